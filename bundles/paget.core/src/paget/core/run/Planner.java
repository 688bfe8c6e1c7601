package paget.core.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.core.compile.QuantityOverride;
import paget.core.registry.UnknownIdException;
import paget.core.study.ArmPlan;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.model.Arm;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.ScanDimension;
import paget.model.ScanScale;
import paget.model.Study;
import paget.model.StudyOption;
import paget.model.path.ElementPath;
import paget.sim.run.RunSettings;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** Makes the plan of a study: what the model's study says, changed by what the user wants. */
public final class Planner {

    /** Kind and size of the run of a model without studies. */
    static final String DEFAULT_KIND = "time-course";
    static final int DEFAULT_POINTS = 201;
    static final long DEFAULT_SEED = 1;
    private static final String COUNT_SUFFIX = "_count";

    private final Organism model;
    private final RunRequest request;

    public Planner(Organism model, RunRequest request) {
        this.model = model;
        this.request = request;
    }

    /**
     * The plan.
     *
     * @throws UsageException when the user's wishes cannot be met
     * @throws UnknownIdException when the model has no such study or hypothesis
     */
    public StudyPlan plan() {
        Optional<Study> study = study();
        double tEnd = tEnd(study);
        int points = inRange("The number of points", request.points().orElse(study.map(Study::getPoints)
                .orElse(DEFAULT_POINTS)), 2, StudyPlan.MAXIMUM_POINTS);
        int replicates = inRange("The number of replicates", request.replicates().orElse(study.map(Study::getReplicates)
                .orElse(1)), 1, StudyPlan.MAXIMUM_REPLICATES);
        return new StudyPlan(study.map(Study::getId).orElse(DEFAULT_KIND), study.map(Study::getName).orElse(null),
                study.map(Study::getKind).filter(kind -> !kind.isBlank()).orElse(DEFAULT_KIND), tEnd, points,
                request.engine().or(() -> study.map(Study::getEngine).filter(engine -> !engine.isBlank())),
                request.seed().orElse(study.map(Study::getSeed).orElse(DEFAULT_SEED)), replicates,
                relativeTolerance(request), absoluteTolerance(request),
                hypotheses(study), overrides(), study.map(Planner::observables).orElse(List.of()),
                study.map(Planner::arms).orElse(List.of()), study.map(Planner::ranges).orElse(List.of()),
                study.map(Planner::options).orElse(Map.of()), request.engineOptions(), request.eachReplicate());
    }

    private Optional<Study> study() {
        if (request.study().isEmpty()) {
            return model.getStudies().stream().findFirst();
        }
        return Optional.of(ModelNames.find("study", request.study().get(), model.getStudies()));
    }

    private double tEnd(Optional<Study> study) {
        String what = "The end time";
        double tEnd;
        if (request.tEnd().isPresent()) {
            tEnd = QuantityText.parse(what, request.tEnd().get()).in(what, timeUnit());
        } else {
            Quantity duration = study.map(Study::getDuration).orElse(null);
            if (duration == null) {
                throw new UsageException(study.isEmpty()
                        ? "The model has no study, so the end time has to be given, on the command line with --t-end."
                        : "The study " + ElementPath.of(study.get()) + " has no duration: give it one, or an end time, "
                                + "on the command line with --t-end.");
            }
            what = "The duration of the study " + ElementPath.of(study.get());
            tEnd = new QuantityText(duration.getValue(), Optional.ofNullable(duration.getUnit())).in(what, timeUnit());
        }
        if (!(tEnd > 0) || Double.isInfinite(tEnd)) {
            throw new UsageException(what + " must be above zero and finite, not " + tEnd + ".");
        }
        return tEnd;
    }

    private Unit timeUnit() {
        try {
            return Unit.parse(model.getTimeUnit());
        } catch (UnitSyntaxException e) {
            throw new UsageException("The model's unit of time is no unit: " + e.getMessage());
        }
    }

    private List<String> hypotheses(Optional<Study> study) {
        Set<String> ids = new LinkedHashSet<>();
        study.ifPresent(s -> s.getHypotheses().forEach(hypothesis -> ids.add(hypothesis.getId())));
        request.hypotheses().forEach(name -> ids.add(
                ModelNames.find("hypothesis", name, model.getHypotheses()).getId()));
        return List.copyOf(ids);
    }

    private List<QuantityOverride> overrides() {
        if (request.settings().isEmpty()) {
            return List.of();
        }
        Overrides reader = new Overrides(model);
        return request.settings().stream().map(reader::parse).toList();
    }

    private static List<String> observables(Study study) {
        return study.getObservables().stream()
                .map(e -> e instanceof Process ? e.getId() + COUNT_SUFFIX : e.getId()).toList();
    }

    private static List<ArmPlan> arms(Study study) {
        List<ArmPlan> arms = new ArrayList<>();
        for (Arm arm : study.getArms()) {
            arms.add(new ArmPlan(arm.getId(), arm.getName(),
                    arm.getHypotheses().stream().map(Hypothesis::getId).toList()));
        }
        return arms;
    }

    private static List<ScanRange> ranges(Study study) {
        List<ScanRange> ranges = new ArrayList<>();
        for (ScanDimension dimension : study.getDimensions()) {
            Quantity minimum = dimension.getMinimum();
            Quantity maximum = dimension.getMaximum();
            if (dimension.getElement() == null || minimum == null || maximum == null) {
                throw new UsageException("A range of the study " + ElementPath.of(study)
                        + " needs an element, a lower and an upper end.");
            }
            String what = "The upper end of the range of " + ElementPath.of(dimension.getElement());
            double upper = new QuantityText(maximum.getValue(), Optional.ofNullable(maximum.getUnit())).in(what,
                    Unit.parse(minimum.getUnit() == null ? "1" : minimum.getUnit()));
            ranges.add(new ScanRange(dimension.getElement().getId(), ElementPath.of(dimension.getElement()),
                    dimension.getFeature(), minimum.getValue(), upper, minimum.getUnit(), dimension.getSteps(),
                    dimension.getScale() == ScanScale.LOGARITHMIC));
        }
        return ranges;
    }

    private static Map<String, String> options(Study study) {
        Map<String, String> options = new LinkedHashMap<>();
        for (StudyOption option : study.getOptions()) {
            if (option.getKey() != null && option.getValue() != null) {
                options.put(option.getKey(), option.getValue());
            }
        }
        return options;
    }

    static int inRange(String what, int value, int minimum, int maximum) {
        if (value < minimum || value > maximum) {
            throw new UsageException(what + " must lie between " + minimum + " and " + maximum + ", not " + value + ".");
        }
        return value;
    }

    static double relativeTolerance(RunRequest request) {
        return tolerance("The relative tolerance",
                request.relativeTolerance().orElse(RunSettings.DEFAULT_RELATIVE_TOLERANCE));
    }

    static double absoluteTolerance(RunRequest request) {
        return tolerance("The absolute tolerance",
                request.absoluteTolerance().orElse(RunSettings.DEFAULT_ABSOLUTE_TOLERANCE));
    }

    private static double tolerance(String what, double value) {
        if (!(value > 0 && value < 1)) {
            throw new UsageException(what + " must lie between 0 and 1, both excluded, not " + value + ".");
        }
        return value;
    }
}
