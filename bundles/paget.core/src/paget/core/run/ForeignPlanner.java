package paget.core.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.registry.NearMisses;
import paget.core.registry.Registries;
import paget.core.study.ScanRange;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.sbml.SbmlModel;
import paget.sbml.archive.Experiment;
import paget.sim.network.Observable;
import paget.sim.run.EngineOption;

/** Makes the plan for a foreign model: a time course, replicates or ranges, as the user or the archive says. */
final class ForeignPlanner {

    /** How well values of a range have to lie on its scale. */
    private static final double SAME = 1e-12;

    private final ForeignModel subject;
    private final SbmlModel model;
    private final RunRequest request;

    ForeignPlanner(ForeignModel subject, RunRequest request) {
        this.subject = subject;
        this.model = subject.model();
        this.request = request;
    }

    /**
     * The plan.
     *
     * @throws UsageException when the user's wishes cannot be met
     */
    StudyPlan plan() {
        if (!request.hypotheses().isEmpty()) {
            throw new UsageException("Hypotheses belong to .paget models; an SBML model has none.");
        }
        Optional<Experiment> experiment = subject.experiment();
        int points = Planner.inRange("The number of points", request.points().orElse(experiment
                .map(e -> e.course().points()).orElse(Planner.DEFAULT_POINTS)), 2, StudyPlan.MAXIMUM_POINTS);
        int replicates = Planner.inRange("The number of replicates", request.replicates().orElse(experiment
                .map(e -> e.replicates().orElse(1)).orElse(1)), 1, StudyPlan.MAXIMUM_REPLICATES);
        List<ScanRange> ranges = experiment.map(this::ranges).orElse(List.of());
        String kind = !ranges.isEmpty() ? "scan"
                : experiment.isPresent() && experiment.get().replicates().isPresent() ? "ensemble"
                        : Planner.DEFAULT_KIND;
        return new StudyPlan(experiment.map(Experiment::id).orElse(Planner.DEFAULT_KIND),
                experiment.map(Experiment::name).orElse(null), kind, tEnd(), points,
                request.engine().or(() -> experiment.flatMap(Experiment::algorithm).flatMap(ForeignPlanner::engine)),
                request.seed().orElse(experiment.map(e -> e.seed().orElse(Planner.DEFAULT_SEED))
                        .orElse(Planner.DEFAULT_SEED)),
                replicates,
                request.relativeTolerance().isPresent() || experiment.isEmpty() ? Planner.relativeTolerance(request)
                        : experiment.get().relativeTolerance().orElse(Planner.relativeTolerance(request)),
                request.absoluteTolerance().isPresent() || experiment.isEmpty() ? Planner.absoluteTolerance(request)
                        : experiment.get().absoluteTolerance().orElse(Planner.absoluteTolerance(request)),
                List.of(), overrides(), experiment.map(this::results).orElse(List.of()), List.of(), ranges,
                experiment.map(e -> options(e, kind)).orElse(Map.of()),
                request.engineOptions(), request.eachReplicate());
    }

    /** The engine for an algorithm of the Kinetic Simulation Algorithm Ontology, where only one suits. */
    private static Optional<String> engine(String algorithm) {
        return Optional.ofNullable(switch (algorithm) {
            case "KISAO:0000029" -> "ssa";
            case "KISAO:0000039" -> "tau";
            case "KISAO:0000561" -> "hybrid";
            default -> null;
        });
    }

    /** The results that the archive's report shows, where they are results of the model. */
    private List<String> results(Experiment experiment) {
        List<String> known = model.declaredOutputs().stream().map(Observable::id).toList();
        List<String> shown = experiment.results().stream().filter(known::contains).toList();
        // The first result has a meaning for some options, so it is kept apart where there are any.
        return shown.size() == known.size() && experiment.options().isEmpty() ? List.of() : shown;
    }

    /** The options that the kind of study knows; a file may be of another kind than what can be told from it. */
    private static Map<String, String> options(Experiment experiment, String kind) {
        Map<String, String> options = new LinkedHashMap<>(experiment.options());
        List<String> known = Registries.studies().find(kind).map(StudyKind::options).orElse(List.of()).stream()
                .map(EngineOption::id).toList();
        options.keySet().retainAll(known);
        return options;
    }

    /** Ranges whose values are evenly spaced, or have equal ratios; others cannot be expressed. */
    private List<ScanRange> ranges(Experiment experiment) {
        List<ScanRange> ranges = new ArrayList<>();
        for (Experiment.ValueRange range : experiment.ranges()) {
            ScanRange found = range(range, false);
            if (!fits(found, range)) {
                found = range(range, true);
            }
            if (range.values().size() < 2 || !fits(found, range)) {
                throw new UsageException("The values of " + range.element() + " in the task \"" + experiment.id()
                        + "\" are neither evenly spaced nor of equal ratios, so they cannot be scanned.");
            }
            ranges.add(found);
        }
        return ranges;
    }

    private ScanRange range(Experiment.ValueRange range, boolean logarithmic) {
        String id = range.element();
        return new ScanRange(id, id, "value", range.values().getFirst(), range.values().getLast(),
                model.initialUnit(id).toString(), range.values().size(), logarithmic);
    }

    private static boolean fits(ScanRange found, Experiment.ValueRange range) {
        for (int i = 0; i < range.values().size(); i++) {
            double wanted = range.values().get(i);
            if (!(Math.abs(found.value(i) - wanted) <= SAME * Math.max(Math.abs(wanted), Math.abs(found.maximum())))) {
                return false;
            }
        }
        return true;
    }

    private double tEnd() {
        String what = "The end time";
        Optional<Double> given = request.tEnd().map(t -> QuantityText.parse(what, t).in(what, model.timeUnit()));
        double tEnd = given.or(() -> subject.experiment().map(e -> e.course().end())).orElseThrow(() -> new UsageException(
                "The model does not say how long to simulate, so the end time has to be given, on the "
                        + "command line with --t-end."));
        if (!(tEnd > 0) || Double.isInfinite(tEnd)) {
            throw new UsageException(what + " must be above zero and finite, not " + tEnd + ".");
        }
        return tEnd;
    }

    /** Settings of the form {@code ID.FEATURE=VALUE}: initial of species, size of compartments, value of parameters. */
    private List<QuantityOverride> overrides() {
        List<QuantityOverride> overrides = new ArrayList<>();
        for (String text : request.settings()) {
            int equals = text.lastIndexOf('=');
            int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
            if (dot <= 0 || dot + 1 == equals) {
                throw new UsageException("\"" + text + "\" is no setting; write ELEMENT.FEATURE=VALUE, for instance "
                        + "k1.value=0.5.");
            }
            overrides.add(override(text.substring(0, dot).strip(), text.substring(dot + 1, equals).strip(),
                    text.substring(equals + 1)));
        }
        return overrides;
    }

    private QuantityOverride override(String id, String feature, String value) {
        List<ModelQuantity> quantities = ModelQuantity.of(subject);
        ModelQuantity present = quantities.stream().filter(q -> q.element().equals(id)).findFirst()
                .orElseThrow(() -> new UnknownQuantityException("The model has no species, compartment or parameter \""
                        + id + "\" whose value can be set."
                        + NearMisses.hint(id, quantities.stream().map(ModelQuantity::element).toList())));
        if (!feature.equals(present.feature())) {
            throw new UnknownQuantityException("\"" + id + "\" has no quantity \"" + feature + "\". Did you mean "
                    + present.setting() + "?");
        }
        String what = "The value of " + id;
        return new QuantityOverride(id, feature, QuantityText.parse(what, value).in(what, model.initialUnit(id)), null);
    }
}
