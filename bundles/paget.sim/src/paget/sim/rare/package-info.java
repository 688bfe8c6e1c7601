/** Probabilities too small to be counted in plain replicates. */
package paget.sim.rare;
