package paget.generate.network.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationReport;
import paget.core.generate.IdSyntax;
import paget.model.Organism;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.network.Compartment;
import paget.sim.network.Event;
import paget.sim.network.Observable;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/** A network in Antimony. Numbers are in the base units that stand behind them as comments. */
public final class AntimonyWriter {

    private static final IdSyntax SYNTAX = IdSyntax.C_LIKE.reserving(Set.of("model", "module", "end", "species",
            "compartment", "var", "const", "is", "in", "at", "after", "import", "function", "unit", "has", "DNA", "gene",
            "operator", "delete", "formula", "substanceOnly", "reaction", "ext", "priority", "persistent", "t0",
            "fromTrigger", "interaction", "constraint", "identity", "part", "subpart", "maximize", "minimize", "time",
            "avogadro", "pi", "exponentiale", "infinity", "nan", "inf", "true", "false", "delay", "rateOf", "time_conv",
            "extentconv", "sboTerm", "property", "notes", "about", "contains", "encodement", "hasPart", "hasProperty"));

    private final NetworkText text;
    private final ReactionNetwork network;
    private final StringBuilder out = new StringBuilder();

    public AntimonyWriter(CompiledModel compiled) {
        text = new NetworkText(compiled, SYNTAX);
        network = text.network();
    }

    /** The model as text. */
    public String text() {
        line("model *" + text.id(network.id()) + "()");
        heading("Places");
        for (Compartment c : network.compartments()) {
            line("  compartment " + text.id(c.id()) + " = " + number(c.size()) + ";" + comment(c.unit()));
        }
        heading("Variables; amounts, whatever the size of their place");
        for (Species s : network.species()) {
            line("  substanceOnly species " + (s.boundary() ? "$" : "") + text.id(s.id())
                    + (s.compartment() == null ? "" : " in " + text.id(s.compartment())) + ";");
            line("  " + text.id(s.id()) + " = " + number(s.initialValue()) + ";" + comment(s.unit()));
        }
        heading("Parameters");
        for (Parameter p : network.parameters()) {
            line("  " + (p.constant() ? "const " : "var ") + text.id(p.id())
                    + (Double.isNaN(p.value()) ? "" : " = " + number(p.value())) + ";" + comment(p.unit()));
        }
        heading("Processes");
        for (Reaction r : network.reactions()) {
            line("  " + text.id(r.id()) + ": " + side(r.reactants()) + (r.reversible() ? " -> " : " => ")
                    + side(r.products()) + "; " + text.infix(r.rate()) + ";");
        }
        rules();
        events();
        names();
        line("end");
        return out.toString();
    }

    private void rules() {
        if (!network.rules().isEmpty() || !text.derived().isEmpty()) {
            heading("Rules and results");
        }
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment a -> line("  " + text.id(a.variable()) + " := " + text.infix(a.expression()) + ";");
                case Rule.Rate r -> line("  " + text.id(r.variable()) + "' = " + text.infix(r.expression()) + ";");
                case Rule.Algebraic a -> throw new IllegalStateException("a drawn model has an algebraic rule");
            }
        }
        for (Observable o : text.derived()) {
            line("  var " + text.id(o.id()) + " := " + text.infix(o.expression()) + ";" + comment(o.unit()));
        }
    }

    private void events() {
        if (!network.events().isEmpty()) {
            heading("Treatments");
        }
        for (Event e : network.events()) {
            String assignments = e.assignments().stream()
                    .map(a -> text.id(a.variable()) + " = " + text.infix(a.expression()))
                    .collect(Collectors.joining(", "));
            line("  " + text.id(e.id()) + ": at " + (e.delay() == null ? "" : text.infix(e.delay()) + " after ") + "("
                    + text.infix(e.trigger()) + "), t0=" + e.initialTriggerValue() + ", persistent=" + e.persistent()
                    + ", fromTrigger=" + e.valuesFromTriggerTime()
                    + (e.priority() == null ? "" : ", priority=" + text.infix(e.priority())) + ": " + assignments + ";");
        }
    }

    private void names() {
        heading("Names");
        for (List<? extends paget.sim.network.Element> list : List.of(network.compartments(), network.species(),
                network.reactions(), text.derived(), network.events())) {
            list.forEach(part -> line("  " + text.id(part.id()) + " is \""
                    + part.name().replaceAll("[\"\\\\\\r\\n]", " ") + "\";"));
        }
    }

    private String side(List<SpeciesReference> references) {
        return references.stream().map(r -> (r.stoichiometry() == 1 ? "" : number(r.stoichiometry()) + " ")
                + text.id(r.species())).collect(Collectors.joining(" + "));
    }

    private static String number(double value) {
        return ExpressionPrinter.print(value);
    }

    private static String comment(Object unit) {
        return " // " + unit;
    }

    private void heading(String title) {
        out.append('\n').append("  // ").append(title).append('\n');
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** Says what became of the model's elements. */
    public void report(GenerationReport.Builder report, Organism model) {
        text.report(report, model, "Antimony describes a model, not what is done with it.");
    }
}
