/** Critical points: thresholds, steady states and how they depend on a parameter, with their stability. */
package paget.analysis.critical;
