package paget.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import paget.diagram.view.Look.Rgb;

class ColorRampTest {

    private static double contrast(Rgb a, Rgb b) {
        double first = Theme.luminance(a) + 0.05;
        double second = Theme.luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    @ParameterizedTest
    @EnumSource
    void moreStandsOutMoreFromTheBackgroundOfEitherTheme(ColorRamp ramp) {
        for (Theme theme : Theme.values()) {
            double last = 0;
            for (int i = 0; i <= 20; i++) {
                double contrast = contrast(ramp.at(i / 20.0, theme), theme.background());
                assertTrue(contrast > last, theme + " " + i + ": " + contrast);
                last = contrast;
            }
            assertTrue(contrast(ramp.at(0, theme), theme.background()) < 1.9, "nothing hardly stands out, " + theme);
            assertTrue(last > 5, "much does, " + theme + " " + last);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesBeyondTheScaleHaveItsEnds(ColorRamp ramp) {
        for (Theme theme : Theme.values()) {
            assertEquals(ramp.at(0, theme), ramp.at(-1, theme));
            assertEquals(ramp.at(1, theme), ramp.at(2, theme));
        }
    }
}
