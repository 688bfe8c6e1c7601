/** The deterministic engine: reaction networks as ordinary differential equations with events, rules and delays. */
package paget.engine.ode;
