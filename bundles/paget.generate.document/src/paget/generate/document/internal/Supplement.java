package paget.generate.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationReport;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.Reference;
import paget.model.Route;
import paget.model.path.ElementPath;
import paget.sim.network.Event;
import paget.sim.network.Observable;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/** What a supplement says: variables, equations, rates, parameters with their sources, treatments, results. */
public final class Supplement {

    /** What a cell holds: words of the user, LaTeX mathematics, or the id of a variable or parameter. */
    enum Kind {
        TEXT, FORMULA, NAME
    }

    /** A cell of a table. */
    record Cell(String text, Kind kind) {
    }

    /** A table. */
    record Grid(List<String> header, List<List<Cell>> rows) {
    }

    private final CompiledModel compiled;
    private final ReactionNetwork network;
    private final Organism model;

    public Supplement(CompiledModel compiled, Organism model) {
        this.compiled = compiled;
        this.network = compiled.requireNetwork();
        this.model = model;
    }

    String title() {
        return network.name();
    }

    String description() {
        return model.getDescription() == null ? "" : model.getDescription();
    }

    /** Every state variable with its name, unit and start. */
    Grid variables() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Species s : network.species()) {
            rows.add(List.of(new Cell(s.id(), Kind.NAME), text(s.name()), text(s.unit()),
                    math(LatexMath.number(s.initialValue()))));
        }
        return new Grid(List.of("Variable", "Meaning", "Unit", "Start"), rows);
    }

    /** The differential equations, as mathematics. */
    List<String> equations() {
        List<String> equations = new ArrayList<>();
        for (Species s : network.species()) {
            equations.add("\\frac{d" + LatexMath.symbol(s.id()) + "}{dt} = " + change(s));
        }
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment a -> equations.add(LatexMath.symbol(a.variable()) + " = "
                        + LatexMath.of(a.expression()));
                case Rule.Rate r -> equations.add("\\frac{d" + LatexMath.symbol(r.variable()) + "}{dt} = "
                        + LatexMath.of(r.expression()));
                case Rule.Algebraic a -> equations.add("0 = " + LatexMath.of(a.expression()));
            }
        }
        return equations;
    }

    private String change(Species s) {
        StringBuilder sum = new StringBuilder();
        for (Reaction r : network.reactions()) {
            double net = total(r.products(), s) - total(r.reactants(), s);
            if (net != 0) {
                sum.append(net < 0 ? sum.isEmpty() ? "-" : " - " : sum.isEmpty() ? "" : " + ")
                        .append(Math.abs(net) == 1 ? "" : LatexMath.number(Math.abs(net)) + " \\cdot ")
                        .append(LatexMath.rate(r.id()));
            }
        }
        return sum.isEmpty() ? "0" : sum.toString();
    }

    private static double total(List<SpeciesReference> references, Species s) {
        return references.stream().filter(r -> r.species().equals(s.id())).mapToDouble(SpeciesReference::stoichiometry)
                .sum();
    }

    /** The rate of every process: its name and an equation. */
    Grid rates() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Reaction r : network.reactions()) {
            rows.add(List.of(text(r.name()), math(LatexMath.rate(r.id()) + " = " + LatexMath.of(r.rate()))));
        }
        return new Grid(List.of("Process", "Rate"), rows);
    }

    /** Every parameter with its value and where it comes from. */
    Grid parameters() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Parameter p : network.parameters()) {
            rows.add(List.of(new Cell(p.id(), Kind.NAME), text(p.name()), math(LatexMath.number(p.value())),
                    text(p.unit()), text(source(p))));
        }
        return new Grid(List.of("Parameter", "Meaning", "Value", "Unit", "Source"), rows);
    }

    private String source(Parameter p) {
        Element owner = compiled.origin(p.id()).orElse(null);
        if (owner == null) {
            return "";
        }
        String feature = p.id().startsWith(owner.getId() + "_") ? p.id().substring(owner.getId().length() + 1)
                : owner instanceof paget.model.Parameter ? "value" : "initial";
        EStructuralFeature found = owner.eClass().getEStructuralFeature(feature);
        return found != null && owner.eGet(found) instanceof Quantity quantity ? quantity.getEvidence().stream()
                .map(Supplement::evidence).filter(text -> !text.isBlank()).collect(Collectors.joining("; ")) : "";
    }

    private static String evidence(Evidence evidence) {
        Reference reference = evidence.getReference();
        String cited = reference == null ? "" : reference.getName() == null ? reference.getId() : reference.getName();
        String note = evidence.getNote() == null ? "" : evidence.getNote();
        return Stream.of(evidence.getKind() == null ? "" : evidence.getKind().getLiteral(), cited, note)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** Every treatment and other sudden change. */
    Grid treatments() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Event e : network.events()) {
            Cell when = math(LatexMath.of(e.trigger()) + (e.delay() == null ? ""
                    : "\\text{, after a delay of }" + LatexMath.of(e.delay())));
            e.assignments().forEach(a -> rows.add(List.of(text(e.name()), when,
                    math(LatexMath.symbol(a.variable()) + " \\leftarrow " + LatexMath.of(a.expression())))));
        }
        return new Grid(List.of("Treatment", "When this turns true", "Change"), rows);
    }

    /** The results that the modeller has defined. */
    Grid results() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Observable o : network.observables()) {
            if (network.element(o.id()) == null) {
                rows.add(List.of(text(compiled.origin(o.id()).map(ElementPath::of).orElse(o.name())),
                        math(LatexMath.of(o.expression())), text(o.unit())));
            }
        }
        return new Grid(List.of("Result", "Formula", "Unit"), rows);
    }

    /** Citations, in order. */
    List<String> references() {
        return model.getReferences().stream().map(r -> (r.getCitation() == null ? String.valueOf(r.getName())
                : r.getCitation()) + (r.getDoi() == null || r.getDoi().isBlank() ? "" : " doi:" + r.getDoi())).toList();
    }

    private static Cell math(String formula) {
        return new Cell(formula, Kind.FORMULA);
    }

    private static Cell text(Object words) {
        return new Cell(words.toString(), Kind.TEXT);
    }

    /** Says what became of the model's elements. */
    public void report(GenerationReport.Builder report) {
        Map<String, List<String>> parts = new HashMap<>();
        Set<String> all = new HashSet<>();
        Stream.of(network.compartments(), network.species(), network.parameters(), network.reactions(),
                network.events(), network.observables()).flatMap(List::stream)
                .map(paget.sim.network.Element.class::cast).filter(part -> all.add(part.id())).forEach(part -> parts
                        .computeIfAbsent(part.source(), source -> new ArrayList<>()).add(part.id()));
        all.forEach(id -> compiled.origin(id).ifPresent(element -> report.id(id, element)));
        for (Element element : report.remaining(model)) {
            List<String> own = parts.getOrDefault(element.getId(), List.of());
            if (!own.isEmpty()) {
                report.exact(element, String.join(", ", own));
            } else if (element instanceof Hypothesis || element.eClass().getName().matches("Study|Arm")) {
                report.leftOut(element, "The equations are those of one variant of the model, whatever is done with it.");
            } else if (element instanceof Route) {
                report.exact(element, "Solved: its flow is in the rates at which circulating cells arrive.");
            } else if (element instanceof Reference) {
                report.exact(element, "in the list of references");
            } else {
                report.exact(element, "Has no equation of its own; what refers to it is written.");
            }
        }
    }
}
