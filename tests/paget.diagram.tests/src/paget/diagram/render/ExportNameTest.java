package paget.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNameTest {

    @ParameterizedTest
    @CsvSource({ "Lung.svg, 0, Lung.svg", "Lung.svg, 1, Lung.png", "Lung.svg, -1, Lung.svg", "figure 2, 1, figure 2.png",
            "figure.svg, 1, figure.svg", "figure.PNG, 0, figure.PNG", "figure.v2, 2, figure.v2.pdf" })
    void theFormatDecidesUnlessTheNameDoes(String name, int format, String expected) {
        ExportName export = new ExportName("Lung", List.of(".svg", ".png", ".pdf"), 0);
        assertEquals("Lung.svg", export.proposed());
        assertEquals(Path.of("pictures", expected), export.file("pictures/" + name, format));
    }

    @ParameterizedTest
    @CsvSource({ "2, Lung.pdf", "0, Lung.svg", "-1, Lung.pdf" })
    void anotherFormatMayBeProposed(int format, String expected) {
        ExportName export = new ExportName("Lung", List.of(".svg", ".png", ".pdf"), 2);
        assertEquals("Lung.pdf", export.proposed());
        assertEquals(Path.of(expected), export.file("Lung.pdf", format));
    }
}
