/** The parts of the files that PhysiCell reads. */
package paget.generate.physicell.internal;
