package paget.sim.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.expression.Rewriting;

/** Finds what is wrong with the parts of a network. */
final class NetworkValidator {

    private final NetworkBuilder parts;
    private final List<Issue> issues = new ArrayList<>();
    private final NetworkSymbols symbols;
    private final FunctionInliner functions;
    private final Map<String, String> determinedBy = new HashMap<>();
    private final Map<String, Expression> definitions = new LinkedHashMap<>();

    NetworkValidator(NetworkBuilder parts) {
        this.parts = parts;
        this.symbols = new NetworkSymbols(parts, issues);
        this.functions = new FunctionInliner(parts.functions());
    }

    List<Issue> validate() {
        compartments();
        species();
        functions();
        rules();
        initialAssignments();
        reactions();
        events();
        draws();
        observables();
        missingValues();
        List<String> cycle = new AssignmentOrder(definitions).cycle();
        if (!cycle.isEmpty()) {
            error("network.rule.cycle", cycle.get(0), "The values of " + quote(cycle)
                    + " depend on one another in a circle.");
        }
        return issues;
    }

    private void error(String code, String element, String message) {
        issues.add(Issue.error(code, element, message));
    }

    private static String quote(List<String> ids) {
        return "\"" + String.join("\", \"", ids) + "\"";
    }

    private void compartments() {
        for (Compartment c : parts.compartments()) {
            if (c.size() < 0) {
                error("network.compartment.size", c.id(), "The compartment \"" + c.name() + "\" has the negative size "
                        + c.size() + ".");
            }
        }
    }

    private void species() {
        for (Species s : parts.species()) {
            if (s.compartment() != null && !(symbols.element(s.compartment()) instanceof Compartment)) {
                error("network.species.compartment", s.id(), "The species \"" + s.name()
                        + "\" lies in the compartment \"" + s.compartment() + "\", which does not exist.");
            }
            if (s.conversionFactor() != null
                    && !(symbols.element(s.conversionFactor()) instanceof Parameter p && p.constant())) {
                error("network.species.conversion", s.id(), "The conversion factor \"" + s.conversionFactor()
                        + "\" of the species \"" + s.name() + "\" is no constant parameter.");
            }
        }
    }

    private void functions() {
        for (FunctionDefinition f : parts.functions()) {
            for (String symbol : Rewriting.symbols(f.body())) {
                if (!f.arguments().contains(symbol)) {
                    error("network.function.symbol", f.id(), "The function \"" + f.name() + "\" reads \"" + symbol
                            + "\", which is none of its arguments.");
                }
            }
            inlined(f.id(), "The function \"" + f.name() + "\"", f.body());
        }
    }

    /** The expression without calls, or null after an issue. */
    private Expression inlined(String element, String what, Expression expression) {
        try {
            return functions.inline(expression);
        } catch (IllegalArgumentException e) {
            error("network.function.call", element, what + " cannot be computed. " + e.getMessage());
            return null;
        }
    }

    /** Checks an expression that holds all the time, so that it cannot draw; see {@link #checkMoment}. */
    private Expression check(String element, String what, Expression expression) {
        if (expression != null) {
            for (String symbol : Rewriting.symbols(expression)) {
                if (symbols.element(symbol) instanceof Draw) {
                    error("network.draw.place", element, what + " reads the random number \"" + symbol
                            + "\"; numbers are drawn at the start and by events only.");
                }
            }
        }
        return checkMoment(element, what, expression);
    }

    /** Checks the symbols; returns the expression without calls, or null when it cannot be used. */
    private Expression checkMoment(String element, String what, Expression expression) {
        if (expression == null) {
            error("network.expression.missing", element, what + " has no expression.");
            return null;
        }
        for (String symbol : Rewriting.symbols(expression)) {
            if (!symbols.isReadable(symbol)) {
                error("network.symbol.unknown", element, what + " reads \"" + symbol + "\", which does not exist.");
            }
        }
        return inlined(element, what, expression);
    }

    private void rules() {
        for (Rule rule : parts.rules()) {
            switch (rule) {
                case Rule.Assignment a -> {
                    target(a.variable(), "an assignment rule");
                    define(a.variable(), check(a.variable(), "The rule for \"" + a.variable() + "\"",
                            a.expression()));
                }
                case Rule.Rate r -> {
                    target(r.variable(), "a rate rule");
                    check(r.variable(), "The rate rule for \"" + r.variable() + "\"", r.expression());
                }
                case Rule.Algebraic a -> check("", "The algebraic rule", a.expression());
            }
        }
        for (Reaction reaction : parts.reactions()) {
            for (SpeciesReference reference : NetworkSymbols.references(reaction)) {
                if (determinedBy.containsKey(reference.species())
                        && symbols.element(reference.species()) instanceof Species s && !s.boundary()) {
                    error("network.species.determined", s.id(), "The species \"" + s.name() + "\" is changed by the "
                            + "reaction \"" + reaction.name() + "\" and by " + determinedBy.get(s.id()) + ".");
                }
            }
        }
    }

