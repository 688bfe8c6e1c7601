package paget.sim.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;

/** Replicates on several threads share a compiled network, of which one may be generating code while another runs. */
class SharedNetworkTest {

    /** Large enough that threads are inside the graph of formulas at the same time. */
    private static final int SPECIES = 60;
    private static final int NETWORKS = 60;

    private static ReactionNetwork ring() {
        NetworkBuilder builder = ReactionNetwork.builder("ring").parameter("k", 0.3);
        for (int i = 0; i < SPECIES; i++) {
            double amount = i + 1;
            builder.species("S" + i, s -> s.initialAmount(amount));
        }
        for (int i = 0; i < SPECIES; i++) {
            String from = "S" + i;
            String to = "S" + (i + 1) % SPECIES;
            builder.reaction("move" + i, r -> r.reactant(from).product(to).rate("k * " + from + " / (1 + " + to + ")"));
            builder.parameter("share" + i, p -> p.variable());
            builder.assignmentRule("share" + i, from + " / (" + from + " + " + to + ")");
            builder.observable("share" + i);
        }
        return builder.build();
    }

    @Test
    void oneThreadGeneratesCodeWhileAnotherRuns() throws Exception {
        ReactionNetwork ring = ring();
        double[] expected = observed(CompiledNetwork.compile(ring, RateForm.RATE));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < NETWORKS; i++) {
                CompiledNetwork network = CompiledNetwork.compile(ring, RateForm.RATE);
                Future<double[]> values = other.submit(() -> observed(network));
                while (!values.isDone()) {
                    assertFalse(network.isTimeDependent());
                }
                assertArrayEquals(expected, values.get());
            }
        } finally {
            other.shutdownNow();
        }
    }

    /** The observables and the Jacobian at the start, which generates the code of both. */
    private static double[] observed(CompiledNetwork network) {
        Kernel kernel = network.newKernel();
        double[] y = new double[network.stateSize()];
        double[] p = new double[network.parameterSize()];
        network.initialize(0, Map.of(), y, p);
        double[] values = new double[SPECIES + network.jacobianPattern().entries()];
        network.newJacobian(kernel).evaluate(0, y, p, values);
        System.arraycopy(values, 0, values, SPECIES, values.length - SPECIES);
        kernel.observe(0, y, p, values);
        return values;
    }
}
