/** The parts of the files that CompuCell3D reads. */
package paget.generate.compucell3d.internal;
