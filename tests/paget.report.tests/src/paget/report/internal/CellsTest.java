package paget.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "35.48,35.48", "44676,44676", "-83.33,−83.33", "5.569e-4,5.569 · 10⁻⁴", "1.30e-7,1.30 · 10⁻⁷", "1e9,10⁹",
        "-1e-7,−10⁻⁷", "'',–", "Infinity,∞", "-Infinity,−∞", "< 0.0001,< 0.0001"})
    void resultsKeepTheDigitsThatTheyAreShownWithEverywhere(String digits, String text) {
        assertEquals(text, Cells.result(digits));
    }

    @Test
    void whatSomebodyHasStatedKeepsItsDigits() {
        assertEquals("3.462468", Cells.stated(3.462468));
        assertEquals("10⁻⁶", Cells.stated(1e-6));
        assertEquals("pass fraction", Cells.words("passFraction"));
    }

    @Test
    void sentencesHaveRaisedPowers() {
        assertEquals("p = 2.8·10⁻¹³² at 100 mm³ (−13.5 to −1.3 %)", Cells.sentence("p = 2.8e-132 at 100 mm^3 (-13.5 to -1.3 %)"));
        assertEquals("0.01 1/(d·mm²) (95 %)", Cells.sentence("0.01 1/(d*mm^2) (95 %)"));
        assertEquals("3 mm⁻¹", Cells.sentence("3 mm^(-1)"));
        assertEquals("from 1.8·10⁻⁷ to 2.680·10⁸ cells", Cells.sentence("from 1.8e-07 to 2.680e+08 cells"));
        assertEquals("Gene e2 and T-cells stay", Cells.sentence("Gene e2 and T-cells stay"));
    }
}
