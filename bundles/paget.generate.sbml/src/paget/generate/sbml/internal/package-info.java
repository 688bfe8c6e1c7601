/** How SBML, SED-ML and archives are written. */
package paget.generate.sbml.internal;
