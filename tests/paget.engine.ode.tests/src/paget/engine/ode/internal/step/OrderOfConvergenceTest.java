package paget.engine.ode.internal.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Errors of steps of fixed size fall with the power of the size that the method's order promises. */
class OrderOfConvergenceTest {

    private static final double END = 2;

    private final TurningProblem problem = new TurningProblem();
    private final Tolerance tolerance = new Tolerance(1e-6, new double[] { 1e-6, 1e-6, 1e-6 });

    private static double error(double[] y, double t) {
        double largest = 0;
        double[] exact = TurningProblem.solution(t);
        for (int i = 0; i < exact.length; i++) {
            largest = Math.max(largest, Math.abs(y[i] - exact[i]));
        }
        return largest;
    }

    /** The error at the end, and the largest error of the interpolant in the middle of steps. */
    private double[] errors(StepMethod method, int steps) {
        double[] y = TurningProblem.start();
        double[] f = new double[3];
        double[] inner = new double[3];
        double largestInside = 0;
        for (int k = 0; k < steps; k++) {
            double t = END * k / steps;
            problem.derivatives(t, y, f);
            method.attempt(t, y, f, END / steps);
            method.finish();
            method.interpolate(0.37, inner);
            largestInside = Math.max(largestInside, error(inner, t + 0.37 * END / steps));
            y = method.endState().clone();
        }
        return new double[] { error(y, END), largestInside };
    }

    private static double order(double coarse, double fine) {
        return Math.log(coarse / fine) / Math.log(2);
    }

    @Test
    void theExplicitMethodHasOrderEight() {
        DormandPrince853 method = new DormandPrince853(problem, tolerance);
        double[] coarse = errors(method, 5);
        double[] fine = errors(method, 10);
        assertEquals(8, order(coarse[0], fine[0]), 0.7);
    }

    @Test
    void theExplicitInterpolantHasOrderSeven() {
        DormandPrince853 method = new DormandPrince853(problem, tolerance);
        double order = order(errors(method, 5)[1], errors(method, 10)[1]);
        // Order 7 for the solution, so the local error falls with power 8.
        assertTrue(order > 6.7 && order < 9, "order " + order);
    }

    @Test
    void theImplicitMethodHasOrderFive() {
        Rodas5P method = new Rodas5P(problem, tolerance);
        assertEquals(5, order(errors(method, 20)[0], errors(method, 40)[0]), 0.5);
    }

    @Test
    void theImplicitInterpolantHasOrderFour() {
        Rodas5P method = new Rodas5P(problem, tolerance);
        double order = order(errors(method, 20)[1], errors(method, 40)[1]);
        // Order 4 for the solution, so the local error falls with power 5.
        assertTrue(order > 3.7 && order < 5.8, "order " + order);
    }

    @Test
    void theErrorEstimateFallsWithItsOrder() {
        checkEstimate(new DormandPrince853(problem, tolerance));
        checkEstimate(new Rodas5P(problem, tolerance));
    }

    private void checkEstimate(StepMethod method) {
        double[] y = TurningProblem.start();
        double[] f = new double[3];
        problem.derivatives(0, y, f);
        double coarse = method.attempt(0, y, f, 0.4);
        double fine = method.attempt(0, y, f, 0.2);
        assertEquals(method.errorOrder(), order(coarse, fine), 1, method.name());
    }

    @Test
    void theInterpolantMeetsBothEnds() {
        checkEnds(new DormandPrince853(problem, tolerance));
        checkEnds(new Rodas5P(problem, tolerance));
    }

    private void checkEnds(StepMethod method) {
        double[] y = TurningProblem.start();
        double[] f = new double[3];
        double[] place = new double[3];
        problem.derivatives(0, y, f);
        method.attempt(0, y, f, 0.5);
        method.finish();
        for (int i = 0; i < 3; i++) {
            method.interpolate(0, place);
            assertEquals(y[i], place[i], 1e-15);
            method.interpolate(1, place);
            assertEquals(method.endState()[i], place[i], 1e-15);
        }
    }

    @Test
    void aSmallerToleranceGivesASmallerError() {
        for (MethodChoice choice : MethodChoice.values()) {
            double previous = 1;
            for (double relative : new double[] { 1e-4, 1e-6, 1e-8, 1e-10 }) {
                double error = error(integrate(choice, relative), END);
                assertTrue(error < 20 * relative, choice + " at " + relative + ": " + error);
                assertTrue(error < previous, choice + " at " + relative + ": " + error);
                previous = error;
            }
        }
    }

    private double[] integrate(MethodChoice choice, double relative) {
        Tolerance wanted = new Tolerance(relative, new double[] { relative, relative, relative });
        Integrator integrator = new Integrator(problem, wanted, choice, Double.POSITIVE_INFINITY, new Counters(),
                null);
        integrator.restart(0, TurningProblem.start(), false);
        while (true) {
            assertTrue(integrator.step(END));
            if (integrator.end() == END) {
                return integrator.endState().clone();
            }
            integrator.accept();
        }
    }
}
