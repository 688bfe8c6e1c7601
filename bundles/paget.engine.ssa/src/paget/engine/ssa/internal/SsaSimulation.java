package paget.engine.ssa.internal;

import java.util.Map;

import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.run.Checkpoint;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** A network made ready for one of the stochastic engines. */
class SsaSimulation implements Simulation {

    /** Makes the runs of one engine. */
    @FunctionalInterface
    interface RunFactory {
        StochasticRun create(SsaSimulation simulation, long replicate);
    }

    private final String engineId;
    private final String engineVersion;
    private final SsaProgram program;
    private final RunFactory factory;
    private final RunSettings settings;

    SsaSimulation(String engineId, String engineVersion, SsaProgram program, RunFactory factory,
            RunSettings settings) {
        this.engineId = engineId;
        this.engineVersion = engineVersion;
        this.program = program;
        this.factory = factory;
        this.settings = settings;
    }

    String engineId() {
        return engineId;
    }

    String engineVersion() {
        return engineVersion;
    }

    SsaProgram program() {
        return program;
    }

    @Override
    public SimulationModel model() {
        return program.system().network();
    }

    @Override
    public RunSettings settings() {
        return settings;
    }

    @Override
    public StochasticRun start(long replicate) {
        StochasticRun run = factory.create(this, replicate);
        run.start();
        return run;
    }

    @Override
    public StochasticRun resume(Checkpoint checkpoint) {
        requireEngine(checkpoint);
        if (!checkpoint.modelHash().equals(model().hash())) {
            throw misfit(checkpoint, "was made of another model");
        }
        StochasticRun run = factory.create(this, checkpoint.replicate());
        run.resume(checkpoint);
        return run;
    }

    @Override
    public StochasticRun branch(Checkpoint checkpoint) {
        requireEngine(checkpoint);
        StochasticRun run = factory.create(this, checkpoint.replicate());
        run.branch(checkpoint);
        return run;
    }

    private void requireEngine(Checkpoint checkpoint) {
        if (!checkpoint.engine().equals(engineId) || !checkpoint.engineVersion().equals(engineVersion)) {
            throw misfit(checkpoint, "was made by the engine " + checkpoint.engine() + " "
                    + checkpoint.engineVersion() + ", not by " + engineId + " " + engineVersion);
        }
    }

    private static SimulationException misfit(Checkpoint checkpoint, String what) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", checkpoint.time(), Double.NaN,
                "The checkpoint cannot be used: it " + what + ".");
    }

    @Override
    public final SsaSimulation withOverrides(Map<String, Double> overrides) {
        return with(settings.withOverrides(overrides));
    }

    /** The same with other settings; what was compiled is shared. */
    SsaSimulation with(RunSettings other) {
        return new SsaSimulation(engineId, engineVersion, program, factory, other);
    }
}
