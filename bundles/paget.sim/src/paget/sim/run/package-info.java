/** What an engine is and what it takes and gives: settings, runs, trajectories, checkpoints. */
package paget.sim.run;
