package paget.sim.run;

import java.util.List;
import java.util.Objects;

import paget.sim.Issue;
import paget.sim.expression.ExpressionPrinter;

/**
 * A setting that an engine understands, declared once: it drives the form, the command line and the validation.
 */
public sealed interface EngineOption {

    String id();

    String label();

    String description();

    /** The value used when none is given, as text. */
    String defaultText();

    /** The values that are allowed, in words: {@code 0.1 to 10 1/d}. Empty when any text is. */
    String allowedText();

    /** A sentence that says why the text is no value of this option, or null when it is one. */
    String problem(String text);

    /** The issue for a bad value, or null. */
    default Issue check(String text) {
        String problem = problem(text);
        return problem == null ? null : Issue.error("option.value", id(), problem);
    }

    /**
     * A real number.
     *
     * @param unit unit as text, empty for none
     * @param minimum smallest value allowed
     * @param maximum largest value allowed
     */
    record Real(String id, String label, String description, String unit, double defaultValue, double minimum,
            double maximum) implements EngineOption {
        @Override
        public String defaultText() {
            return Double.toString(defaultValue);
        }

        @Override
        public String allowedText() {
            String suffix = unit.isEmpty() ? "" : " " + unit;
            if (maximum >= Double.MAX_VALUE) {
                return minimum <= -Double.MAX_VALUE ? ("a number" + suffix) : "at least " + ExpressionPrinter.print(minimum) + suffix;
            }
            return minimum <= -Double.MAX_VALUE ? "at most " + ExpressionPrinter.print(maximum) + suffix
                    : ExpressionPrinter.print(minimum) + " to " + ExpressionPrinter.print(maximum) + suffix;
        }

        @Override
        public String problem(String text) {
            try {
                double value = Double.parseDouble(text);
                return value >= minimum && value <= maximum ? null
                        : label + " must lie between " + ExpressionPrinter.print(minimum) + " and "
                                + ExpressionPrinter.print(maximum) + ", not " + text + ".";
            } catch (NumberFormatException e) {
                return label + " must be a number, not \"" + text + "\".";
            }
        }
    }

    /** A whole number. */
    record Whole(String id, String label, String description, long defaultValue, long minimum, long maximum)
            implements EngineOption {
        @Override
        public String defaultText() {
            return Long.toString(defaultValue);
        }

        @Override
        public String allowedText() {
            if (maximum == Long.MAX_VALUE) {
                return minimum == Long.MIN_VALUE ? "a whole number" : "at least " + minimum;
            }
            return minimum == Long.MIN_VALUE ? "at most " + maximum : minimum + " to " + maximum;
        }

        @Override
        public String problem(String text) {
            try {
                long value = Long.parseLong(text);
                return value >= minimum && value <= maximum ? null
                        : label + " must lie between " + minimum + " and " + maximum + ", not " + text + ".";
            } catch (NumberFormatException e) {
                return label + " must be a whole number, not \"" + text + "\".";
            }
        }
    }

    /** Yes or no. */
    record Flag(String id, String label, String description, boolean defaultValue) implements EngineOption {
        @Override
        public String defaultText() {
            return Boolean.toString(defaultValue);
        }

        @Override
        public String allowedText() {
            return "true or false";
        }

        @Override
        public String problem(String text) {
            return "true".equals(text) || "false".equals(text) ? null
                    : label + " must be true or false, not \"" + text + "\".";
        }
    }

    /** One of several names. */
    record Choice(String id, String label, String description, List<String> choices, String defaultText)
            implements EngineOption {
        public Choice {
            choices = List.copyOf(choices);
            Objects.requireNonNull(defaultText, "defaultText");
        }

        @Override
        public String allowedText() {
            return String.join(", ", choices);
        }

        @Override
        public String problem(String text) {
            return choices.contains(text) ? null
                    : label + " must be one of " + String.join(", ", choices) + ", not \"" + text + "\".";
        }
    }

    /** Any text, for instance a list of ids; only the engine can tell whether it suits the model. */
    record Text(String id, String label, String description, String defaultText) implements EngineOption {
        public Text {
            Objects.requireNonNull(defaultText, "defaultText");
        }

        @Override
        public String allowedText() {
            return "";
        }

        @Override
        public String problem(String text) {
            return null;
        }
    }
}
