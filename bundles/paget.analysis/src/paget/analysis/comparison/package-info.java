/** Comparing two variants of a model: effects with their uncertainty. */
package paget.analysis.comparison;