    private void define(String symbol, Expression expression) {
        if (expression != null) {
            definitions.put(symbol, expression);
        }
    }

    private void target(String variable, String by) {
        if (!symbols.isVariable(variable)) {
            error(symbols.isReadable(variable) ? "network.variable.constant" : "network.symbol.unknown", variable,
                    symbols.isReadable(variable) ? "\"" + variable + "\" is constant, so " + by + " cannot change it."
                            : "There is " + by + " for \"" + variable + "\", which does not exist.");
        }
        String other = determinedBy.put(variable, by);
        if (other != null) {
            error("network.variable.determined", variable, "\"" + variable + "\" is determined by " + other
                    + " and by " + by + ".");
        }
    }

    private void initialAssignments() {
        Set<String> seen = new HashSet<>();
        for (InitialAssignment a : parts.initialAssignments()) {
            if (!symbols.isInitializable(a.symbol())) {
                error("network.symbol.unknown", a.symbol(), "There is an initial assignment for \"" + a.symbol()
                        + "\", which does not exist.");
            }
            if (!seen.add(a.symbol()) || definitions.containsKey(a.symbol())) {
                error("network.initial.twice", a.symbol(), "The initial value of \"" + a.symbol()
                        + "\" is determined twice.");
            }
            checkMoment(a.symbol(), "The initial assignment for \"" + a.symbol() + "\"", a.expression());
        }
    }

    private void reactions() {
        for (Reaction r : parts.reactions()) {
            String what = "The rate of the reaction \"" + r.name() + "\"";
            define(r.id(), check(r.id(), what, r.rate()));
            if (r.propensity() != null) {
                check(r.id(), what, r.propensity());
            }
            for (SpeciesReference reference : NetworkSymbols.references(r)) {
                if (!(symbols.element(reference.species()) instanceof Species s)) {
                    error("network.reaction.species", r.id(), "The reaction \"" + r.name() + "\" refers to the species \""
                            + reference.species() + "\", which does not exist.");
                } else if (s.constant() && !s.boundary()) {
                    error("network.reaction.constant", r.id(), "The reaction \"" + r.name()
                            + "\" changes the species \"" + s.name() + "\", which is constant.");
                }
            }
        }
    }

    private void events() {
        for (Event e : parts.events()) {
            String what = "The event \"" + e.name() + "\"";
            check(e.id(), what, e.trigger());
            if (e.delay() != null) {
                checkMoment(e.id(), what, e.delay());
            }
            if (e.priority() != null) {
                checkMoment(e.id(), what, e.priority());
            }
            Set<String> seen = new HashSet<>();
            for (EventAssignment a : e.assignments()) {
                checkMoment(e.id(), what, a.expression());
                if (!symbols.isVariable(a.variable())) {
                    error(symbols.isReadable(a.variable()) ? "network.variable.constant" : "network.symbol.unknown",
                            e.id(), what + " changes \"" + a.variable() + "\", which "
                                    + (symbols.isReadable(a.variable()) ? "is constant." : "does not exist."));
                } else if (definitions.containsKey(a.variable())) {
                    error("network.variable.determined", e.id(), what + " changes \"" + a.variable()
                            + "\", which an assignment rule determines.");
                }
                if (!seen.add(a.variable())) {
                    error("network.event.twice", e.id(), what + " changes \"" + a.variable() + "\" twice.");
                }
            }
        }
    }

    private void draws() {
        Set<String> earlier = new HashSet<>();
        for (Draw d : parts.draws()) {
            String what = "The random number \"" + d.name() + "\"";
            for (Expression argument : d.arguments()) {
                checkMoment(d.id(), what, argument);
                for (String symbol : Rewriting.symbols(argument)) {
                    if (symbols.element(symbol) instanceof Draw && !earlier.contains(symbol)) {
                        error("network.draw.order", d.id(), what + " reads \"" + symbol
                                + "\", which is drawn later.");
                    }
                }
            }
            earlier.add(d.id());
        }
    }

    private void observables() {
        Set<String> seen = new HashSet<>();
        for (Observable o : parts.observables()) {
            if (!seen.add(o.id())) {
                error("network.id.twice", o.id(), "Two observables have the id \"" + o.id() + "\".");
            }
            check(o.id(), "The observable \"" + o.name() + "\"", o.expression());
        }
    }

    private void missingValues() {
        Set<String> given = new HashSet<>(definitions.keySet());
        parts.initialAssignments().forEach(a -> given.add(a.symbol()));
        boolean algebraic = parts.rules().stream().anyMatch(Rule.Algebraic.class::isInstance);
        for (Parameter p : parts.parameters()) {
            boolean canBeComputed = algebraic && !p.constant();
            if (Double.isNaN(p.value()) && !given.contains(p.id()) && !canBeComputed) {
                issues.add(Issue.warning("network.value.missing", p.id(), "The parameter \"" + p.name()
                        + "\" has no value."));
            }
        }
    }
}
