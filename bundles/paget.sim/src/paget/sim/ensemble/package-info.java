/** Many replicates of one simulation, and what they have in common. */
package paget.sim.ensemble;
