package paget.sim.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionPrinter;

/** SHA-256 over the canonical text of a network: every part that can change a result, in order. */
final class NetworkHash {

    private final StringBuilder text = new StringBuilder();

    private NetworkHash() {
    }

    static String of(ReactionNetwork network) {
        NetworkHash hash = new NetworkHash();
        hash.add(network);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(hash.text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void add(ReactionNetwork network) {
        line("network", network.timeUnit().canonical());
        for (Compartment c : network.compartments()) {
            line("compartment", c.id(), c.dimensions(), c.size(), c.constant(), c.unit().canonical());
        }
        for (Species s : network.species()) {
            line("species", s.id(), s.compartment(), s.initialValue(), s.initialIsConcentration(),
                    s.hasOnlySubstanceUnits(), s.boundary(), s.constant(), s.conversionFactor(), s.kind(),
                    s.unit().canonical());
        }
        for (Parameter p : network.parameters()) {
            line("parameter", p.id(), p.value(), p.constant(), p.unit().canonical());
        }
        for (FunctionDefinition f : network.functions()) {
            line("function", f.id(), f.arguments(), f.body());
        }
        for (InitialAssignment a : network.initialAssignments()) {
            line("initial", a.symbol(), a.expression());
        }
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment a -> line("assign", a.variable(), a.expression());
                case Rule.Rate r -> line("rate", r.variable(), r.expression());
                case Rule.Algebraic a -> line("algebraic", a.expression());
            }
        }
        for (Reaction r : network.reactions()) {
            line("reaction", r.id(), r.rate(), r.propensity(), r.reversible(), r.compartment());
            r.reactants().forEach(s -> line("-", s.id(), s.species(), s.stoichiometry(), s.constant()));
            r.products().forEach(s -> line("+", s.id(), s.species(), s.stoichiometry(), s.constant()));
        }
        for (Event e : network.events()) {
            line("event", e.id(), e.trigger(), e.initialTriggerValue(), e.persistent(), e.delay(), e.priority(),
                    e.valuesFromTriggerTime());
            e.assignments().forEach(a -> line("=", a.variable(), a.expression()));
        }
        for (Draw d : network.draws()) {
            line("draw", d.id(), d.distribution());
            d.arguments().forEach(a -> line("=", a));
        }
        for (Observable o : network.observables()) {
            line("observable", o.id(), o.unit().canonical(), o.expression());
        }
    }

    private void line(Object... fields) {
        for (Object field : fields) {
            text.append(switch (field) {
                case null -> "~";
                case Expression expression -> ExpressionPrinter.print(expression);
                case Double number -> ExpressionPrinter.print(number.doubleValue());
                default -> field.toString();
            }).append('\t');
        }
        text.append('\n');
    }
}
