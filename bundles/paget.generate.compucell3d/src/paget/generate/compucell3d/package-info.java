/** Writes models for CompuCell3D. */
package paget.generate.compucell3d;
