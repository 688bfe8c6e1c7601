/** Writes scripts that run a study in shards on a cluster and merge the results. */
package paget.generate.cluster;
