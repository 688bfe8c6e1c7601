package paget.core.study;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;

/**
 * A kind of question that a model can be asked. Implementations have a public constructor without arguments, hold no
 * state, and are registered in {@code META-INF/services/paget.core.study.StudyKind} and by an extension of
 * {@code paget.core.studies}.
 * <p>
 * A result depends on the plan only, never on the number of threads: use {@link StudyContext} to run replicates.
 */
public interface StudyKind {

    /** Id such as {@code time-course}: lower-case letters, digits and hyphens. */
    String id();

    /** Name for people. */
    String label();

    /** One sentence: the question that it answers. */
    String description();

    /** The options it understands, given by the study's {@code options}. */
    List<EngineOption> options();

    /** Which engines it wants when neither the study nor the user names one. */
    default EngineNeed engineNeed(StudyPlan plan) {
        return plan.replicates() > 1 ? EngineNeed.STOCHASTIC : EngineNeed.DETERMINISTIC;
    }

    /** Whether it runs the arms of a study. */
    default boolean takesArms() {
        return false;
    }

    /**
     * Whether the runs that it needs are known beforehand, so that they can be divided among machines. A kind that
     * decides by results what to run next cannot be divided.
     */
    default boolean isDivisible() {
        return false;
    }

    /**
     * What determines the answer besides the plan, the model, the engine and this kind itself: hashes of data files,
     * versions of other engines. Together with them it identifies an answer in a store, and manifests name it.
     */
    default SortedMap<String, String> furtherInputs(StudyPlan plan, StudySubject subject) {
        return Collections.emptySortedMap();
    }

    /**
     * What it simulates of a compiled model: the model itself, or that with what the study counts in it. Branches of its runs
     * leave a run of the same.
     */
    default SimulationModel measured(SimulationModel model, StudySubject subject) {
        return model;
    }

    /**
     * What is wrong with the plan for this kind of study. Errors keep {@link #run} from being called. Options have
     * been checked against {@link #options()}.
     */
    List<Issue> check(StudyPlan plan, StudySubject subject);

    /**
     * Answers the question.
     *
     * @throws InvalidModelException when a variant does not compile or the engine refuses it
     * @throws SimulationException when a run cannot go on
     * @throws CancelledException when cancelled before anything worth keeping was finished; a kind that can hand over
     *         a part returns a result that is not {@linkplain StudyResult#complete() complete} instead
     */
    StudyResult run(StudyContext context);
}
