package paget.core.compile;

import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.times;

import paget.model.NicheConditioning;
import paget.model.Process;
import paget.model.Proteolysis;
import paget.model.Remodelling;
import paget.model.StateVariable;
import paget.model.TissueState;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;

/**
 * Processes that change barriers and states. With r the rate constant and M the product of regulations:
 * <ul>
 * <li>proteolysis of a substrate S by a protease (or cells that carry it) P: dS/dt = −M r P S;
 * <li>remodelling of a state S towards the goal G by an agent A: dS/dt = M r A (G − S), without an agent M r (G − S);
 * with a law, dS/dt = M · law;
 * <li>conditioning of a niche N by a factor F: dN/dt = M r F (1 − N) − k N, k the rate of reversal.
 * </ul>
 */
final class StateProcesses {

    private final Compilation c;
    private final ProcessSpeed speed;

    StateProcesses(Compilation compilation, ProcessSpeed speed) {
        this.c = compilation;
        this.speed = speed;
    }

    void proteolysis(Proteolysis process) {
        StateVariable protease = process.getProtease();
        Expression rate = speed.of(process, Compilation.state(protease),
                Compilation.state(process.getSubstrate()));
        change(process.getId(), process, process.getSubstrate(), rate, -1);
    }

    void remodelling(Remodelling process) {
        StateVariable state = process.getState();
        if (ProcessSpeed.hasLaw(process)) {
            change(process.getId(), process, state, speed.of(process), 1);
            return;
        }
        Expression distance = minus(c.parameter(process, "goal", process.getGoal(), 0), Compilation.state(state));
        Expression rate = process.getAgent() == null ? speed.of(process, distance)
                : speed.of(process, Compilation.state(process.getAgent()), distance);
        change(process.getId(), process, state, rate, 1);
    }

    void nicheConditioning(NicheConditioning process) {
        TissueState niche = process.getState();
        Expression rate = speed.of(process, Compilation.state(process.getFactor()),
                minus(number(1), Compilation.state(niche)));
        change(process.getId(), process, niche, rate, 1);
        if (process.getReversal() != null) {
            Expression reversal = c.parameter(process, "reversal", process.getReversal(), 0);
            change(process.getId() + "_relaxation", process, niche, times(reversal, Compilation.state(niche)), -1);
        }
    }

    private void change(String id, Process process, StateVariable variable, Expression rate, int sign) {
        if (StateCompiler.isHeld(variable)) {
            return;
        }
        c.network.reaction(id, r -> {
            r.name(ElementPath.of(process)).source(process.getId()).rate(rate).reversible();
            if (sign > 0) {
                r.product(variable.getId());
            } else {
                r.reactant(variable.getId());
            }
        });
    }
}
