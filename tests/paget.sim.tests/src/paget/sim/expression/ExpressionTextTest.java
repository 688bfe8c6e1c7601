package paget.sim.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Symbol;

class ExpressionTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = { "1 + 2 * 3→7", "(1 + 2) * 3→9", "2^3^2→512", "-2^2→-4", "(-2)^2→4",
            "2^-1→0.5", "7 - 2 - 1→4", "8 / 4 / 2→1", "7 - 2 + 1→6", "1e3→1000", ".5e-1→0.05", "--3→3", "+3→3",
            "3 > 2 && 2 > 3→0", "1 < 2 || nan > 1→1", "!(1 == 1)→0", "!0→1", "if(2 > 1, 10, 20)→10",
            "piecewise(1, 0 > 1, 2, 0 > 2, 3)→3", "piecewise(1, 0 > 1)→NaN", "max(1, 5, 3)→5", "min(4, 2)→2",
            "log(2, 8)→3", "root(3, 27)→3", "root(3, -8)→-2", "log10(1000)→3", "factorial(5)→120",
            "quotient(-7, 2)→-3", "rem(-7, 2)→-1", "floor(-1.5)→-2", "ceil(-1.5)→-1", "implies(1, 0)→0",
            "xor(1, 1, 1)→1", "lt(1, 2, 3)→1", "lt(1, 3, 2)→0", "plus()→0", "times()→1", "and()→1", "or()→0",
            "infinity - infinity→NaN", "exp(0)→1", "avogadro→6.02214076e23", "2 * true→2", "abs(-4)→4" })
    void textHasItsValue(String text, double value) {
        double tolerance = Double.isNaN(value) || value == 0 ? 1e-15 : Math.abs(value) * 1e-15;
        assertEquals(value, Interpreter.evaluateConstant(ExpressionParser.parse(text)), tolerance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "a +|1|4|Found the end where a number", "a b|1|3|Found \"b\"",
            "(a|1|3|a closing parenthesis", "f(a,|1|5|Found the end", "a < b < c|1|7|Comparisons cannot be chained",
            "2x|1|2|write * between factors", "a = b|1|3|A comparison is written ==", "a & b|1|3|written &&",
            "a # b|1|3|has no meaning", "sin(1, 2)|1|1|does not take 2 arguments", "log(x)|1|1|Write ln(x)",
            "1e+|1|2|has no digits", "`a|1|1|no closing quote", "if(a, b)|1|1|a condition and two values",
            "rateOf(a + b)|1|1|takes one name", "delay(a)|1|1|a duration", "1e999|1|1|too large", ")|1|1|Found" })
    void errorsTellPlaceAndReason(String text, int line, int column, String reason) {
        ExpressionSyntaxException error = assertThrows(ExpressionSyntaxException.class,
                () -> ExpressionParser.parse(text));
        assertTrue(error.problem().contains(reason), error.problem());
        assertEquals(line, error.line());
        assertEquals(column, error.column());
        assertEquals("Line " + line + ", column " + column + ": " + error.problem(), error.getMessage());
    }

    @Test
    void errorsCountLines() {
        ExpressionSyntaxException error = assertThrows(ExpressionSyntaxException.class,
                () -> ExpressionParser.parse("a +\n  b *\n  * c"));
        assertEquals(3, error.line());
        assertEquals(3, error.column());
        assertEquals(12, error.offset());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\n" })
    void emptyTextIsRefused(String text) {
        assertEquals("The expression is empty.",
                assertThrows(ExpressionSyntaxException.class, () -> ExpressionParser.parse(text)).problem());
    }

    @Test
    void deepNestingIsRefusedRatherThanOverflowing() {
        assertThrows(ExpressionSyntaxException.class, () -> ExpressionParser.parse("(".repeat(100_000)));
        assertThrows(ExpressionSyntaxException.class, () -> ExpressionParser.parse("-".repeat(100_000) + "1"));
        assertThrows(ExpressionSyntaxException.class, () -> ExpressionParser.parse("1" + "^1".repeat(100_000)));
        assertThrows(ExpressionSyntaxException.class, () -> ExpressionParser.parse("1" + "-1".repeat(100_000)));
        assertEquals(100_001, Interpreter.evaluateConstant(ExpressionParser.parse("1" + "+1".repeat(100_000))));
    }

    @Test
    void idsThatAreWordsAreQuoted() {
        assertEquals("`time` + `a b`", ExpressionPrinter.print(
                Expressions.plus(new Symbol("time"), new Symbol("a b"))));
        assertEquals("`sin`(1)", ExpressionPrinter.print(new Call("sin", List.of(new Constant(1)))));
        assertEquals(new Symbol("time"), ExpressionParser.parse("`time`"));
        assertEquals(Expressions.TIME, ExpressionParser.parse("time"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a + b + c", "(a + b) + c", "a + (b + c)", "a - b + c", "a - (b + c)", "a - (b - c)",
            "a * b / c * d", "a / (b * c)", "(a * b) * c", "a^b^c", "(a^b)^c", "(-a)^2", "-a^2", "-(2)", "-2",
            "(-2)^3", "a * -b", "a - -b", "!(a && b) || c", "(a || b) && c", "(a < b) == (c < d)",
            "piecewise(a, b < c, d)", "piecewise(a, b < c)", "delay(a + b, 3)", "rateOf(a)", "f(a, g(b))", "plus(a)",
            "eq(a, b, c)", "-infinity", "nan", "0.1", "1e-300", "-0.0", "123456789012", "time * avogadro", "true",
            "(a + b) / c - d", "!!a" })
    void textComesBack(String text) {
        Expression expression = ExpressionParser.parse(text);
        assertEquals(expression, ExpressionParser.parse(ExpressionPrinter.print(expression)));
        assertEquals(text, ExpressionPrinter.print(expression));
    }

    @Test
    void randomExpressionsComeBack() {
        RandomExpressions random = new RandomExpressions(1);
        for (int i = 0; i < 3_000; i++) {
            Expression expression = random.next(5);
            String text = ExpressionPrinter.print(expression);
            assertEquals(expression, ExpressionParser.parse(text), text);
        }
    }

    @Test
    void operatorsRefuseWrongNumbersOfArguments() {
        assertThrows(IllegalArgumentException.class, () -> new Apply(Operator.DIVIDE, List.of(new Constant(1))));
    }

    @Test
    void substitutionIsSimultaneous() {
        Expression swapped = Rewriting.substitute(ExpressionParser.parse("a - b"),
                java.util.Map.of("a", new Symbol("b"), "b", new Symbol("a")));
        assertEquals("b - a", ExpressionPrinter.print(swapped));
    }

    @Test
    void symbolsAreListedInOrder() {
        assertEquals(List.of("b", "a", "c"),
                List.copyOf(Rewriting.symbols(ExpressionParser.parse("b + f(a) * delay(b, rateOf(c))"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "0 + a|a", "a * 1 * 1|a", "a * 0|0", "a - 0|a", "0 - a|-a", "a^1|a", "a^0|1",
            "2 + 3 * 4|14", "--a|a", "0 / a|0", "a / 1|a", "if(1 < 2, a, b)|a", "if(1 > 2, a, b)|b",
            "if(a > 2, b, b)|b", "2 * a * 3|6 * a", "a - a|0", "1 + a + 2|a + 3" })
    void neutralElementsVanish(String text, String simple) {
        assertEquals(simple, ExpressionPrinter.print(Simplifier.simplify(ExpressionParser.parse(text))));
    }
}
