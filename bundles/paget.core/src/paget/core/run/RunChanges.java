package paget.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.study.StudyPlan;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.Study;
import paget.model.path.Labels;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.unit.Unit;

/** Says in words how a run differs from what its model says, so that nobody takes one for the other. */
public final class RunChanges {

    private final List<String> changes = new ArrayList<>();

    /** From when on values and hypotheses of a branch hold; empty where they hold from the start. */
    private final String since;

    private RunChanges(Optional<String> branchAt, Unit timeUnit) {
        since = branchAt.map(text -> ", from " + quantity(QuantityText.parse("The time of the branch", text)
                .in("The time of the branch", timeUnit), timeUnit.toString()) + " on").orElse("");
    }

    /**
     * What a run of a drawn model does otherwise than its study, one phrase each, such as
     * {@code growth.rate = 0.1 /d instead of 0.2 /d}. Empty when nothing.
     *
     * @param plan what was run
     * @param engine what ran it
     * @param branchAt when it left its base, as the user says it; empty for a run from the start
     */
    public static List<String> of(Organism model, RunRequest request, StudyPlan plan, Engine engine,
            Optional<String> branchAt) {
        RunChanges changes = new RunChanges(branchAt, Unit.parse(model.getTimeUnit()));
        changes.settings(plan.overrides(), ModelQuantity.of(model));
        Study study = model.getStudies().stream().filter(s -> Objects.equals(s.getId(), plan.id())).findFirst()
                .orElse(null);
        for (String id : plan.hypotheses()) {
            model.getHypotheses().stream().filter(h -> id.equals(h.getId()))
                    .filter(h -> study == null || !study.getHypotheses().contains(h))
                    .forEach(h -> changes.add("the hypothesis " + Labels.of(h) + changes.since));
        }
        if (request.engine().isPresent()) {
            changes.replaced("the engine", engine.id(), Optional.ofNullable(study).map(Study::getEngine)
                    .filter(own -> !own.isBlank()).orElse("one that Paget chooses"));
        }
        if (study != null) {
            if (request.tEnd().isPresent() && study.getDuration() != null) {
                Quantity duration = study.getDuration();
                Unit time = Unit.parse(model.getTimeUnit());
                double own = new QuantityText(duration.getValue(), Optional.ofNullable(duration.getUnit()))
                        .in("The duration", time);
                changes.replaced("the end time", quantity(plan.tEnd(), time.toString()), quantity(own, time.toString()));
            }
            changes.replaced("points", request.points().isPresent(), plan.points(), study.getPoints());
            changes.replaced("replicates", request.replicates().isPresent(), plan.replicates(), study.getReplicates());
            changes.replaced("the seed", request.seed().isPresent(), plan.seed(), study.getSeed());
        }
        changes.tolerances(plan);
        changes.engineOptions(plan.engineOptions(), engine);
        return changes.changes;
    }

    /** The same for a foreign model, which has no study to differ from. */
    public static List<String> of(ForeignModel model, StudyPlan plan, Engine engine, Optional<String> branchAt) {
        RunChanges changes = new RunChanges(branchAt, Unit.parse(model.timeUnit()));
        changes.settings(plan.overrides(), ModelQuantity.of(model));
        changes.tolerances(plan);
        changes.engineOptions(plan.engineOptions(), engine);
        return changes.changes;
    }

    private void settings(List<QuantityOverride> overrides, List<ModelQuantity> quantities) {
        for (QuantityOverride override : overrides) {
            Optional<ModelQuantity> present = ModelQuantity.replacedBy(override, quantities);
            String unit = override.unit() != null ? override.unit() : present.map(ModelQuantity::unit).orElse("1");
            String now = quantity(override.value(), unit);
            String what = override.elementId() + "." + override.feature() + " = ";
            if (present.isEmpty()) {
                add(what + now + ", which the model does not state" + since);
            } else if (!now.equals(quantity(present.get().value(), present.get().unit()))) {
                add(what + now + " instead of " + quantity(present.get().value(), present.get().unit()) + since);
            }
        }
    }

    private void tolerances(StudyPlan plan) {
        replaced("the relative tolerance", NumberText.of(plan.relativeTolerance()),
                NumberText.of(RunSettings.DEFAULT_RELATIVE_TOLERANCE));
        replaced("the absolute tolerance", NumberText.of(plan.absoluteTolerance()),
                NumberText.of(RunSettings.DEFAULT_ABSOLUTE_TOLERANCE));
    }

    private void engineOptions(Map<String, String> options, Engine engine) {
        for (EngineOption option : engine.options()) {
            String text = options.get(option.id());
            if (text != null && !text.equals(option.defaultText())) {
                add("the engine option " + option.id() + " = " + text + " instead of " + option.defaultText());
            }
        }
    }

    private void replaced(String what, boolean asked, long now, long before) {
        if (asked && now != before) {
            add(what.startsWith("the ") ? what + " " + now + " instead of " + before
                    : now + " " + what + " instead of " + before);
        }
    }

    private void replaced(String what, String now, String before) {
        if (!now.equals(before)) {
            add(what + " " + now + " instead of " + before);
        }
    }

    private void add(String change) {
        changes.add(change);
    }

    private static String quantity(double value, String unit) {
        String text = Double.isNaN(value) ? "what a rule or an assignment gives" : NumberText.of(value);
        if (unit == null || unit.equals("1") || Double.isNaN(value)) {
            return text;
        }
        return text + " " + (unit.startsWith("1/") ? unit.substring(1) : unit);
    }
}
