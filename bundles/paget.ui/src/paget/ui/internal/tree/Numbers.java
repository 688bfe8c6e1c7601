package paget.ui.internal.tree;

/** Numbers as people write them: {@code 0.25}, {@code 5e-4}, {@code 100}; they read back to the same value. */
public final class Numbers {
    private Numbers() {
    }

    public static String format(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return Long.toString((long) value);
        }
        String text = Double.toString(value).replace("E", "e").replace(".0e", "e");
        return text;
    }

    /**
     * Reads a number, with a decimal point or a decimal comma.
     *
     * @throws NumberFormatException when the text is no finite number
     */
    public static double parse(String text) {
        double value = Double.parseDouble(text.strip().replace(',', '.'));
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }
}
