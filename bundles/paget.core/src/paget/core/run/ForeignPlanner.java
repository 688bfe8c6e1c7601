package paget.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.registry.NearMisses;
import paget.core.study.StudyPlan;
import paget.sbml.SbmlModel;
import paget.sbml.archive.TimeCourse;

/** Makes the plan for a foreign model: a time course, as long as the user or the model's archive says. */
final class ForeignPlanner {

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
        if (request.study().isPresent() || !request.hypotheses().isEmpty()) {
            throw new UsageException("Studies and hypotheses belong to .paget models; an SBML model has none.");
        }
        int points = Planner.inRange("The number of points", request.points().orElse(subject.course()
                .map(TimeCourse::points).orElse(Planner.DEFAULT_POINTS)), 2, StudyPlan.MAXIMUM_POINTS);
        int replicates = Planner.inRange("The number of replicates", request.replicates().orElse(1), 1,
                StudyPlan.MAXIMUM_REPLICATES);
        return new StudyPlan(Planner.DEFAULT_KIND, null, Planner.DEFAULT_KIND, tEnd(), points, request.engine(),
                request.seed().orElse(Planner.DEFAULT_SEED), replicates, Planner.relativeTolerance(request),
                Planner.absoluteTolerance(request), List.of(), overrides(), List.of(), List.of(), List.of(), Map.of(),
                request.engineOptions(), request.eachReplicate());
    }

    private double tEnd() {
        String what = "The end time";
        Optional<Double> given = request.tEnd().map(t -> QuantityText.parse(what, t).in(what, model.timeUnit()));
        double tEnd = given.or(() -> subject.course().map(TimeCourse::end)).orElseThrow(() -> new UsageException(
                "The model does not say how long to simulate, so the end time has to be given."));
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
