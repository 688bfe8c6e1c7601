package paget.sim.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import paget.sim.expression.Expressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesReference;

class CompiledNetworkTest {

    /** A network at its start, with everything needed to look into it. */
    private static final class Bench {
        final CompiledNetwork network;
        final Kernel kernel;
        final double[] y;
        final double[] p;

        Bench(NetworkBuilder builder, Map<String, Double> overrides) {
            network = CompiledNetwork.compile(builder.build(), RateForm.RATE);
            kernel = network.newKernel();
            y = new double[network.stateSize()];
            p = new double[network.parameterSize()];
            network.initialize(0, overrides, y, p);
            kernel.assign(0, y, p);
        }

        Bench(NetworkBuilder builder) {
            this(builder, Map.of());
        }

        double read(String id) {
            return network.read(id, kernel, 0, y, p);
        }

        double derivative(String id) {
            double[] out = new double[y.length];
            kernel.derivatives(0, y, p, out);
            return out[network.slot(id).index()];
        }
    }

    private static NetworkBuilder builder() {
        return ReactionNetwork.builder("test");
    }

    @Test
    void concentrationsAreStoredAsAmounts() {
        Bench bench = new Bench(builder().compartment("V", 4)
                .species("C", s -> s.compartment("V").asConcentration().initialConcentration(3))
                .species("A", s -> s.compartment("V").initialConcentration(3))
                .species("D", s -> s.compartment("V").asConcentration().initialAmount(3))
                .reaction("r", r -> r.reactant("C").product("A").rate("C * V")));
        assertEquals(12, bench.y[bench.network.slot("C").index()]);
        assertEquals(3, bench.read("C"));
        assertEquals(12, bench.read("A"));
        assertEquals(0.75, bench.read("D"));
        assertEquals(-12, bench.derivative("C"));
        assertEquals(Store.PARAMETER, bench.network.slot("D").store());
    }

    @Test
    void conversionFactorsAndStoichiometriesScaleChanges() {
        Bench bench = new Bench(builder().parameter("f", 10)
                .species("A", s -> s.conversionFactor("f").initialAmount(1)).species("B", s -> s.initialAmount(1))
                .reaction("r", r -> r.reactant("A", 2).product("B", 3).rate("7")));
        assertEquals(-140, bench.derivative("A"));
        assertEquals(21, bench.derivative("B"));
        assertTrue(bench.network.hasConstantStoichiometry());
        assertThrows(IllegalArgumentException.class, () -> bench.network.initialize(0, Map.of("f", 2.0), bench.y,
                bench.p));
    }

    @Test
    void variableStoichiometriesAreRead() {
        Bench bench = new Bench(builder().species("A", s -> s.initialAmount(1))
                .reaction("r", r -> r.product(new SpeciesReference("n", "A", Double.NaN, false)).rate("5"))
                .assignmentRule("n", "A + 1"));
        assertFalse(bench.network.hasConstantStoichiometry());
        assertEquals(10, bench.derivative("A"));
        assertTrue(Double.isNaN(bench.network.stoichiometry().values()[0]));
        assertEquals(2, bench.kernel.value(bench.network.stoichiometryExpression(0), 0, bench.y, bench.p));
        assertThrows(IllegalStateException.class,
                () -> bench.kernel.fire(0, 0, bench.y, bench.p, new double[1]));
    }

    @Test
    void initialValuesFollowAssignmentsRulesAndOverrides() {
        NetworkBuilder model = builder().parameter("a", 2).parameter("b", Double.NaN).parameter("r", x -> x.variable())
                .compartment("V", c -> c.size(5))
                .species("S", s -> s.compartment("V").asConcentration().initialAmount(0))
                .initialAssignment("b", "r + S").initialAssignment("S", "3 * a").assignmentRule("r", "a * V");
        Bench bench = new Bench(model);
        assertEquals(6, bench.read("S"));
        assertEquals(30, bench.p[bench.network.slot("S").index()]);
        assertEquals(16, bench.read("b"));
        Bench changed = new Bench(model, Map.of("a", 4.0, "S", 1.0));
        assertEquals(21, changed.read("b"));
        assertThrows(IllegalArgumentException.class, () -> new Bench(model, Map.of("r", 1.0)));
    }

