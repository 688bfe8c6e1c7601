/** Formulas: syntax tree, text form, evaluation, differentiation. */
package paget.sim.expression;
