package paget.results.ui.internal.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes the numbers at the marks of an axis in few characters: {@code 1e9} instead of {@code 1000000000}. The chart reads them back. */
final class ShortNumbers extends NumberFormat {
    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        return out.append(AxisScale.label(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
        return format((double) number, out, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        try {
            double number = Double.parseDouble(text.substring(position.getIndex()));
            position.setIndex(text.length());
            return number;
        } catch (NumberFormatException e) {
            // As the contract of the class asks; it becomes a ParseException.
            position.setErrorIndex(position.getIndex());
            return null;
        }
    }
}
