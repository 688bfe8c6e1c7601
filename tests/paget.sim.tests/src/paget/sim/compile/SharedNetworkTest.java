package paget.sim.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;

/** Replicates on several threads share a compiled network, each with a kernel of its own, from the first call on. */
class SharedNetworkTest {

    /** Large enough that threads are inside the graph of formulas at the same time. */
    private static final int SPECIES = 60;
    private static final int NETWORKS = 50;

    private static ReactionNetwork network() {
        NetworkBuilder builder = ReactionNetwork.builder("ring").parameter("k", 0.3);
        for (int i = 0; i < SPECIES; i++) {
            double amount = i + 1;
            builder.species("S" + i, s -> s.initialAmount(amount));
        }
        for (int i = 0; i < SPECIES; i++) {
            String from = "S" + i;
            String to = "S" + (i + 1) % SPECIES;
            builder.reaction("move" + i, r -> r.reactant(from).product(to).rate("k * " + from + " / (1 + " + to + ")"));
            builder.parameter("share" + i, q -> q.variable());
            builder.assignmentRule("share" + i, from + " / (" + from + " + " + to + ")");
            builder.observable("share" + i);
        }
        return builder.build();
    }

    @Test
    void threadsThatBeginAtOnceComputeTheSame() throws Exception {
        ReactionNetwork ring = network();
        double[] expected = first(CompiledNetwork.compile(ring, RateForm.RATE), 0);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < NETWORKS; i++) {
                CompiledNetwork network = CompiledNetwork.compile(ring, RateForm.RATE);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Callable<double[]>> runs = new ArrayList<>();
                for (int thread = 0; thread < 2; thread++) {
                    int order = thread;
                    runs.add(() -> {
                        start.await();
                        return first(network, order);
                    });
                }
                for (Future<double[]> run : threads.invokeAll(runs)) {
                    assertArrayEquals(expected, run.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What the first step of a run asks of a network; {@code order} says what it asks first. */
    private static double[] first(CompiledNetwork network, int order) {
        Kernel kernel = network.newKernel();
        double[] y = new double[network.stateSize()];
        double[] p = new double[network.parameterSize()];
        network.initialize(0, Map.of(), y, p);
        double[] out = new double[SPECIES];
        double[] jacobian = new double[network.jacobianPattern().entries()];
        if (order == 0) {
            kernel.observe(0, y, p, out);
        }
        for (int i = 0; i < 20; i++) {
            assertFalse(network.isTimeDependent());
        }
        kernel.observe(0, y, p, out);
        network.newJacobian(kernel).evaluate(0, y, p, jacobian);
        double[] all = Arrays.copyOf(out, out.length + jacobian.length);
        System.arraycopy(jacobian, 0, all, out.length, jacobian.length);
        return all;
    }
}
