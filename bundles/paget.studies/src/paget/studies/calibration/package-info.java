/** Fits quantities of a model to a table of measurements, and says which of them the data determine. */
package paget.studies.calibration;
