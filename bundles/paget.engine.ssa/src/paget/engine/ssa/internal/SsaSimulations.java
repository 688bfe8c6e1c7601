package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** Makes simulations for the engines of this bundle. */
public final class SsaSimulations {

    private SsaSimulations() {
    }

    /** @param method chooses one of {@link JumpMethods#CHOICES} */
    public static Simulation exact(Engine engine, SimulationModel model, RunSettings settings,
            EngineOption.Choice method) {
        require(engine, model, settings);
        SsaProgram program = new SsaProgram((ReactionNetwork) model, settings.choice(method), settings.tStart());
        return new ExactSimulation(engine.id(), engine.version(), program, settings);
    }

    /** @param epsilon largest relative change of a propensity in a leap */
    public static Simulation leaping(Engine engine, SimulationModel model, RunSettings settings,
            EngineOption.Real epsilon) {
        require(engine, model, settings);
        double fraction = settings.real(epsilon);
        SsaProgram program = new SsaProgram((ReactionNetwork) model, JumpMethods.AUTOMATIC, settings.tStart());
        return new SsaSimulation(engine.id(), engine.version(), program, (simulation, replicate) -> {
            RunContext context = context(simulation, replicate);
            return new MovedRun(simulation, replicate, context, new LeapMover(context,
                    exactMover(program, context, simulation.settings()), fraction, simulation.settings()));
        }, settings);
    }

    /** @param threshold population from which on a whole-numbered species flows */
    public static Simulation hybrid(Engine engine, SimulationModel model, RunSettings settings,
            EngineOption.Real threshold) {
        require(engine, model, settings);
        double number = settings.real(threshold);
        SsaProgram program = new SsaProgram((ReactionNetwork) model, JumpMethods.AUTOMATIC, settings.tStart());
        return new SsaSimulation(engine.id(), engine.version(), program, (simulation, replicate) -> {
            RunContext context = context(simulation, replicate);
            return new MovedRun(simulation, replicate, context, new FlowMover(context,
                    new ThresholdPartition(program.system(), number), simulation.settings()));
        }, settings);
    }

    private static RunContext context(SsaSimulation simulation, long replicate) {
        return RunContext.of(simulation.program().system(), simulation.settings().seed(), replicate);
    }

    static StochasticRun exactRun(SsaSimulation simulation, long replicate) {
        RunContext context = context(simulation, replicate);
        return new MovedRun(simulation, replicate, context,
                exactMover(simulation.program(), context, simulation.settings()));
    }

    static Mover exactMover(SsaProgram program, RunContext context, RunSettings settings) {
        return program.isFlowing() ? new FlowMover(context, new Partition(program.system()), settings)
                : new JumpMover(context, program.methods(), program.eventShape());
    }

    private static void require(Engine engine, SimulationModel model, RunSettings settings) {
        List<Issue> issues = new ArrayList<>(engine.check(model));
        issues.addAll(settings.checkOptions(engine.options()));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
    }
}
