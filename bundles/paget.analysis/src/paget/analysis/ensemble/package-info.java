/** Many replicates of one model, summed up. */
package paget.analysis.ensemble;
