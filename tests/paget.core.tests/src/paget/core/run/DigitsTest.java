package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void numbersWithoutIntervalHaveFourDigitsAndWholeOnesLoseNone() {
        assertEquals("0.2343", Digits.of(0.234345));
        assertEquals("12.70", Digits.of(12.7042));
        assertEquals("11293", Digits.of(11292.9));
        assertEquals("44676", Digits.of(44676));
        assertEquals("6.561e7", Digits.of(65609997.8));
        assertEquals("8.333e-5", Digits.of(8.33333e-5));
        assertEquals("-1073", Digits.of(-1072.83));
    }

    @Test
    void whatIsExactNeedsNoZeros() {
        assertEquals("0", Digits.of(0));
        assertEquals("0.4", Digits.of(0.4));
        assertEquals("0.3", Digits.of(0.1 + 0.2));
        assertEquals("1e8", Digits.of(1e8));
        assertEquals("0.5", Digits.of(0.5));
    }

    /** Width 1.54: three digits, as its first is below 3. Width 7.06: two. */
    @Test
    void digitsOfAnEstimateFollowTheWidthOfItsInterval() {
        assertEquals("59.52", Digits.of(59.5175, 58.7467, 60.2883));
        assertEquals("60.29", Digits.of(60.2883, 58.7467, 60.2883));
        assertEquals("5.2", Digits.of(5.21297, 5.21297, 12.27));
        assertEquals("46000", Digits.of(45627.5, 16208.3, 128445));
        assertEquals("2.50", Digits.of(2.5, 1.2, 3.4));
        assertEquals("1.30e-7", Digits.of(1.30096e-7, 1.30096e-7, 2.51815e-7));
    }

    @Test
    void noIntervalIsSoNarrowThatItTakesMoreThanSixDigits() {
        assertEquals("0.400000", Digits.of(0.4, 0.4 - 1e-12, 0.4 + 1e-12));
    }

    @Test
    void anOpenOrEmptyIntervalIsNone() {
        assertEquals("74.85", Digits.of(74.85, 70.7, Double.POSITIVE_INFINITY));
        assertEquals("74.85", Digits.of(74.85, Double.NaN, Double.NaN));
        assertEquals("60.54", Digits.of(60.5367, 60.5367, 60.5367));
    }

    /** The end is far below the last digit of its interval, and yet not zero. */
    @Test
    void whatIsNotZeroIsNotShownAsZero() {
        assertEquals("1.4e-5", Digits.of(1.40838e-5, 1.40838e-5, .0030994));
    }

    @Test
    void chancesAndErrors() {
        assertEquals("0.0015", Digits.ofChance(0.00154643));
        assertEquals("< 0.0001", Digits.ofChance(2.5e-56));
        assertEquals("1", Digits.ofChance(1));
        assertEquals("2.4", Digits.ofSize(2.355));
        assertEquals("6e-12", Digits.ofSize(6e-12));
    }
}
