package paget.sim.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.network.ReactionNetwork;

/** The symbolic Jacobian agrees with difference quotients, through rules, concentrations and changing volumes. */
class JacobianTest {

    private static ReactionNetwork network() {
        return ReactionNetwork.builder("jacobian")
                .compartment("V", c -> c.size(2).variable())
                .compartment("W", c -> c.size(3).variable())
                .species("A", s -> s.compartment("V").asConcentration().initialConcentration(1.5))
                .species("B", s -> s.compartment("W").asConcentration().initialConcentration(0.7))
                .species("C", s -> s.initialAmount(4))
                .parameter("k", 0.3).parameter("m", 1.2)
                .parameter("q", p -> p.value(0.4).variable())
                .parameter("u", p -> p.variable())
                .parameter("v", p -> p.variable())
                .function("hill", List.of("x", "h"), "x^h / (1 + x^h)")
                .assignmentRule("u", "v * hill(A, 2.5) + q")
                .assignmentRule("v", "exp(-B) + conversion / (1 + C)")
                .assignmentRule("W", "3 + 0.1 * C")
                .rateRule("V", "0.1 * V * u")
                .rateRule("q", "k - q * B")
                .reaction("conversion", r -> r.reactant("A").product("C", 2).rate("k * A * V * m"))
                .reaction("backward", r -> r.reactant("C").product("B").rate("C * max(B, q) + conversion * u"))
                .build();
    }

    @Test
    void agreesWithDifferenceQuotients() {
        CompiledNetwork network = CompiledNetwork.compile(network(), RateForm.RATE);
        Kernel kernel = network.newKernel();
        double[] y = new double[network.stateSize()];
        double[] p = new double[network.parameterSize()];
        network.initialize(0, Map.of(), y, p);
        SparsePattern pattern = network.jacobianPattern();
        double[] values = new double[pattern.entries()];
        network.newJacobian(kernel).evaluate(0, y, p, values);
        check(network, kernel, y, y, p, pattern, values);
        assertTrue(pattern.entries() >= 15);
    }

    @Test
    void parameterDerivativesAgreeWithDifferenceQuotients() {
        CompiledNetwork network = CompiledNetwork.compile(network(), RateForm.RATE);
        Kernel kernel = network.newKernel();
        double[] y = new double[network.stateSize()];
        double[] p = new double[network.parameterSize()];
        network.initialize(0, Map.of(), y, p);
        List<String> parameters = java.util.stream.IntStream.range(0, p.length).mapToObj(network::parameterId)
                .toList();
        ParameterDerivatives derivatives = network.parameterDerivatives(parameters);
        double[] values = new double[derivatives.pattern().entries()];
        derivatives.newKernel(kernel).evaluate(0, y, p, values);
        check(network, kernel, p, y, p, derivatives.pattern(), values);
        assertTrue(derivatives.pattern().entries() > 0);
    }

    private static void check(CompiledNetwork network, Kernel kernel, double[] varied, double[] y, double[] p,
            SparsePattern pattern, double[] values) {
        int n = network.stateSize();
        double[] up = new double[n];
        double[] down = new double[n];
        for (int column = 0; column < pattern.columns(); column++) {
            double original = varied[column];
            double h = 1e-6 * Math.max(1, Math.abs(original));
            varied[column] = original + h;
            kernel.derivatives(0, y, p, up);
            varied[column] = original - h;
            kernel.derivatives(0, y, p, down);
            varied[column] = original;
            for (int row = 0; row < n; row++) {
                int entry = pattern.entry(row, column);
                double exact = entry < 0 ? 0 : values[entry];
                assertEquals((up[row] - down[row]) / (2 * h), exact, 1e-6 * Math.max(1, Math.abs(exact)),
                        "row " + row + ", column " + column);
            }
        }
    }
}
