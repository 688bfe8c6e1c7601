/** Descent of clones, and where differences between cells come from. */
package paget.analysis.clone;
