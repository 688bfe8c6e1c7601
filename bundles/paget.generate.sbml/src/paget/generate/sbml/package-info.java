/** Writes models as SBML, their studies as SED-ML, and both with a picture as a COMBINE archive. */
package paget.generate.sbml;
