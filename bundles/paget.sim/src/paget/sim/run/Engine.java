package paget.sim.run;

import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;

/**
 * An algorithm that runs models. Implementations have a public constructor without arguments, hold no state, and are
 * registered in {@code META-INF/services/paget.sim.run.Engine} and, in the workbench, by an extension.
 */
public interface Engine {

    /** Stable id such as {@code ode}. */
    String id();

    /** Name for people. */
    String label();

    /** Changes whenever results may change. */
    String version();

    /** The form of the models that it runs. */
    default ModelKind modelKind() {
        return ModelKind.NETWORK;
    }

    /** Whether replicates differ from one another. */
    boolean isStochastic();

    /** The options it understands beyond those of {@link RunSettings}. */
    List<EngineOption> options();

    /**
     * Whether the model can be run, and what to beware of. Errors say what is not supported, with the element.
     */
    List<Issue> check(SimulationModel model);

    /**
     * Compiles the model.
     *
     * @throws InvalidModelException when {@link #check} finds errors or the settings are refused
     */
    Simulation prepare(SimulationModel model, RunSettings settings);
}
