package paget.sim.network;

import paget.sim.expression.Expression;

/** Sets a variable when an event happens. A species means what its id means in expressions. */
public record EventAssignment(String variable, Expression expression) {
}
