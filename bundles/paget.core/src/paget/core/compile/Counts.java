package paget.core.compile;

import static paget.sim.expression.Expressions.symbol;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import paget.model.Element;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Process;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.ExpressionSyntaxException;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionDraft;
import paget.sim.network.SpeciesKind;
import paget.sim.unit.Unit;

/**
 * Counters of how often processes have happened. A counter is a species that the counted reactions produce and nothing
 * consumes; there is one for each process that an observable asks for by {@code count(p)} or a study lists, and for each
 * population whose arrivals by the circulation are asked for.
 */
final class Counts {

    static final String FUNCTION = "count";

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final boolean everything;

    Counts(Organism model, boolean everything) {
        this.everything = everything;
        model.getObservables().forEach(observable -> {
            try {
                collect(Expressions.parse(observable.getExpression() == null ? "" : observable.getExpression()));
            } catch (ExpressionSyntaxException e) {
                // the compiler of observables reports it with the position; here only names are gathered
                wanted.remove(observable.getId());
            }
        });
        model.getStudies().forEach(study -> study.getObservables().stream()
                .filter(Process.class::isInstance).map(Element::getId).forEach(wanted::add));
    }

    private void collect(Expression expression) {
        Rewriting.visit(expression, part -> counted(part).ifPresent(wanted::add));
    }

    /** The id in {@code count(id)}, if the expression is of that form. */
    static Optional<String> counted(Expression expression) {
        return expression instanceof Call(String function, List<Expression> arguments) && FUNCTION.equals(function)
                && arguments.size() == 1 && arguments.getFirst() instanceof Symbol(String id)
                        ? Optional.of(id) : Optional.empty();
    }

    boolean isWanted(Element element) {
        return everything && !(element instanceof Population) || wanted.contains(element.getId());
    }

    /** Lets a reaction count for an element, if anybody asks for it. */
    void attach(NetworkBuilder network, ReactionDraft reaction, Element element, SpeciesKind kind, Unit unit) {
        if (!isWanted(element)) {
            return;
        }
        String id = id(element.getId());
        if (declared.add(id)) {
            network.species(id, s -> s.name("Count of " + ElementPath.of(element)).source(element.getId()).kind(kind)
                    .unit(unit));
        }
        reaction.product(id);
    }

    /** Whether a counter was made for the element with this id. */
    boolean isDeclared(String elementId) {
        return declared.contains(id(elementId));
    }

    static String id(String elementId) {
        return elementId + "_count";
    }

    static Expression of(String elementId) {
        return symbol(id(elementId));
    }
}
