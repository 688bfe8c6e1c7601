/** Direct solution of the linear systems of implicit integrators. */
package paget.engine.ode.internal.linear;
