/** Runs the cases of the SBML Test Suite and judges the results by its rules. */
package paget.sbml.conformance;
