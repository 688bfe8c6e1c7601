/** Uncertain quantities of a model, and running the model at many values of them. */
package paget.studies.input;
