/**
 * Runs of a study on several machines: each shard computes a part of the replicates and grid points and writes it down,
 * and a merge runs the study again from what is written.
 */
package paget.core.shard;
