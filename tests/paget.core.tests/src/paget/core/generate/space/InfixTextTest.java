package paget.core.generate.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.sim.expression.ExpressionParser;
import paget.sim.expression.Operator;

class InfixTextTest {

    /** A language with a sign for powers, a choice of three, and two functions. */
    private static final class Notation extends InfixText {

        Notation() {
            super(id -> id.toUpperCase(java.util.Locale.ROOT), "time/60");
        }

        @Override
        protected String power(String base, String exponent) {
            return base + "^" + exponent;
        }

        @Override
        protected String choice(String condition, String value, String otherwise) {
            return "if(" + condition + ", " + value + ", " + otherwise + ")";
        }

        @Override
        protected String word(Operator operator) {
            return operator == Operator.NOT ? "not " : operator == Operator.AND ? "and" : "or";
        }

        @Override
        protected String function(Operator operator) {
            return operator == Operator.EXP ? "exp" : operator == Operator.MAX ? "max" : null;
        }
    }

    /** Operands are in parentheses unless they are numbers, names or calls. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a + b * c | A + (B * C)", "(a - b) - c | (A - B) - C", "a - (b - c) | A - (B - C)", "a / (b * c) | A / (B * C)",
        "-(a + b) | -(A + B)", "a ^ 2 | A^2", "(a + 1) ^ b | (A + 1)^B", "2 * exp(-a) | 2 * exp(-A)", "exp(a) ^ max(a, b) | exp(A)^max(A, B)",
        "a * time | A * (time/60)", "a * -2 | A * (-2)"})
    void operandsThatAreNotSingleAreInParentheses(String expression, String text) {
        assertEquals(text, new Notation().write(ExpressionParser.parse(expression)));
    }

    @Test
    void aFunctionThatTheLanguageLacksIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> new Notation().write(ExpressionParser.parse("sinh(a)")));
    }
}
