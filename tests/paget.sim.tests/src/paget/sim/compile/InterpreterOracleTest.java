package paget.sim.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.sim.expression.Environment;
import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.expression.Interpreter;
import paget.sim.expression.RandomExpressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Observable;
import paget.sim.network.ReactionNetwork;
import paget.sim.unit.Unit;

/** Byte code and interpreter agree bit for bit. */
class InterpreterOracleTest {

    private static final double[][] POINTS = { { 1, 2, 3, 4 }, { 0, -1, 0.5, 1e10 }, { -2.5, 0, 7, 0.1 },
            { 1e-300, Double.POSITIVE_INFINITY, -0.0, 5 }, { 0.3, 0.4, 0.5, Double.NaN } };

    private static ReactionNetwork network(List<Expression> expressions) {
        NetworkBuilder builder = ReactionNetwork.builder("oracle");
        for (String id : List.of("a", "b", "c", "d")) {
            builder.parameter(id, 1);
        }
        for (int i = 0; i < expressions.size(); i++) {
            builder.add(new Observable("o" + i, "o" + i, "", "", Unit.DIMENSIONLESS, expressions.get(i)));
        }
        return builder.build();
    }

    private static void check(List<Expression> expressions) {
        CompiledNetwork network = CompiledNetwork.compile(network(expressions), RateForm.RATE);
        Kernel kernel = network.newKernel();
        double[] y = {};
        double[] out = new double[expressions.size()];
        for (double[] point : POINTS) {
            double[] p = new double[4];
            Map<String, Double> values = Map.of("a", point[0], "b", point[1], "c", point[2], "d", point[3]);
            values.forEach((id, value) -> p[network.slot(id).index()] = value);
            kernel.observe(1.25, y, p, out);
            Environment environment = new Environment() {
                @Override
                public double symbol(String id) {
                    return values.get(id);
                }

                @Override
                public double time() {
                    return 1.25;
                }
            };
            for (int i = 0; i < out.length; i++) {
                double expected = Interpreter.evaluate(expressions.get(i), environment);
                assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(out[i]),
                        ExpressionPrinter.print(expressions.get(i)) + " gives " + out[i] + " instead of " + expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "1,1,4,400", "2,5,4,100", "3,40,3,20", "4,2000,5,1", "5,300,7,2", "6,1,11,10" })
    void randomExpressionsAgree(long seed, int count, int depth, int repetitions) {
        RandomExpressions random = new RandomExpressions(seed);
        for (int i = 0; i < repetitions; i++) {
            List<Expression> expressions = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                expressions.add(random.next(depth));
            }
            check(expressions);
        }
    }

    @Test
    void longSumsAgree() {
        Expression[] terms = new Expression[20_000];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = Expressions.times(Expressions.number(i + 0.1), Expressions.symbol(i % 2 == 0 ? "a" : "b"));
        }
        check(List.of(Expressions.plus(terms), Expressions.parse("a + b")));
    }

    @Test
    void wholePowersAgree() {
        List<Expression> powers = new ArrayList<>();
        for (int n = -70; n <= 70; n++) {
            powers.add(Expressions.power(Expressions.symbol("a"), Expressions.number(n)));
        }
        powers.add(Expressions.parse("a^0.5"));
        powers.add(Expressions.parse("a^2.5"));
        powers.add(Expressions.parse("a^b"));
        check(powers);
    }
}
