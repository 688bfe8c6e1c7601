package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationReport;
import paget.core.generate.TargetIds;
import paget.model.Arm;
import paget.model.Element;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.Reference;
import paget.model.Route;
import paget.model.Study;
import paget.model.Switchable;
import paget.sim.network.ReactionNetwork;

/** Says what became of each element in SBML, by following the trace of the compiler back. */
final class SbmlReport {

    private final CompiledModel compiled;
    private final Map<String, List<String>> parts = new HashMap<>();
    private final TargetIds ids;

    SbmlReport(CompiledModel compiled, SbmlWriter writer) {
        this.compiled = compiled;
        this.ids = writer.ids().all();
        ReactionNetwork network = compiled.requireNetwork();
        Stream.of(network.compartments(), network.species(), network.parameters(), network.reactions(),
                network.events(), writer.ids().derived()).flatMap(List::stream).forEach(part -> parts
                        .computeIfAbsent(part.source(), source -> new ArrayList<>()).add(ids.of(part.id())));
    }

    /** Reports every element of the model that is not yet in the report, and how ids lead back. */
    void fill(GenerationReport.Builder report, Organism model, boolean withStudies) {
        ids.sources().forEach((target, id) -> compiled.origin(id).ifPresent(element -> report.id(target, element)));
        for (Element element : report.remaining(model)) {
            List<String> written = parts.getOrDefault(element.getId(), List.of());
            if (!written.isEmpty()) {
                report.exact(element, (written.size() == 1 ? "id " : "ids ") + String.join(", ", written));
            } else {
                silent(report, element, withStudies);
            }
            Annotations.distributed(element).forEach(feature -> report.leftOut(element, "The distribution of its "
                    + feature + ": SBML core has numbers only; the value is written."));
        }
    }

    private static void silent(GenerationReport.Builder report, Element element, boolean withStudies) {
        switch (element) {
            case Study study when !withStudies -> report.leftOut(study,
                    "SBML describes a model, not what is done with it; the formats sedml and omex carry studies.");
            case Arm arm when !withStudies -> report.leftOut(arm, "It belongs to a study, which SBML cannot express.");
            case Hypothesis hypothesis when !withStudies -> report.leftOut(hypothesis,
                    "An SBML file holds one variant of a model; where this one holds, choose it and write another file.");
            case Switchable switched when !switched.isEnabled() -> report.exact(switched,
                    "Switched off, so it has no part in the model.");
            case Route route -> report.exact(route, "Solved: its flow is in the rates at which circulating cells arrive.");
            case Reference reference -> report.exact(reference, Annotations.hasResource(reference)
                    ? "in the notes of the model and as bqmodel:isDescribedBy" : "in the notes of the model");
            default -> report.exact(element, "Has no equation of its own; what refers to it is written.");
        }
    }
}
