/** Statistics of samples: moments, quantiles, intervals. */
package paget.analysis.statistics;
