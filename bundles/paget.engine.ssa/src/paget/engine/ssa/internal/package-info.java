/** Exact and approximate methods for jumps, with flows between them. */
package paget.engine.ssa.internal;
