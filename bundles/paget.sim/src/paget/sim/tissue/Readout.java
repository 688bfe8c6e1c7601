package paget.sim.tissue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.sim.ObservableInfo;
import paget.sim.expression.Environment;
import paget.sim.expression.Interpreter;

/** Turns what an engine counts and measures into the columns that a model asks for. Immutable. */
public final class Readout {

    private final List<TissueObservable> observables;
    private final Map<String, Integer> indices = new HashMap<>();

    public Readout(TissueModel model) {
        observables = model.observables();
        List<ObservableInfo> measures = model.measures();
        for (int i = 0; i < measures.size(); i++) {
            indices.put(measures.get(i).id(), i);
        }
    }

    /**
     * Fills a row.
     *
     * @param time model time
     * @param measures values in the order of {@link TissueModel#measures()}; read only
     * @param row receives values in the order of {@link TissueModel#observableInfos()}
     */
    public void read(double time, double[] measures, double[] row) {
        if (observables.isEmpty()) {
            System.arraycopy(measures, 0, row, 0, indices.size());
            return;
        }
        Environment environment = new Environment() {
            @Override
            public double symbol(String id) {
                return measures[indices.get(id)];
            }

            @Override
            public double time() {
                return time;
            }
        };
        for (int i = 0; i < row.length; i++) {
            row[i] = Interpreter.evaluate(observables.get(i).expression(), environment);
        }
    }
}
