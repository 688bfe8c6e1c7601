package paget.studies.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import paget.core.study.StudySubject;
import paget.sim.SimulationModel;
import paget.sim.expression.Differentiator;
import paget.sim.expression.Expression;
import paget.sim.expression.Rewriting;
import paget.sim.network.Event;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;

/**
 * Why means of a stochastic model may differ from the deterministic course. Where every rate is at most linear in what
 * scatters, the equation of the mean is the deterministic one, and there is no such reason.
 */
final class Reasons {

    private static final int NAMED = 3;

    private final StudySubject subject;
    private final Set<String> scattering = new HashSet<>();
    private final List<String> nonlinear = new ArrayList<>();
    private final List<String> thresholds = new ArrayList<>();

    Reasons(StudySubject subject, SimulationModel model) {
        this.subject = subject;
        if (model instanceof ReactionNetwork network) {
            findScattering(network);
            Set<String> processes = new LinkedHashSet<>();
            network.reactions().stream().filter(this::isNonlinear).forEach(r -> processes.add(name(r)));
            nonlinear.addAll(processes);
            network.events().stream().filter(e -> mentions(e.trigger())).forEach(e -> thresholds.add(name(e)));
        }
    }

    /** What chance moves: species that reactions change, and whatever rules make of them. */
    private void findScattering(ReactionNetwork network) {
        for (Reaction reaction : network.reactions()) {
            reaction.reactants().forEach(r -> scattering.add(r.species()));
            reaction.products().forEach(p -> scattering.add(p.species()));
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Rule rule : network.rules()) {
                more |= switch (rule) {
                    case Rule.Assignment(String variable, Expression expression, String source) ->
                        mentions(expression) && scattering.add(variable);
                    case Rule.Rate(String variable, Expression expression, String source) ->
                        mentions(expression) && scattering.add(variable);
                    case Rule.Algebraic algebraic -> false;
                };
            }
        }
    }

    private boolean mentions(Expression expression) {
        return Rewriting.symbols(expression).stream().anyMatch(scattering::contains);
    }

    private boolean isNonlinear(Reaction reaction) {
        Expression rate = reaction.discreteRate();
        for (String symbol : Rewriting.symbols(rate)) {
            if (scattering.contains(symbol)) {
                try {
                    if (mentions(Differentiator.differentiate(rate, symbol))) {
                        return true;
                    }
                } catch (IllegalArgumentException e) {
                    // What has no derivative is not linear.
                    return true;
                }
            }
        }
        return false;
    }

    private String name(Reaction reaction) {
        return subject.nameOf(reaction.source() == null ? reaction.id() : reaction.source());
    }

    private String name(Event event) {
        return subject.nameOf(event.source() == null ? event.id() : event.source());
    }

    /** Whether the equation of the mean is the deterministic one. */
    boolean meansAreExact() {
        return nonlinear.isEmpty() && thresholds.isEmpty();
    }

    /** Rates that are not proportional to what scatters; empty when there are none. */
    String nonlinearity() {
        return nonlinear.isEmpty() ? "" : "numbers scatter, and the rate of " + listed(nonlinear)
                + " is not proportional to them";
    }

    /** Events that wait for a level; empty when there are none. */
    String levels() {
        return thresholds.isEmpty() ? "" : "the time of " + listed(thresholds) + " scatters";
    }

    private static String listed(List<String> names) {
        int more = names.size() - NAMED;
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
