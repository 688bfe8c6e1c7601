package paget.core.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;

/**
 * Everything that a study needs to know besides the model: what the model's study says, changed by what the user says.
 *
 * @param id id of the study
 * @param name name of the study
 * @param kind id of the kind of study
 * @param tEnd simulated time, in the model's unit of time
 * @param points number of output times, both ends included
 * @param engine id of the engine, if somebody chose one
 * @param seed master seed
 * @param replicates number of stochastic replicates
 * @param relativeTolerance of integrators
 * @param absoluteTolerance of integrators
 * @param hypotheses ids of the hypotheses that hold throughout
 * @param overrides other values of quantities, throughout
 * @param observables ids of the results of interest; empty means all
 * @param arms variants to compare
 * @param dimensions ranges to scan
 * @param options options of the kind of study, by id
 * @param engineOptions options of the engine, by id
 * @param eachReplicate whether every replicate's trajectory is wanted
 */
public record StudyPlan(String id, String name, String kind, double tEnd, int points, Optional<String> engine,
        long seed, int replicates, double relativeTolerance, double absoluteTolerance, List<String> hypotheses,
        List<QuantityOverride> overrides, List<String> observables, List<ArmPlan> arms, List<ScanRange> dimensions,
        Map<String, String> options, Map<String, String> engineOptions, boolean eachReplicate) {

    /** Limits of what one study may ask for; beyond them an input is a slip of the pen. */
    public static final int MAXIMUM_POINTS = 10_000_000;
    public static final int MAXIMUM_REPLICATES = 10_000_000;

    public StudyPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(engine, "engine");
        name = name == null || name.isBlank() ? id : name;
        hypotheses = List.copyOf(hypotheses);
        overrides = List.copyOf(overrides);
        observables = List.copyOf(observables);
        arms = List.copyOf(arms);
        dimensions = List.copyOf(dimensions);
        options = Map.copyOf(options);
        engineOptions = Map.copyOf(engineOptions);
    }

    /** The variant that holds throughout. */
    public Variant variant() {
        return new Variant(hypotheses, overrides, false);
    }

    /** The variant of an arm: its hypotheses hold besides those of the study. */
    public Variant variant(ArmPlan arm) {
        LinkedHashSet<String> all = new LinkedHashSet<>(hypotheses);
        all.addAll(arm.hypotheses());
        return new Variant(List.copyOf(all), overrides, false);
    }

    /** The variant with further values, which go before those of the plan. */
    public Variant variant(List<QuantityOverride> further) {
        List<QuantityOverride> all = new ArrayList<>(overrides);
        all.addAll(further);
        return new Variant(hypotheses, all, false);
    }

    /** The settings of every run of the study. */
    public RunSettings settings() {
        return new RunSettings(0, RunSettings.grid(0, tEnd, points - 1), seed, relativeTolerance, absoluteTolerance,
                engineOptions, Map.of());
    }

    /** The value of an option of the kind of study, as text. */
    public String option(EngineOption option) {
        return options.getOrDefault(option.id(), option.defaultText());
    }
}