    @Test
    void functionsAreInlined() {
        Bench bench = new Bench(builder().function("hill", List.of("x", "k", "n"), "x^n / (k^n + x^n)")
                .function("half", List.of("x"), "hill(x, x, 4)").species("x", s -> s.initialAmount(3))
                .reaction("r", r -> r.product("x").rate("hill(x, 1, 2) + half(x)")));
        assertEquals(0.9 + 0.5, bench.derivative("x"), 1e-15);
    }

    @Test
    void rateOfIsTheDerivativeOfWhatTheIdMeans() {
        Bench bench = new Bench(builder().compartment("V", c -> c.size(2).variable())
                .species("S", s -> s.compartment("V").asConcentration().initialConcentration(10))
                .reaction("r", r -> r.product("S").rate("6")).rateRule("V", "0.5")
                .parameter("x", p -> p.variable()).assignmentRule("x", "rateOf(S)")
                .parameter("z", p -> p.variable()).assignmentRule("z", "rateOf(V)"));
        // d(A/V)/dt = A'/V − C·V'/V = 6/2 − 10·0.5/2
        assertEquals(0.5, bench.read("x"));
        assertEquals(0.5, bench.read("z"));
    }

    @Test
    void linearAlgebraicRulesBecomeAssignments() {
        Bench bench = new Bench(builder().species("S", s -> s.initialAmount(3)).reaction("r", r -> r.reactant("S")
                .rate("S")).parameter("x", p -> p.variable()).parameter("w", p -> p.variable())
                .algebraicRule("x + w - S").algebraicRule("2 * x - w - 3"));
        assertFalse(bench.network.hasImplicitVariables());
        assertEquals(2, bench.read("x"), 1e-15);
        assertEquals(1, bench.read("w"), 1e-15);
    }

    @Test
    void nonlinearAlgebraicRulesAreSolved() {
        Bench bench = new Bench(builder().species("S", s -> s.initialAmount(2)).reaction("r", r -> r.reactant("S")
                .rate("x * S")).parameter("x", p -> p.value(1).variable()).algebraicRule("x^3 + x - S - 8")
                .parameter("twice", p -> p.variable()).assignmentRule("twice", "2 * x"));
        assertTrue(bench.network.hasImplicitVariables());
        // 2³ + 2 = 10
        assertEquals(2, bench.read("x"), 1e-14);
        assertEquals(4, bench.read("twice"), 1e-14);
        assertEquals(-4, bench.derivative("S"), 1e-13);
        double[] jacobian = new double[bench.network.jacobianPattern().entries()];
        bench.network.newJacobian(bench.kernel).evaluate(0, bench.y, bench.p, jacobian);
        // d(−xS)/dS = −x − S/(3x² + 1)
        assertEquals(-2 - 2 / 13.0, jacobian[0], 1e-13);
    }

    @Test
    void anAlgebraicRuleWithoutSolutionIsReported() {
        CompiledNetwork network = CompiledNetwork.compile(builder().parameter("x", p -> p.value(1).variable())
                .algebraicRule("x^2 + 1").observable("x").build(), RateForm.RATE);
        Kernel kernel = network.newKernel();
        SimulationException failure = assertThrows(SimulationException.class,
                () -> kernel.assign(0, new double[0], new double[network.parameterSize()]));
        assertEquals(SimulationException.Code.NO_SOLUTION, failure.code());
        assertEquals("x", failure.element());
    }

    @Test
    void anAlgebraicRuleWithoutVariableIsRefused() {
        ReactionNetwork network = builder().parameter("x", 1).algebraicRule("x - 1").build();
        assertThrows(InvalidModelException.class, () -> CompiledNetwork.compile(network, RateForm.RATE));
    }

