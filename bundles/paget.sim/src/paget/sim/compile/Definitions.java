package paget.sim.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.expression.Simplifier;
import paget.sim.network.AssignmentOrder;
import paget.sim.network.Draw;
import paget.sim.network.FunctionInliner;
import paget.sim.network.InitialAssignment;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/**
 * The equations of a network in plain form: no function calls, no rateOf, no algebraic rules but implicit ones. Its
 * expressions read symbols and reaction ids. Once the network is compiled nothing here changes, so threads share it.
 */
final class Definitions {

    private final ReactionNetwork network;
    private final Layout layout;
    private final FunctionInliner functions;
    private final Map<String, Expression> computed = new LinkedHashMap<>();
    private final Map<String, Expression> initialAssignments = new HashMap<>();
    private final Map<String, Expression> plainInitialAssignments = new HashMap<>();
    private final Map<String, Expression> plain = new HashMap<>();
    private final Map<Expression, Expression> plainDelayed = new HashMap<>();
    private final Map<String, Expression> implicit = new LinkedHashMap<>();
    private final Map<String, Expression> reactionRates = new LinkedHashMap<>();
    private final Map<String, Expression> rateRules = new HashMap<>();
    private final List<Expression> stateDerivatives = new ArrayList<>();
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Set<String> openRates = new LinkedHashSet<>();
    private final Set<String> builtIn = new HashSet<>();

    /** A reaction's effect on a species' amount per extent. */
    record Change(int reaction, Expression amount) {
    }

    Definitions(ReactionNetwork network, RateForm form) {
        this.network = network;
        this.functions = new FunctionInliner(network.functions());
        AlgebraicRules algebraic = new AlgebraicRules(network, functions);
        Set<String> algebraicVariables = new HashSet<>(algebraic.explicit().keySet());
        algebraicVariables.addAll(algebraic.implicit().keySet());
        this.layout = new Layout(network, algebraicVariables);
        collectChanges();
        for (Rule rule : network.rules()) {
            if (rule instanceof Rule.Rate rate) {
                rateRules.put(rate.variable(), rate.expression());
            }
        }
        for (Rule rule : network.rules()) {
            if (rule instanceof Rule.Assignment assignment) {
                define(computed, assignment.variable(), assignment.expression());
            }
        }
        algebraic.explicit().forEach((id, expression) -> define(computed, id, expression));
        algebraic.implicit().forEach((id, expression) -> implicit.put(id, resolve(expression)));
        for (Reaction reaction : network.reactions()) {
            define(reactionRates, reaction.id(), form == RateForm.RATE ? reaction.rate() : reaction.discreteRate());
        }
        for (InitialAssignment assignment : network.initialAssignments()) {
            initialAssignments.put(assignment.symbol(), resolve(assignment.expression()));
            plainInitialAssignments.put(assignment.symbol(), functions.inline(assignment.expression()));
        }
        checkForCycles();
        for (String state : layout.states()) {
            stateDerivatives.add(stateDerivative(state));
        }
    }

    private void define(Map<String, Expression> definitions, String id, Expression expression) {
        plain.put(id, functions.inline(expression));
        definitions.put(id, resolve(expression));
    }

    private void checkForCycles() {
        Map<String, Expression> all = new LinkedHashMap<>(computed);
        all.putAll(reactionRates);
        List<String> cycle = new AssignmentOrder(all).cycle();
        if (!cycle.isEmpty()) {
            throw invalid("network.rule.cycle", cycle.get(0), "The values of \"" + String.join("\", \"", cycle)
                    + "\" depend on one another in a circle.");
        }
    }

    private static InvalidModelException invalid(String code, String element, String message) {
        return new InvalidModelException(List.of(Issue.error(code, element, message)));
    }

    private void collectChanges() {
        for (int j = 0; j < network.reactions().size(); j++) {
            Reaction reaction = network.reactions().get(j);
            for (SpeciesReference reference : reaction.reactants()) {
                addChange(j, reference, -1);
            }
            for (SpeciesReference reference : reaction.products()) {
                addChange(j, reference, 1);
            }
        }
    }

    private void addChange(int reaction, SpeciesReference reference, int sign) {
        Slot slot = layout.slot(reference.species());
        if (slot.store() != Store.STATE || layout.isRateRuleTarget(slot.id())) {
            return;
        }
        Expression amount = reference.id() == null ? Expressions.number(reference.stoichiometry())
                : fixedOrSymbol(reference.id(), reference.stoichiometry());
        if (sign < 0) {
            amount = Expressions.negate(amount);
        }
        String factor = ((Species) network.element(reference.species())).conversionFactor();
        if (factor != null) {
            amount = Expressions.times(amount,
                    fixedOrSymbol(factor, ((Parameter) network.element(factor)).value()));
        }
        amount = Simplifier.simplify(amount);
        changes.computeIfAbsent(reference.species(), id -> new ArrayList<>()).add(new Change(reaction, amount));
    }

    /** The declared number when nothing can change it, else the symbol. */
    private Expression fixedOrSymbol(String id, double declared) {
        boolean fixed = layout.slot(id).store() == Store.PARAMETER && !Double.isNaN(declared)
                && network.initialAssignments().stream().noneMatch(a -> a.symbol().equals(id))
                && network.events().stream().flatMap(e -> e.assignments().stream())
                        .noneMatch(a -> a.variable().equals(id));
        if (fixed) {
            builtIn.add(id);
            return Expressions.number(declared);
        }
        return Expressions.symbol(id);
    }

