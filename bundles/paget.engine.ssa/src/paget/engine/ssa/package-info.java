/** Stochastic simulation of reaction networks. */
package paget.engine.ssa;
