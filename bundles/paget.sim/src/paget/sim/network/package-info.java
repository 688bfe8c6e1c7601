/** The reaction network: the form between a drawing or an SBML file and the engines. */
package paget.sim.network;
