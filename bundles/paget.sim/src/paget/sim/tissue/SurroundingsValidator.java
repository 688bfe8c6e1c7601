package paget.sim.tissue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.network.Event;
import paget.sim.network.Parameter;
import paget.sim.network.Species;
import paget.sim.tissue.Regulation.Signal;

/** Finds what does not fit between tissues and their surroundings. */
final class SurroundingsValidator {

    private final List<ObservableInfo> measured;
    private final List<Field> fields;
    private final List<Regulation> regulations;
    private final List<Tissue> tissues;
    private final Surroundings surroundings;
    private final Set<String> variables = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param measured what the model measures */
    SurroundingsValidator(List<ObservableInfo> measured, List<Field> fields, List<Regulation> regulations,
            List<Tissue> tissues, Surroundings surroundings) {
        this.measured = measured;
        this.fields = fields;
        this.regulations = regulations;
        this.tissues = tissues;
        this.surroundings = surroundings;
        surroundings.network().species().stream().map(Species::id).forEach(variables::add);
        surroundings.network().parameters().stream().map(Parameter::id).forEach(variables::add);
    }

    List<Issue> validate() {
        Set<String> measures = measured.stream().map(ObservableInfo::id).filter(id -> !id.startsWith("outside."))
                .collect(Collectors.toSet());
        for (Surroundings.Input input : surroundings.inputs()) {
            if (!(surroundings.network().element(input.parameter()) instanceof Parameter parameter)
                    || parameter.constant()) {
                error(input.parameter(), "\"" + input.parameter()
                        + "\" must be a parameter of the surroundings that is not constant.");
            }
            if (!measures.contains(input.measure())) {
                error(input.parameter(), "The surroundings refer to \"" + input.measure() + "\", which nothing measures.");
            }
        }
        for (Event event : surroundings.network().events()) {
            if (event.priority() != null) {
                error(event.id(), "The event \"" + event.name() + "\" of the surroundings cannot have a priority.");
            }
        }
        regulations.forEach(regulation -> response(regulation.cellType(), regulation.response()));
        fields.forEach(field -> field.losses().forEach(loss -> loss.responses().forEach(r -> response(field.id(), r))));
        tissues.forEach(tissue -> tissue.fields().forEach(setup -> setup.sources().forEach(source -> {
            if (!source.by().isEmpty()) {
                variable(setup.field(), source.by());
            }
        })));
        return issues;
    }

    private void response(String element, Regulation.Response response) {
        response.signals().forEach(signal -> sensed(element, signal));
        response.competitors().stream().filter(c -> !(c.constant() > 0)).forEach(c -> error(element,
                "The dissociation constant of a competitor must be positive, not " + c.constant() + "."));
    }

    private void sensed(String element, Signal signal) {
        if (signal instanceof Signal.Outside outside) {
            variable(element, outside.variable());
        }
    }

    private void variable(String element, String id) {
        if (!variables.contains(id)) {
            error(element, "\"" + element + "\" refers to \"" + id + "\" outside of the tissues, which does not exist.");
        }
    }

    private void error(String element, String message) {
        issues.add(Issue.error("tissue.surroundings", element, message));
    }
}
