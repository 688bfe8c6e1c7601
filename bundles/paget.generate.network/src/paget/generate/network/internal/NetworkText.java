package paget.generate.network.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationReport;
import paget.core.generate.IdSyntax;
import paget.core.generate.TargetIds;
import paget.model.Element;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.Route;
import paget.model.Switchable;
import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Observable;
import paget.sim.network.ReactionNetwork;

/** A compiled network with ids that a language takes. */
public final class NetworkText {

    private final CompiledModel compiled;
    private final ReactionNetwork network;
    private final TargetIds ids;
    private final List<Observable> derived = new ArrayList<>();

    public NetworkText(CompiledModel compiled, IdSyntax syntax) {
        this.compiled = compiled;
        this.network = compiled.requireNetwork();
        Set<String> all = new HashSet<>();
        all.add(network.id());
        parts(network).forEach(part -> all.add(part.id()));
        for (Observable observable : network.observables()) {
            if (all.add(observable.id())) {
                derived.add(observable);
            }
        }
        ids = new TargetIds(syntax, all);
    }

    private static Stream<paget.sim.network.Element> parts(ReactionNetwork network) {
        return Stream.of(network.compartments(), network.species(), network.parameters(), network.functions(),
                network.reactions(), network.events()).flatMap(List::stream).map(paget.sim.network.Element.class::cast);
    }

    public ReactionNetwork network() {
        return network;
    }

    public String id(String networkId) {
        return ids.of(networkId);
    }

    /** An id for something that stands for nothing in the network. */
    public String fresh(String wish) {
        return ids.fresh(wish);
    }

    /** Results that are no variables of the network. */
    public List<Observable> derived() {
        return derived;
    }

    /** An expression in infix form with the ids of the language. */
    public String infix(Expression expression) {
        Map<String, Expression> names = new HashMap<>();
        Rewriting.symbols(expression).forEach(id -> names.put(id, Expressions.symbol(ids.of(id))));
        return ExpressionPrinter.print(Rewriting.substitute(expression, names));
    }

    /** The element of the model that a part stands for, or null. */
    public Element origin(String networkId) {
        return compiled.origin(networkId).orElse(null);
    }

    /**
     * Reports what became part of the network, and what did not.
     *
     * @param studies why studies, arms and hypotheses are left out
     */
    public void report(GenerationReport.Builder report, Organism model, String studies) {
        Map<String, List<String>> written = new HashMap<>();
        Stream.concat(parts(network), derived.stream()).forEach(part -> written
                .computeIfAbsent(part.source(), source -> new ArrayList<>()).add(ids.of(part.id())));
        ids.sources().forEach((target, id) -> compiled.origin(id).ifPresent(element -> report.id(target, element)));
        for (Element element : report.remaining(model)) {
            List<String> own = written.getOrDefault(element.getId(), List.of());
            if (!own.isEmpty()) {
                report.exact(element, String.join(", ", own));
            } else if (element instanceof Hypothesis || element.eClass().getName().matches("Study|Arm")) {
                report.leftOut(element, studies);
            } else if (element instanceof Switchable switched && !switched.isEnabled()) {
                report.exact(element, "Switched off, so it has no part in the model.");
            } else if (element instanceof Route) {
                report.exact(element, "Solved: its flow is in the rates at which circulating cells arrive.");
            } else {
                report.exact(element, "Has no equation of its own; what refers to it is written.");
            }
        }
    }
}
