package paget.core.study;

import java.util.List;
import java.util.Optional;

import paget.core.compile.Variant;
import paget.model.Organism;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;

/** What a study asks its question of: a drawn model, or a foreign model that engines can run. */
public interface StudySubject {

    /** Name of the model. */
    String name();

    /** SHA-256 of the model's file, as lower-case hexadecimal text. */
    String hash();

    /** Unit of time of {@link StudyPlan#tEnd()}, as text. */
    String timeUnit();

    /**
     * Makes a variant ready for engines. May be called from several threads.
     *
     * @param kind the form that the engine runs
     * @throws InvalidModelException when the variant cannot be simulated; its issues name the elements
     */
    SimulationModel compile(Variant variant, ModelKind kind);

    /** The same as a reaction network. */
    default SimulationModel compile(Variant variant) {
        return compile(variant, ModelKind.NETWORK);
    }

    /** Whether the model itself draws random numbers, so that runs differ with every engine. */
    default boolean drawsNumbers() {
        return false;
    }

    /** What should be known about the variants compiled so far: what their form carries only nearly or not at all. */
    default List<Issue> remarks() {
        return List.of();
    }

    /** What people call the part of the model that an id of a compiled variant stands for; the id if nothing is known. */
    String nameOf(String id);

    /** Files beside the model. */
    default ModelData data() {
        return ModelData.NONE;
    }

    /** The drawn model, if there is one. Studies read it and change nothing. */
    Optional<Organism> organism();
}
