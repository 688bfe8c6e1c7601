package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** Makes simulations for the engines of this bundle. */
public final class SsaSimulations {

    private SsaSimulations() {
    }

    /** @param method one of {@link JumpMethods#CHOICES} */
    public static Simulation exact(Engine engine, SimulationModel model, RunSettings settings, String method) {
        require(engine, model, settings);
        SsaProgram program = new SsaProgram((ReactionNetwork) model, method, settings.tStart());
        return new SsaSimulation(engine.id(), engine.version(), program, SsaSimulations::exactRun, settings);
    }

    private static StochasticRun exactRun(SsaSimulation simulation, long replicate) {
        RunContext context = RunContext.of(simulation.program().system(), simulation.settings().seed(), replicate);
        return new ExactRun(simulation, replicate, context, exactMover(simulation, context));
    }

    private static Mover exactMover(SsaSimulation simulation, RunContext context) {
        SsaProgram program = simulation.program();
        return program.isFlowing()
                ? new FlowMover(context, new Partition(program.system()), simulation.settings())
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
