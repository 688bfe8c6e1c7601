package paget.sim.network;

import paget.sim.expression.Expression;

/** Gives a symbol its value at the start, instead of the number in its declaration. */
public record InitialAssignment(String symbol, Expression expression, String source) {
}