    /** Symbols whose declared numbers became part of the stoichiometry. */
    Set<String> builtIn() {
        return builtIn;
    }

    /** What must be drawn before some expressions can be computed, in order. */
    List<Draw> drawsFor(List<Expression> expressions) {
        Set<String> needed = new HashSet<>();
        expressions.forEach(e -> needed.addAll(Rewriting.symbols(e)));
        List<Draw> draws = new ArrayList<>();
        // A draw reads earlier ones only.
        for (Draw draw : network.draws().reversed()) {
            if (needed.contains(draw.id())) {
                draws.addFirst(draw);
                draw.arguments().forEach(a -> needed.addAll(Rewriting.symbols(a)));
            }
        }
        return draws;
    }

    /** The expression without calls and rateOf. */
    Expression resolve(Expression expression) {
        return resolveRates(functions.inline(expression));
    }

    private Expression resolveRates(Expression expression) {
        if (expression instanceof RateOf(String id)) {
            return rateOf(id);
        }
        Expression resolved = Rewriting.mapChildren(expression, this::resolveRates);
        if (expression instanceof Delay delay && resolved instanceof Delay after) {
            plainDelayed.putIfAbsent(after.expression(), delay.expression());
        }
        return resolved;
    }

    Map<String, Expression> initialAssignments() {
        return initialAssignments;
    }

    /** Initial assignments in which rateOf is left as it is. */
    Map<String, Expression> plainInitialAssignments() {
        return plainInitialAssignments;
    }

    /** The definition of a computed symbol or reaction in which rateOf is left as it is, or null. */
    Expression plainDefinition(String id) {
        return plain.get(id);
    }

    /** What stood under a delay before rateOf was resolved. */
    Expression plainDelayed(Expression resolved) {
        return plainDelayed.getOrDefault(resolved, resolved);
    }

    /** d(meaning of a symbol)/dt. */
    private Expression rateOf(String id) {
        if (!openRates.add(id)) {
            throw invalid("network.rate.cycle", id, "The rates of \"" + String.join("\", \"", openRates)
                    + "\" depend on one another in a circle.");
        }
        Expression result = rateOfUnguarded(id);
        openRates.remove(id);
        return result;
    }

    private Expression rateOfUnguarded(String id) {
        Slot slot = layout.slot(id);
        if (slot == null || slot.store() == Store.COMPUTED) {
            throw invalid("network.rate.unknown", id, "rateOf(" + id
                    + ") is not defined, because a rule or a reaction computes \"" + id + "\" directly.");
        }
        if (slot.store() == Store.PARAMETER && !slot.amountOfConcentration()) {
            return Expressions.ZERO;
        }
        Expression stored = slot.store() == Store.PARAMETER ? Expressions.ZERO : resolveRates(rawDerivative(id));
        if (!slot.amountOfConcentration()) {
            return stored;
        }
        String compartment = layout.compartmentOf(id);
        Expression size = Expressions.symbol(compartment);
        Expression byAmount = Expressions.divide(stored, size);
        if (layout.slot(compartment).store() == Store.PARAMETER) {
            return byAmount;
        }
        return Expressions.minus(byAmount,
                Expressions.divide(Expressions.times(Expressions.symbol(id), rateOf(compartment)), size));
    }

    private Expression stateDerivative(String state) {
        return resolve(rawDerivative(state));
    }

    /** d(stored value)/dt with reaction ids for rates. */
    private Expression rawDerivative(String state) {
        if (layout.isRateRuleTarget(state)) {
            return functions.inline(rateRules.get(state));
        }
        List<Expression> terms = new ArrayList<>();
        for (Change change : changes.getOrDefault(state, List.of())) {
            Expression rate = Expressions.symbol(network.reactions().get(change.reaction()).id());
            terms.add(change.amount() instanceof Expression.Constant(double n) && n == 1 ? rate
                    : Expressions.times(change.amount(), rate));
        }
        return switch (terms.size()) {
            case 0 -> Expressions.ZERO;
            case 1 -> terms.get(0);
            default -> Expressions.plus(terms.toArray(Expression[]::new));
        };
    }

    Layout layout() {
        return layout;
    }

    /** Effects of reactions on a state variable, in order of reactions; a reaction may occur more than once. */
    List<Change> changesOf(String state) {
        return changes.getOrDefault(state, List.of());
    }

    /** Targets of assignment rules and of algebraic rules that could be solved. */
    Map<String, Expression> computed() {
        return computed;
    }

    /** Residuals by variable. */
    Map<String, Expression> implicit() {
        return implicit;
    }

    Map<String, Expression> reactionRates() {
        return reactionRates;
    }

    /** One per state variable. */
    List<Expression> stateDerivatives() {
        return stateDerivatives;
    }

    /** The expression of a computed symbol or reaction, or null for stored symbols and implicit variables. */
    Expression definition(String id) {
        Expression expression = computed.get(id);
        return expression != null ? expression : reactionRates.get(id);
    }
}
