/** Runs of reaction networks by differential equations. */
package paget.engine.ode.internal;
