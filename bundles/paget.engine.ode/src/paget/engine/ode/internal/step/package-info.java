/** One-step methods for initial value problems, with error estimates and dense output. They know no networks. */
package paget.engine.ode.internal.step;
