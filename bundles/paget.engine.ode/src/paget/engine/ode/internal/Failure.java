package paget.engine.ode.internal;

import paget.engine.ode.internal.step.Integrator;
import paget.sim.SimulationException;
import paget.sim.SimulationException.Code;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.compile.SparsePattern;
import paget.sim.network.Element;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;

/** Says why a run cannot go on, with the species, the reaction and the time. */
final class Failure {

    private final CompiledNetwork compiled;
    private final ReactionNetwork network;
    private final Kernel kernel;
    private final double[] p;

    Failure(CompiledNetwork compiled, Kernel kernel, double[] p) {
        this.compiled = compiled;
        this.network = compiled.network();
        this.kernel = kernel;
        this.p = p;
    }

    /** The right side is not finite where a step should begin. */
    SimulationException derivativesNotFinite(double t, double[] y, double[] f) {
        for (int i = 0; i < compiled.stateSize(); i++) {
            if (!Double.isFinite(f[i])) {
                return notFinite(i, t, y, f[i], "The rate of change of " + name(i) + " is " + f[i] + " at time " + t);
            }
        }
        return new SimulationException(Code.NOT_FINITE, "", t, Double.NaN,
                "A sensitivity is not finite at time " + t + ".");
    }

    /** No step size gives an acceptable error. */
    SimulationException stepFailed(Integrator integrator) {
        double t = integrator.start();
        double[] y = integrator.state();
        if (integrator.failedByValue()) {
            double[] end = integrator.endState();
            for (int i = 0; i < compiled.stateSize(); i++) {
                if (!Double.isFinite(end[i])) {
                    return notFinite(i, t, y, y[i], "The value of " + name(i) + ", " + y[i] + " at time " + t
                            + ", does not stay finite just after");
                }
            }
        }
        int worst = integrator.worstComponent() % Math.max(1, compiled.stateSize());
        String message = "The tolerance cannot be met for " + name(worst) + " at time " + t + ", where its value is "
                + y[worst] + ": even with the shortest step the error is " + integrator.lastError()
                + " times the acceptable one";
        return new SimulationException(Code.STEP_FAILURE, compiled.stateId(worst), t, y[worst],
                message + fastestReaction(worst, t, y) + ".");
    }

    /** The right side switches to and fro without end. */
    SimulationException slides(Integrator integrator) {
        double t = integrator.start();
        double[] y = integrator.state();
        int worst = integrator.worstComponent() % Math.max(1, compiled.stateSize());
        return new SimulationException(Code.STEP_FAILURE, compiled.stateId(worst), t, y[worst],
                "At time " + t + " the rate of change of " + name(worst) + " switches to and fro without end, because"
                        + " both sides of the switch lead back to it" + fastestReaction(worst, t, y)
                        + ". Make the switch gradual.");
    }

    private SimulationException notFinite(int state, double t, double[] y, double value, String message) {
        return new SimulationException(Code.NOT_FINITE, compiled.stateId(state), t, value,
                message + fastestReaction(state, t, y) + ".");
    }

    private String fastestReaction(int state, double t, double[] y) {
        double[] rates = new double[network.reactions().size()];
        try {
            kernel.rates(t, y, p, rates);
        } catch (SimulationException e) {
            return " (" + e.getMessage() + ")";
        }
        SparsePattern pattern = compiled.stoichiometry().pattern();
        Reaction fastest = null;
        double highest = -1;
        for (int j = 0; j < pattern.columns(); j++) {
            if (pattern.entry(state, j) >= 0) {
                double speed = Double.isNaN(rates[j]) ? Double.POSITIVE_INFINITY : Math.abs(rates[j]);
                if (speed > highest) {
                    highest = speed;
                    fastest = network.reactions().get(j);
                }
            }
        }
        return fastest == null ? ""
                : "; the reaction " + label(fastest) + " changes it fastest, with the rate "
                        + rates[network.reactions().indexOf(fastest)];
    }

    private String name(int state) {
        String id = compiled.stateId(state);
        Element element = network.element(id);
        return element == null ? "\"" + id + "\"" : label(element);
    }

    private static String label(Element element) {
        return "\"" + (element.name().isEmpty() ? element.id() : element.name()) + "\"";
    }
}
