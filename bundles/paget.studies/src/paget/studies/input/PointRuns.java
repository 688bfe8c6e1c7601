package paget.studies.input;

import java.util.List;

import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.sim.ObservableInfo;
import paget.sim.run.CancelledException;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** Runs a model at many points of the unit cube of its inputs. */
public final class PointRuns {

    /** Distributions without bounds have no quantiles at the very ends. */
    private static final double EDGE = 1e-6;

    private final StudyContext context;
    private final List<Input> inputs;
    private final PreparedInputs prepared;
    private final List<ObservableInfo> observables;

    public PointRuns(StudyContext context, Variant variant, List<Input> inputs, RunSettings settings) {
        this.context = context;
        this.inputs = inputs;
        this.prepared = new PreparedInputs(context, variant, inputs, settings);
        this.observables = prepared.at(new double[0]).observables();
    }

    /** The columns of every run. */
    public List<ObservableInfo> observables() {
        return observables;
    }

    /** Values of the inputs at a point of the unit cube. */
    public double[] values(double[] point) {
        double[] values = new double[inputs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = inputs.get(i).distribution().quantile(Math.min(Math.max(point[i], EDGE), 1 - EDGE));
        }
        return values;
    }

    /** The model at values of its inputs. */
    public Simulation at(double[] values) {
        return prepared.at(values);
    }

    /** What is wanted of the runs at one point. */
    @FunctionalInterface
    public interface Reading<R> {
        R read(int point, Trajectory trajectory);
    }

    /**
     * Runs one replicate at each point: number i at point i, so that a stochastic model draws new numbers at each.
     *
     * @throws CancelledException when cancelled before all were done
     */
    public <R> List<R> each(double[][] points, Reading<R> reading) {
        List<R> results = context.parallel(points.length,
                (i, runner) -> reading.read(i, runner.run(at(values(points[i])), i)));
        if (results.size() < points.length) {
            throw new CancelledException(0);
        }
        return results;
    }
}
