package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.compile.CompiledModel;
import paget.core.generate.XmlNode;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.Vessel;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;

/**
 * The package {@code groups}: an organ is made of its tissues, a tissue or vessel of its variables and processes; cell
 * types and factors are classes of populations and levels.
 */
final class GroupsWriter {

    private static final String NAMESPACE = "http://www.sbml.org/sbml/level3/version1/groups/version1";

    private final SbmlWriter writer;
    private final ReactionNetwork network;
    private final Organism model;
    private final XmlNode list = new XmlNode("groups:listOfGroups");

    GroupsWriter(SbmlWriter writer, CompiledModel compiled, Organism model) {
        this.writer = writer;
        this.network = compiled.requireNetwork();
        this.model = model;
    }

    void addTo(XmlNode root) {
        Map<Element, List<String>> types = new LinkedHashMap<>();
        Map<Element, List<String>> factors = new LinkedHashMap<>();
        model.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Organ organ -> organ(organ);
                case Vessel vessel -> place(vessel);
                case Population population when population.getCellType() != null -> add(types,
                        population.getCellType(), population);
                case FactorLevel level when level.getFactor() != null -> add(factors, level.getFactor(), level);
                case null, default -> {
                    // Other elements are members of groups or nothing that a group could hold.
                }
            }
        });
        types.forEach((type, members) -> group("classification", type, members));
        factors.forEach((factor, members) -> group("classification", factor, members));
        if (!list.isEmpty()) {
            root.set("xmlns:groups", NAMESPACE).set("groups:required", false);
            root.children().getFirst().add(list);
        }
    }

    private void add(Map<Element, List<String>> classes, Element type, StateVariable member) {
        if (network.element(member.getId()) != null) {
            classes.computeIfAbsent(type, key -> new ArrayList<>()).add(member.getId());
        }
    }

    private void organ(Organ organ) {
        List<String> tissues = new ArrayList<>();
        for (Tissue tissue : organ.getTissues()) {
            place(tissue);
            if (network.element(tissue.getId()) != null) {
                tissues.add(tissue.getId());
            }
        }
        group("partonomy", organ, tissues);
    }

    private void place(Place place) {
        List<String> members = new ArrayList<>();
        place.eContents().forEach(child -> {
            switch (child) {
                case StateVariable variable when network.element(variable.getId()) != null ->
                    members.add(variable.getId());
                case Process process -> network.reactions().stream().filter(r -> r.source().equals(process.getId()))
                        .map(Reaction::id).forEach(members::add);
                default -> {
                    // Volumes, terms and the like are no members.
                }
            }
        });
        group("partonomy", place, members);
    }

    private void group(String kind, Element element, List<String> members) {
        if (members.isEmpty()) {
            return;
        }
        XmlNode group = list.add("groups:group").set("groups:id", writer.ids().fresh("group_" + element.getId()))
                .set("groups:name", element.getName()).set("groups:kind", kind);
        XmlNode all = group.add("groups:listOfMembers");
        members.forEach(id -> all.add("groups:member").set("groups:idRef", writer.ids().of(id)));
    }
}
