package paget.engine.ode.internal;

import java.util.List;

import paget.engine.ode.internal.step.MethodChoice;

/**
 * The options of the engine in a form that needs no more parsing.
 *
 * @param method which method integrates
 * @param maximumStep longest step, positive infinity for no limit
 * @param maximumSteps number of steps after which a run is given up
 * @param sensitivities ids of parameters and species whose influence is computed along
 */
public record RunSetup(MethodChoice method, double maximumStep, long maximumSteps, List<String> sensitivities) {
}
