package paget.generate.network.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationReport;
import paget.core.generate.IdSyntax;
import paget.core.generate.XmlNode;
import paget.model.Element;
import paget.model.Organism;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Rewriting;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/**
 * A network in GraphML: variables and processes are nodes, an edge leads from what a process consumes to the process,
 * from the process to what it produces, and from what only influences its rate to the process.
 */
public final class GraphmlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_KEYS = List.of("label", "kind", "type", "place", "unit", "initial", "rate");

    private final NetworkText text;
    private final ReactionNetwork network;

    public GraphmlWriter(CompiledModel compiled) {
        text = new NetworkText(compiled, IdSyntax.C_LIKE);
        network = text.network();
    }

    /** The document. */
    public XmlNode root() {
        XmlNode root = new XmlNode("graphml").set("xmlns", NAMESPACE);
        NODE_KEYS.forEach(key -> root.add("key").set("id", key).set("for", "node").set("attr.name", key)
                .set("attr.type", key.equals("initial") ? "double" : "string"));
        root.add("key").set("id", "role").set("for", "edge").set("attr.name", "role").set("attr.type", "string");
        root.add("key").set("id", "stoichiometry").set("for", "edge").set("attr.name", "stoichiometry")
                .set("attr.type", "double");
        XmlNode graph = root.add("graph").set("id", text.id(network.id())).set("edgedefault", "directed");
        Set<String> variables = new HashSet<>();
        for (Species s : network.species()) {
            variables.add(s.id());
            node(graph, s, "variable", s.compartment(), s.unit().toString(), s.initialValue(), null);
        }
        for (Parameter p : network.parameters()) {
            if (!p.constant()) {
                variables.add(p.id());
                node(graph, p, "level", null, p.unit().toString(), p.value(), null);
            }
        }
        for (Reaction r : network.reactions()) {
            node(graph, r, "process", r.compartment(), null, Double.NaN, text.infix(r.rate()));
        }
        List<XmlNode> edges = new ArrayList<>();
        for (Reaction r : network.reactions()) {
            Set<String> taking = new HashSet<>();
            for (SpeciesReference reference : r.reactants()) {
                taking.add(reference.species());
                edge(edges, reference.species(), r.id(), "reactant", reference.stoichiometry());
            }
            for (SpeciesReference reference : r.products()) {
                taking.add(reference.species());
                edge(edges, r.id(), reference.species(), "product", reference.stoichiometry());
            }
            variables.stream().sorted().filter(id -> !taking.contains(id)
                    && Rewriting.symbols(r.rate()).contains(id)).forEach(id -> edge(edges, id, r.id(), "modifier", 0));
        }
        edges.forEach(graph::add);
        return root;
    }

    private void node(XmlNode graph, paget.sim.network.Element part, String kind, String place, String unit,
            double initial, String rate) {
        XmlNode node = graph.add("node").set("id", text.id(part.id()));
        Element origin = text.origin(part.id());
        data(node, "label", part.name());
        data(node, "kind", kind);
        data(node, "type", origin == null ? null : origin.eClass().getName());
        data(node, "place", place == null ? null : text.id(place));
        data(node, "unit", unit);
        data(node, "initial", Double.isNaN(initial) ? null : ExpressionPrinter.print(initial));
        data(node, "rate", rate);
    }

    private static void data(XmlNode node, String key, String value) {
        if (value != null) {
            node.add("data").set("key", key).text(value);
        }
    }

    private void edge(List<XmlNode> edges, String source, String target, String role, double stoichiometry) {
        XmlNode edge = new XmlNode("edge").set("id", "e" + edges.size()).set("source", text.id(source))
                .set("target", text.id(target));
        data(edge, "role", role);
        if (stoichiometry != 0) {
            data(edge, "stoichiometry", ExpressionPrinter.print(stoichiometry));
        }
        edges.add(edge);
    }

    /** Says what became of the model's elements. */
    public void report(GenerationReport.Builder report, Organism model) {
        network.events().forEach(event -> {
            Element treatment = text.origin(event.id());
            if (treatment != null && !report.covers(treatment)) {
                report.leftOut(treatment, "A graph has no moments in time; treatments are not shown.");
            }
        });
        text.derived().forEach(observable -> {
            Element element = text.origin(observable.id());
            if (element != null && !report.covers(element)) {
                report.leftOut(element, "A graph shows variables and processes, not what is computed from them.");
            }
        });
        text.report(report, model, "A graph shows a model, not what is done with it.");
    }
}