    @Test
    void cyclesThroughReactionsAreRefused() {
        InvalidModelException refusal = assertThrows(InvalidModelException.class, () -> builder()
                .species("S", s -> s.initialAmount(2)).parameter("x", p -> p.variable())
                .reaction("r", r -> r.product("S").rate("x")).assignmentRule("x", "r + 1").build());
        assertTrue(refusal.getMessage().contains("\"x\"") && refusal.getMessage().contains("\"r\""));
    }

    @Test
    void firingChangesStateAndDependentRatesOnly() {
        Bench bench = new Bench(builder().species("A", s -> s.initialAmount(10)).species("B", s -> s.initialAmount(0))
                .species("E", s -> s.initialAmount(2)).parameter("total", p -> p.variable())
                .assignmentRule("total", "A + B")
                .reaction("r1", r -> r.reactant("A", 2).reactant("E").product("B").product("E").rate("A * (A - 1) * E"))
                .reaction("r2", r -> r.reactant("B").rate("3 * B")).reaction("r3", r -> r.reactant("E").rate("E"))
                .reaction("r4", r -> r.product("E").rate("total")));
        double[] rates = new double[4];
        bench.kernel.rates(0, bench.y, bench.p, rates);
        assertArrayEquals(new double[] { 180, 0, 2, 10 }, rates);
        assertArrayEquals(new int[] { 0, 1, 3 }, bench.network.dependencies().affectedBy(0));
        double change = bench.kernel.fire(0, 0, bench.y, bench.p, rates);
        assertArrayEquals(new double[] { 112, 3, 2, 9 }, rates);
        assertEquals(112 + 3 + 9 - 180 - 10, change);
        assertEquals(8, bench.read("A"));
        for (int j = 0; j < 4; j++) {
            assertEquals(rates[j], bench.kernel.rate(j, 0, bench.y, bench.p));
        }
        assertFalse(bench.network.dependencies().hasTimeDependentRates());
    }

    @Test
    void timeDependenceIsFound() {
        Bench bench = new Bench(builder().species("A", s -> s.initialAmount(10)).parameter("x", p -> p.value(1)
                .variable()).rateRule("x", "1").reaction("r1", r -> r.reactant("A").rate("A * time"))
                .reaction("r2", r -> r.reactant("A").rate("A * x")).reaction("r3", r -> r.reactant("A").rate("A"))
                .reaction("r4", r -> r.reactant("A").rate("delay(A, 1)")));
        DependencyGraph graph = bench.network.dependencies();
        assertTrue(graph.isTimeDependent(0));
        assertTrue(graph.isTimeDependent(1));
        assertFalse(graph.isTimeDependent(2));
        assertTrue(graph.isTimeDependent(3));
        assertTrue(bench.network.isTimeDependent());
    }

