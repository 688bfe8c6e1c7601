package paget.sim.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferentiatorTest {

    private static double at(Expression expression, double x) {
        return Interpreter.evaluate(expression, new Environment() {
            @Override
            public double symbol(String id) {
                return id.equals("x") ? x : 1.7;
            }

            @Override
            public double time() {
                return 2;
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "3", "x + k * x", "x * x * x", "x / (k + x)", "k / x", "x^3", "x^k", "k^x", "x^x",
            "x^-2", "exp(-x)", "ln(x)", "log10(x)", "log(k, x)", "log(x, k)", "sqrt(x)", "root(3, x)", "root(x, k)",
            "sin(x)", "cos(x)", "tan(x)", "sec(x)", "csc(x)", "cot(x)", "sinh(x)", "cosh(x)", "tanh(x)", "sech(x)",
            "csch(x)", "coth(x)", "arcsin(x)", "arccos(x)", "arctan(x)", "arccot(x)", "arcsinh(x)", "arctanh(x)",
            "arcsech(x)", "arccsch(x)", "abs(x - 1)", "max(x, 0.3, k)", "min(x, k)", "max(k, 2 * x, 9 * x)",
            "if(x > 0.5, x^2, k * x)", "x^4 / (k^4 + x^4)", "rem(x, 0.4)", "factorial(x)", "x * exp(-x / k) - x^2",
            "time * x", "1 / (1 + (x / k)^2.5)" })
    void agreesWithADifferenceQuotient(String text) {
        check(text, 0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = { "arcsec(x)", "arccsc(x)", "arccosh(x)", "arccoth(x)", "arcsec(-x)", "arccsch(-x)" })
    void agreesWithADifferenceQuotientBeyondOne(String text) {
        check(text, 1.4);
    }

    private static void check(String text, double x) {
        Expression expression = ExpressionParser.parse(text);
        double exact = at(Differentiator.differentiate(expression, "x"), x);
        double h = 1e-5;
        // Richardson's extrapolation of central differences: error of order h⁴.
        double wide = (at(expression, x + 2 * h) - at(expression, x - 2 * h)) / (4 * h);
        double narrow = (at(expression, x + h) - at(expression, x - h)) / (2 * h);
        assertEquals((4 * narrow - wide) / 3, exact, 1e-7 * Math.max(1, Math.abs(exact)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "floor(x)|0", "x > 1|0", "quotient(x, 2)|0", "k * 3|0", "k * x|k",
            "x + x|2", "delay(x, 1)|0" })
    void simpleDerivativesAreSimple(String text, String derivative) {
        assertEquals(derivative, ExpressionPrinter.print(Simplifier.simplify(
                Differentiator.differentiate(ExpressionParser.parse(text), "x"))));
    }

    @Test
    void unresolvedCallsAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Differentiator.differentiate(ExpressionParser.parse("f(x)"), "x"));
    }
}
