/** Fitting parameters to data, and what the data can and cannot tell about them. */
package paget.analysis.calibration;
