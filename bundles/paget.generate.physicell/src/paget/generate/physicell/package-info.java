/** Writes models for PhysiCell. */
package paget.generate.physicell;
