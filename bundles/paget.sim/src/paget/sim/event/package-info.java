/** The queue of model events, the same for all engines. */
package paget.sim.event;
