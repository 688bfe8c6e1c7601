package paget.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads tolerances of integrators. */
final class Tolerance implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("it must be a number, not \"" + text + "\".");
        }
        if (!(value > 0 && value < 1)) {
            throw new TypeConversionException("it must lie between 0 and 1, both excluded, not \"" + text + "\".");
        }
        return value;
    }
}
