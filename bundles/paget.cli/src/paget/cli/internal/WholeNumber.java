package paget.cli.internal;

import java.math.BigDecimal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers, {@code 1e5} among them, and refuses others in a sentence. */
final class WholeNumber {

    private WholeNumber() {
    }

    private static long parse(String text, long minimum, long maximum) {
        BigDecimal value;
        try {
            value = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("it must be a whole number, not \"" + text + "\".");
        }
        // The comparison goes before anything that would write out the digits of 1e999999999.
        if (value.compareTo(BigDecimal.valueOf(minimum)) < 0 || value.compareTo(BigDecimal.valueOf(maximum)) > 0) {
            throw new TypeConversionException(
                    "it must lie between " + minimum + " and " + maximum + ", not \"" + text + "\".");
        }
        if (value.signum() != 0 && value.scale() > 0 && value.stripTrailingZeros().scale() > 0) {
            throw new TypeConversionException("it must be a whole number, not \"" + text + "\".");
        }
        return value.longValue();
    }

    /** At least one. */
    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) parse(text, 1, Integer.MAX_VALUE);
        }
    }

    /** Any 64-bit number. */
    static final class Any implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return parse(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }
}
