package paget.sim.compile;

import java.util.Arrays;
import java.util.stream.Collectors;

import paget.sim.SimulationException;
import paget.sim.network.Draw;
import paget.sim.random.RandomStream;

/**
 * How an event draws a number.
 *
 * @param arguments numbers of the arguments' expressions for {@link Kernel#value}
 * @param position where in p the number goes
 */
public record DrawPlan(Draw draw, int[] arguments, int position) {

    /**
     * Draws the number.
     *
     * @param p changed
     * @throws SimulationException when the distribution does not exist
     */
    public void draw(Kernel kernel, RandomStream random, double t, double[] y, double[] p) {
        double[] values = new double[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = kernel.value(arguments[i], t, y, p);
        }
        p[position] = draw(draw, values, t, random);
    }

    static double draw(Draw draw, double[] arguments, double t, RandomStream random) {
        double number = draw.distribution().draw(random, arguments);
        if (Double.isNaN(number)) {
            throw new SimulationException(SimulationException.Code.NOT_FINITE, draw.id(), t, number,
                    draw.name() + " cannot be drawn at time " + t + ", because the distribution "
                            + draw.distribution().functionName() + Arrays.stream(arguments)
                                    .mapToObj(Double::toString).collect(Collectors.joining(", ", "(", ")"))
                            + " does not exist.");
        }
        return number;
    }
}
