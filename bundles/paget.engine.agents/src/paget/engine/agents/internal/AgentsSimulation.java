package paget.engine.agents.internal;

import java.util.Map;

import paget.engine.agents.AgentsEngine;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.RateForm;
import paget.sim.run.Checkpoint;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.tissue.SpatialRun;
import paget.sim.tissue.TissueModel;

/** A tissue model made ready. */
public final class AgentsSimulation implements Simulation {

    private final String engineId;
    private final String engineVersion;
    private final TissueModel model;
    private final CompiledNetwork surroundings;
    private final RunSettings settings;
    private final StepPlan plan;
    private final int threads;
    private final long cellLimit;

    /**
     * @param step wished time step, 0 to let the model decide
     * @param diffusionNumber largest D·Δt/h² of a step of fields
     * @param threads of each replicate, 0 for as many as {@link #onThreads} says
     */
    public static AgentsSimulation of(Engine engine, TissueModel model, RunSettings settings, double step,
            double diffusionNumber, int threads, long cellLimit) {
        CompiledNetwork surroundings = model.surroundings().isEmpty() ? null
                : CompiledNetwork.compile(model.surroundings().network(), RateForm.RATE);
        return new AgentsSimulation(engine.id(), engine.version(), model, surroundings, settings,
                StepPlan.of(model, step, diffusionNumber), threads, cellLimit);
    }

    private AgentsSimulation(String engineId, String engineVersion, TissueModel model, CompiledNetwork surroundings,
            RunSettings settings, StepPlan plan, int threads, long cellLimit) {
        this.engineId = engineId;
        this.engineVersion = engineVersion;
        this.model = model;
        this.surroundings = surroundings;
        this.settings = settings;
        this.plan = plan;
        this.threads = threads;
        this.cellLimit = cellLimit;
    }

    String engineId() {
        return engineId;
    }

    String engineVersion() {
        return engineVersion;
    }

    /** Null when there are none. */
    CompiledNetwork surroundings() {
        return surroundings;
    }

    StepPlan plan() {
        return plan;
    }

    int threads() {
        return Math.max(1, threads);
    }

    /** Whether the number of threads was asked for, so that they are taken even where that does not pay. */
    boolean alwaysShares() {
        return settings.whole(AgentsEngine.THREADS) > 0;
    }

    long cellLimit() {
        return cellLimit;
    }

    /** Time step of cells. */
    public double step() {
        return plan.step();
    }

    @Override
    public TissueModel model() {
        return model;
    }

    @Override
    public RunSettings settings() {
        return settings;
    }

    @Override
    public SpatialRun start(long replicate) {
        AgentsRun run = new AgentsRun(this, replicate);
        run.start();
        return run;
    }

    @Override
    public SpatialRun resume(Checkpoint checkpoint) {
        requireEngine(checkpoint);
        if (!checkpoint.modelHash().equals(model.hash())) {
            throw StateCodec.misfit(checkpoint.time(), "it was made of another model");
        }
        AgentsRun run = new AgentsRun(this, checkpoint.replicate());
        run.resume(checkpoint);
        return run;
    }

    @Override
    public SpatialRun branch(Checkpoint checkpoint) {
        requireEngine(checkpoint);
        AgentsRun run = new AgentsRun(this, checkpoint.replicate());
        run.branch(checkpoint);
        return run;
    }

    private void requireEngine(Checkpoint checkpoint) {
        if (!checkpoint.engine().equals(engineId) || !checkpoint.engineVersion().equals(engineVersion)) {
            throw StateCodec.misfit(checkpoint.time(), "it was made by the engine " + checkpoint.engine() + " "
                    + checkpoint.engineVersion() + ", not by " + engineId + " " + engineVersion);
        }
    }

    @Override
    public AgentsSimulation onThreads(int number) {
        return settings.whole(AgentsEngine.THREADS) > 0 || number == threads ? this
                : new AgentsSimulation(engineId, engineVersion, model, surroundings, settings, plan, number, cellLimit);
    }

    @Override
    public AgentsSimulation withOverrides(Map<String, Double> overrides) {
        return new AgentsSimulation(engineId, engineVersion, model, surroundings,
                settings.withOverrides(overrides), plan, threads,
                cellLimit);
    }
}
