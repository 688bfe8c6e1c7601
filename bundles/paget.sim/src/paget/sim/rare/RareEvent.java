package paget.sim.rare;

import java.util.Objects;

import paget.sim.expression.Expression;

/**
 * Something that seldom happens: that a measure of how near it is reaches a target before the end of the run. For
 * instance the event "a colony of 100 cells" has the measure {@code colony} and the target 100, and extinction of X has
 * the measure {@code -X} and the target 0.
 *
 * @param measure an expression over whole-numbered populations, parameters and numbers; the better it tells how near
 *        the event is, the fewer firings are needed, but any measure gives the right probability
 * @param target value of the measure from which on the event has happened
 */
public record RareEvent(Expression measure, double target) {

    public RareEvent {
        Objects.requireNonNull(measure, "measure");
        if (Double.isNaN(target) || Double.isInfinite(target)) {
            throw new IllegalArgumentException("The target of a rare event must be a finite number, not " + target
                    + ".");
        }
    }
}
