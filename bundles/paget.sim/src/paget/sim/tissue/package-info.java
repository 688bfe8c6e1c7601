/** Cells as agents in tissues over diffusing factors, as data: the form between a drawing and spatial engines. */
package paget.sim.tissue;
