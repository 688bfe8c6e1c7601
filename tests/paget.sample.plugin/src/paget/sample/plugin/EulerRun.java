package paget.sample.plugin;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.TrajectorySink;

/** One run: goes from output time to output time in equal steps. */
final class EulerRun implements Run {

    private final RunSettings settings;
    private final Kernel kernel;
    private final long stepsBetween;
    private final double[] y;
    private final double[] p;
    private final double[] changes;
    /** Null for a run without chance. */
    private final ReactionNoise noise;
    private final double[] row;
    private double time;
    private int next;
    private long steps;

    EulerRun(EulerSimulation simulation, long replicate) {
        CompiledNetwork network = simulation.network();
        settings = simulation.settings();
        kernel = network.newKernel();
        stepsBetween = settings.whole(EulerEngine.STEPS);
        y = new double[network.stateSize()];
        p = new double[network.parameterSize()];
        changes = new double[y.length];
        noise = simulation.noisy() ? new ReactionNoise(network, settings.seed(), replicate) : null;
        row = new double[network.network().observables().size()];
        time = settings.tStart();
        network.initialize(time, settings.overrides(), y, p);
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public boolean advance(double until, TrajectorySink sink, Progress progress) {
        while (next < settings.outputCount() && settings.outputTime(next) <= until) {
            if (progress.isCancelled()) {
                return false;
            }
            stepTo(settings.outputTime(next++));
            kernel.observe(time, y, p, row);
            sink.accept(time, row);
            progress.report((double) next / settings.outputCount());
        }
        return true;
    }

    private void stepTo(double target) {
        double start = time;
        double step = (target - start) / stepsBetween;
        for (long i = 0; i < stepsBetween && step > 0; i++) {
            kernel.derivatives(start + i * step, y, p, changes);
            for (int k = 0; k < y.length; k++) {
                changes[k] *= step;
            }
            if (noise != null) {
                noise.add(kernel, start + i * step, step, y, p, changes);
            }
            for (int k = 0; k < y.length; k++) {
                y[k] += changes[k];
            }
            steps++;
        }
        time = target;
    }

    @Override
    public Checkpoint checkpoint() {
        throw EulerSimulation.noCheckpoints();
    }

    @Override
    public RunStatistics statistics() {
        return new RunStatistics("euler", 0, steps, 0, steps);
    }
}
