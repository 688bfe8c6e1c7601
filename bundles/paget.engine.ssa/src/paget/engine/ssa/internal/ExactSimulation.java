package paget.engine.ssa.internal;

import paget.sim.network.ReactionNetwork;
import paget.sim.rare.RareEvent;
import paget.sim.rare.RareEventEstimate;
import paget.sim.rare.RareEventSettings;
import paget.sim.rare.RareEventSimulation;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;

/** A network made ready for exact simulation, plain or of rare events. */
final class ExactSimulation extends SsaSimulation implements RareEventSimulation {

    ExactSimulation(String engineId, String engineVersion, SsaProgram program, RunSettings settings) {
        super(engineId, engineVersion, program, SsaSimulations::exactRun, settings);
    }

    @Override
    SsaSimulation with(RunSettings other) {
        return new ExactSimulation(engineId(), engineVersion(), program(), other);
    }

    @Override
    public RareEventEstimate estimate(RareEvent event, RareEventSettings settings, Progress progress) {
        return RareEvents.estimate((ReactionNetwork) model(), settings(), event, settings, progress);
    }
}
