/** Units of measurement. */
package paget.sim.unit;
