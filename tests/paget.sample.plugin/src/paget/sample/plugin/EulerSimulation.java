package paget.sample.plugin;

import java.util.Map;

import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.compile.CompiledNetwork;
import paget.sim.run.Checkpoint;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * A compiled network with its settings.
 *
 * @param network the network
 * @param settings the settings
 * @param noisy whether reactions happen by chance
 */
record EulerSimulation(CompiledNetwork network, RunSettings settings, boolean noisy) implements Simulation {

    @Override
    public SimulationModel model() {
        return network.network();
    }

    @Override
    public Run start(long replicate) {
        return new EulerRun(this, replicate);
    }

    @Override
    public Run resume(Checkpoint checkpoint) {
        throw noCheckpoints();
    }

    @Override
    public Run branch(Checkpoint checkpoint) {
        throw noCheckpoints();
    }

    @Override
    public Simulation withOverrides(Map<String, Double> overrides) {
        return new EulerSimulation(network, settings.withOverrides(overrides), noisy);
    }

    static SimulationException noCheckpoints() {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN,
                "The sample engine keeps no checkpoints.");
    }
}
