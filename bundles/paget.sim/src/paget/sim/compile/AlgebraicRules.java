package paget.sim.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Differentiator;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.expression.Simplifier;
import paget.sim.network.Compartment;
import paget.sim.network.Event;
import paget.sim.network.FunctionInliner;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/**
 * Turns algebraic rules into definitions. Each rule is matched with one free variable that it reads. Rules that are
 * linear in their variable are solved for it by elimination; the others stay implicit, to be solved by Newton's
 * method while the model runs.
 */
final class AlgebraicRules {

    private static final String RATE_PREFIX = "rate of ";

    private final Map<String, Expression> explicit = new LinkedHashMap<>();
    private final Map<String, Expression> implicit = new LinkedHashMap<>();

    AlgebraicRules(ReactionNetwork network, FunctionInliner functions) {
        List<Expression> rules = new ArrayList<>();
        Map<String, Expression> assignments = new LinkedHashMap<>();
        for (Rule rule : network.rules()) {
            if (rule instanceof Rule.Algebraic algebraic) {
                rules.add(mask(functions.inline(algebraic.expression())));
            } else if (rule instanceof Rule.Assignment assignment) {
                assignments.put(assignment.variable(), mask(functions.inline(assignment.expression())));
            }
        }
        if (!rules.isEmpty()) {
            rules.replaceAll(rule -> substituteAll(rule, assignments));
            eliminate(match(rules, freeVariables(network)));
            explicit.replaceAll((id, expression) -> unmask(expression));
            implicit.replaceAll((id, expression) -> unmask(expression));
        }
    }

    /** Rates of change count as given while rules are solved, so they become symbols of a kind that no model has. */
    private static Expression mask(Expression expression) {
        return expression instanceof RateOf(String id) ? Expressions.symbol(RATE_PREFIX + id)
                : Rewriting.mapChildren(expression, AlgebraicRules::mask);
    }

    private static Expression unmask(Expression expression) {
        return expression instanceof Symbol(String id) && id.startsWith(RATE_PREFIX)
                ? new RateOf(id.substring(RATE_PREFIX.length()))
                : Rewriting.mapChildren(expression, AlgebraicRules::unmask);
    }

    /** Replaces assignment rule targets until none is left, so that a rule shows all variables it depends on. */
    private static Expression substituteAll(Expression rule, Map<String, Expression> assignments) {
        Expression result = rule;
        // The network is valid, so assignments have no cycle and this ends.
        while (Rewriting.symbols(result).stream().anyMatch(assignments::containsKey)) {
            result = Rewriting.substitute(result, assignments);
        }
        return result;
    }

    /** What nothing else determines; those that events do not touch come first. */
    private static List<String> freeVariables(ReactionNetwork network) {
        Set<String> free = new LinkedHashSet<>();
        network.parameters().stream().filter(p -> !p.constant()).map(Parameter::id).forEach(free::add);
        network.species().stream().filter(s -> !s.constant()).map(Species::id).forEach(free::add);
        network.compartments().stream().filter(c -> !c.constant()).map(Compartment::id).forEach(free::add);
        for (Reaction reaction : network.reactions()) {
            for (List<SpeciesReference> side : List.of(reaction.reactants(), reaction.products())) {
                side.stream().filter(s -> s.id() != null && !s.constant()).forEach(s -> free.add(s.id()));
            }
        }
        for (Rule rule : network.rules()) {
            if (rule instanceof Rule.Assignment assignment) {
                free.remove(assignment.variable());
            } else if (rule instanceof Rule.Rate rate) {
                free.remove(rate.variable());
            }
        }
        free.removeAll(Layout.reactingSpecies(network));
        Set<String> touched = new HashSet<>();
        for (Event event : network.events()) {
            event.assignments().forEach(a -> touched.add(a.variable()));
        }
        List<String> ordered = new ArrayList<>(free);
        ordered.sort(Comparator.comparing(touched::contains));
        return ordered;
    }

    /** Bipartite matching by augmenting paths; the result is in the order of the rules. */
    private static Map<String, Expression> match(List<Expression> rules, List<String> variables) {
        List<Set<String>> reads = rules.stream().map(Rewriting::symbols).toList();
        Map<String, Integer> ruleOf = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (!augment(rule, reads, variables, ruleOf, new HashSet<>())) {
                issues.add(Issue.error("network.algebraic.variable", "", "The algebraic rule 0 = "
                        + ExpressionPrinter.print(unmask(rules.get(rule))) + " has no free variable to determine."));
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidModelException(issues);
        }
        Map<String, Expression> matched = new LinkedHashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Map.Entry<String, Integer> entry : ruleOf.entrySet()) {
                if (entry.getValue() == rule) {
                    matched.put(entry.getKey(), rules.get(rule));
                }
            }
        }
        return matched;
    }

    private static boolean augment(int rule, List<Set<String>> reads, List<String> variables,
            Map<String, Integer> ruleOf, Set<String> visited) {
        for (String variable : variables) {
            if (reads.get(rule).contains(variable) && visited.add(variable)) {
                Integer other = ruleOf.get(variable);
                if (other == null || augment(other, reads, variables, ruleOf, visited)) {
                    ruleOf.put(variable, rule);
                    return true;
                }
            }
        }
        return false;
    }

    private void eliminate(Map<String, Expression> matched) {
        List<String> variables = new ArrayList<>(matched.keySet());
        List<Expression> residuals = new ArrayList<>(matched.values());
        for (int k = 0; k < variables.size(); k++) {
            String variable = variables.get(k);
            Expression residual = residuals.get(k);
            Expression slope = Simplifier.simplify(Differentiator.differentiate(residual, variable));
            boolean linear = !Rewriting.symbols(slope).contains(variable)
                    && !(Simplifier.isNumber(slope) && Simplifier.numberOf(slope) == 0);
            if (!linear) {
                implicit.put(variable, residual);
                continue;
            }
            Expression rest = Rewriting.substitute(residual, Map.of(variable, Expressions.ZERO));
            Expression solution = Simplifier.simplify(Expressions.divide(Expressions.negate(rest), slope));
            explicit.put(variable, solution);
            for (int later = k + 1; later < residuals.size(); later++) {
                residuals.set(later, Simplifier.simplify(
                        Rewriting.substitute(residuals.get(later), Map.of(variable, solution))));
            }
            implicit.replaceAll((id, other) -> Rewriting.substitute(other, Map.of(variable, solution)));
        }
    }

    /** Definitions of variables that could be solved for; each may read those after it. */
    Map<String, Expression> explicit() {
        return explicit;
    }

    /** Residuals that must vanish, by the variable that makes them so. */
    Map<String, Expression> implicit() {
        return implicit;
    }
}
