/** Random numbers that are the same on every machine and for any number of threads. */
package paget.sim.random;
