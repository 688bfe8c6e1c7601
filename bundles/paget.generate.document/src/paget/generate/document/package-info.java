/** Writes the equations of a model for a paper's supplement. */
package paget.generate.document;
