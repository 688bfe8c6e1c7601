/** Kernels of the agents engine: fields, mechanics, behaviour, lattice, circulation. */
package paget.engine.agents.internal;