    @Test
    void massActionIsRecognized() {
        Bench bench = new Bench(builder().compartment("V", 2).species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(1))
                .species("C", s -> s.compartment("V").asConcentration().initialAmount(1)).parameter("k", 3)
                .reaction("m1", r -> r.reactant("A").rate("k * A * B / 2"))
                .reaction("m2", r -> r.reactant("A", 2).rate("k * A * (A - 1) / 2"))
                .reaction("m3", r -> r.reactant("B").rate("k * B^3"))
                .reaction("m4", r -> r.reactant("C").rate("k * C * V"))
                .reaction("g1", r -> r.reactant("A").rate("k * A / (1 + A)"))
                .reaction("g2", r -> r.product("A").rate("k / A")));
        RateShape.MassAction first = assertInstanceOf(RateShape.MassAction.class, bench.network.rateShape(0));
        assertEquals(0.5, first.factor());
        assertEquals(2, first.order());
        RateShape.MassAction second = assertInstanceOf(RateShape.MassAction.class, bench.network.rateShape(1));
        assertArrayEquals(new boolean[] { true }, second.falling());
        assertArrayEquals(new int[] { 2 }, second.orders());
        RateShape.MassAction third = assertInstanceOf(RateShape.MassAction.class, bench.network.rateShape(2));
        assertFalse(third.falling()[0]);
        assertEquals(3, third.order());
        RateShape.MassAction fourth = assertInstanceOf(RateShape.MassAction.class, bench.network.rateShape(3));
        assertEquals(3, fourth.coefficients().length);
        assertInstanceOf(RateShape.General.class, bench.network.rateShape(4));
        assertInstanceOf(RateShape.General.class, bench.network.rateShape(5));
    }

    @Test
    void massActionLawsCountCombinations() {
        ReactionNetwork network = builder().species("A", s -> s.initialAmount(10)).species("B", s -> s.initialAmount(3))
                .parameter("k", 2).reaction("r", r -> r.reactant("A", 2).reactant("B")
                        .massAction(Expressions.symbol("k"))).build();
        double[] rate = new double[1];
        for (RateForm form : RateForm.values()) {
            CompiledNetwork compiled = CompiledNetwork.compile(network, form);
            double[] y = new double[2];
            double[] p = new double[1];
            compiled.initialize(0, Map.of(), y, p);
            compiled.newKernel().rates(0, y, p, rate);
            assertEquals(form == RateForm.RATE ? 2 * 50 * 3 : 2 * 45 * 3, rate[0]);
        }
    }

    @Test
    void rootsAreTheDifferencesOfComparisons() {
        Bench bench = new Bench(builder().species("A", s -> s.initialAmount(10))
                .reaction("r", r -> r.reactant("A").rate("if(time > 3, A, 0)"))
                .event("e", e -> e.trigger("A < 4 && time > 3").assign("A", "20")));
        double[] roots = new double[bench.network.rootCount()];
        bench.kernel.roots(1, bench.y, bench.p, roots);
        assertEquals(2, roots.length);
        java.util.Arrays.sort(roots);
        assertArrayEquals(new double[] { -2, 6 }, roots);
    }

    @Test
    void delaysAskForThePast() {
        Bench bench = new Bench(builder().species("A", s -> s.initialAmount(10)).parameter("tau", 2)
                .reaction("r", r -> r.reactant("A").rate("delay(A * 2, tau) + delay(A, 0)")));
        assertEquals(1, bench.network.delayCount());
        assertEquals(20, bench.kernel.value(bench.network.delayExpression(0), 0, bench.y, bench.p));
        bench.kernel.setHistory((delay, time) -> 100 * delay + time);
        assertEquals(5 - 2 + 10, bench.kernel.rate(0, 5, bench.y, bench.p));
    }

    @Test
    void unknownSymbolsHaveNoSlot() {
        assertNull(new Bench(builder().parameter("a", 1)).network.slot("b"));
    }

    @Test
    void manyReactionsCompileInPieces() {
        NetworkBuilder builder = builder();
        int n = 1500;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            String id = "S" + i;
            builder.species(id, s -> s.initialAmount(1)).reaction("r" + i,
                    r -> r.reactant(id).product("S" + next).rate("0.5 * " + id + " * " + id + " / (1 + " + id + ")"));
        }
        Bench bench = new Bench(builder);
        double[] rates = new double[n];
        bench.kernel.rates(0, bench.y, bench.p, rates);
        double[] changes = new double[n];
        bench.kernel.derivatives(0, bench.y, bench.p, changes);
        for (int i = 0; i < n; i++) {
            assertEquals(0.25, rates[i]);
            assertEquals(0, changes[i]);
            assertEquals(0.25, bench.kernel.rate(i, 0, bench.y, bench.p));
        }
        bench.kernel.fire(777, 0, bench.y, bench.p, rates);
        assertEquals(0, rates[777]);
        assertEquals(0.5 * 4 / 3, rates[778], 1e-15);
        assertEquals(2 * n, bench.network.jacobianPattern().entries());
    }
}
