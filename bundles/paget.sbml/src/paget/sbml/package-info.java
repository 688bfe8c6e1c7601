/** Reads SBML Level 2 and 3 into reaction networks. */
package paget.sbml;
