/** COMBINE archives (OMEX) and the time courses that SED-ML files in them describe. */
package paget.sbml.archive;
