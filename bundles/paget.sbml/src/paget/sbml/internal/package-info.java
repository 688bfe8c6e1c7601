/** From JSBML's objects to the parts of a reaction network. */
package paget.sbml.internal;
