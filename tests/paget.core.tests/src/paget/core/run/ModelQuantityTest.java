package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.model.Organism;

class ModelQuantityTest {

    @Test
    void quantitiesAreThoseThatARunTakesItsNumbersFrom() {
        List<ModelQuantity> quantities = ModelQuantity.of(GrowthModel.load());
        assertEquals(List.of("tumour.initial", "growth.rate"),
                quantities.stream().map(ModelQuantity::setting).toList());
        assertEquals(new ModelQuantity("growth", "rate", 0.2, "1/d", "Liver › Lobe › Growth"), quantities.get(1));
    }

    /** What is listed can be set. */
    @Test
    void everyQuantityIsASetting() {
        Organism model = GrowthModel.load();
        Overrides overrides = new Overrides(model);
        for (ModelQuantity quantity : ModelQuantity.of(model)) {
            assertEquals(quantity.element(), overrides.parse(quantity.setting() + "=1").elementId());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.25,0.25", "-3,-3", "1000000,1000000", "1e9,1e9", "2.5e11,2.5e11", "1e-6,1e-6",
        "-1.25e-7,-1.25e-7", "0.1,0.1", "123456.789,123456.789"})
    void numbersReadBackExactly(double value, String text) {
        assertEquals(text, NumberText.of(value));
        assertTrue(Double.parseDouble(text) == value);
    }
}
