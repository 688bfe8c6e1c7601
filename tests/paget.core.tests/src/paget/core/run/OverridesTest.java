package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.core.compile.QuantityOverride;

class OverridesTest {

    private final Overrides overrides = new Overrides(GrowthModel.load());

    @Test
    void elementsAreFoundByIdAndByNames() {
        QuantityOverride expected = new QuantityOverride("tumour", "initial", 5, null);
        assertEquals(expected, overrides.parse("tumour.initial=5"));
        assertEquals(expected, overrides.parse("Liver/Tumour cells.initial=5"));
        assertEquals(expected, overrides.parse(" tumour cells . initial = 5 "));
    }

    @Test
    void valuesMayHaveUnits() {
        assertEquals(new QuantityOverride("growth", "rate", 1.5e-2, "1/h"), overrides.parse("growth.rate=1.5e-2 1/h"));
        assertEquals(new QuantityOverride("growth", "rate", -.5, "1/d"), overrides.parse("growth.rate=-.5 1/d"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tumor.initial=5|Did you mean tumour?",
        "Tumor cells.initial=5|Did you mean tumour?",
        "nothere.rate=5|There are growth.rate.",
        "course.duration=5 d|Course of time is a study",
        "tumour.initail=5|Did you mean initial?",
        "growth.rate=5 d|does not convert",
        "growth.rate=5 furlong|no unit",
        "growth.rate=nan|finite number",
        "growth.rate=1e999|too large",
        "growth.rate=|finite number",
        "growth.rate|ELEMENT.FEATURE=VALUE",
        "growth=5|ELEMENT.FEATURE=VALUE",
        ".rate=5|ELEMENT.FEATURE=VALUE",
        "growth.=5|ELEMENT.FEATURE=VALUE"})
    void mistakesAreSentences(String setting, String part) {
        UsageException e = assertThrows(UsageException.class, () -> overrides.parse(setting));
        assertTrue(e.getMessage().contains(part), e::getMessage);
    }
}
