package paget.sim.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The generated code of one network, made when it is first needed and kept. Its monitor guards the graph, to which
 * differentiation adds nodes.
 */
final class NetworkCode {

    private final NetworkGraph graph;
    private final Stoichiometry stoichiometry;
    private final Map<String, Object> codes = new HashMap<>();

    NetworkCode(NetworkGraph graph, Stoichiometry stoichiometry) {
        this.graph = graph;
        this.stoichiometry = stoichiometry;
    }

    /** Nodes may be added to the graph by any thread that needs new code, so that is done by one at a time. */
    @SuppressWarnings("unchecked")
    synchronized <F> CodeFactory.Code<F> named(String name, Supplier<CodeFactory.Code<F>> make) {
        Object code = codes.get(name);
        if (code == null) {
            code = make.get();
            codes.put(name, code);
        }
        return (CodeFactory.Code<F>) code;
    }

    CodeFactory.Code<VectorFunction> vector(String name, Supplier<Routine> routine) {
        return named(name, () -> graph.factory().vector(name, routine.get()));
    }

    private CodeFactory.Code<IndexedFunction> indexed(String name, Supplier<List<Routine>> routines) {
        return named(name, () -> graph.factory().indexed(name, routines.get()));
    }

    CodeFactory.Code<VectorFunction> assign() {
        return vector("Assign", graph::assignRoutine);
    }

    CodeFactory.Code<VectorFunction> rates() {
        return vector("Rates", () -> Routine.store(graph.rates()));
    }

    CodeFactory.Code<VectorFunction> derivatives() {
        return vector("Derivatives", () -> Routine.store(graph.derivatives()));
    }

    CodeFactory.Code<VectorFunction> observe() {
        return vector("Observe", () -> Routine.store(graph.observables()));
    }

    CodeFactory.Code<VectorFunction> roots() {
        return vector("Roots", () -> Routine.store(graph.roots()));
    }

    CodeFactory.Code<IndexedFunction> rate() {
        return indexed("Rate", () -> Arrays.stream(graph.rates()).mapToObj(Routine::result).toList());
    }

    CodeFactory.Code<IndexedFunction> value() {
        return indexed("Value", () -> Arrays.stream(graph.auxiliaries()).mapToObj(Routine::result).toList());
    }

    CodeFactory.Code<IndexedFunction> fire() {
        return indexed("Fire", this::fireRoutines);
    }

    private List<Routine> fireRoutines() {
        List<Routine> routines = new ArrayList<>();
        SparsePattern pattern = stoichiometry.pattern();
        for (int j = 0; j < pattern.columns(); j++) {
            int from = pattern.columnStart(j);
            int to = pattern.columnStart(j + 1);
            int[] states = new int[to - from];
            for (int k = from; k < to; k++) {
                states[k - from] = pattern.row(k);
            }
            int[] affected = graph.dependencies(stoichiometry).affectedBy(j);
            int[] nodes = Arrays.stream(affected).map(r -> graph.rates()[r]).toArray();
            routines.add(new Routine(nodes, Routine.Sink.EXCHANGE, affected, states,
                    Arrays.copyOfRange(stoichiometry.values(), from, to)));
        }
        return routines;
    }

    CodeFactory.Code<VectorFunction> residuals() {
        return vector("Residuals", () -> Routine.store(graph.residuals()));
    }

    CodeFactory.Code<VectorFunction> residualDerivatives() {
        return vector("ResidualDerivatives", () -> Routine.store(graph.residualDerivatives()));
    }
}
