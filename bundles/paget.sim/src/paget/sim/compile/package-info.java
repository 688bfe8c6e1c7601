/** From a reaction network to arrays and byte code. */
package paget.sim.compile;
