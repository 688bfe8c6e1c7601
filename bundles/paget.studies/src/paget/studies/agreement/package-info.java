/** Whether deterministic, stochastic and spatial runs of one model agree, and why not. */
package paget.studies.agreement;
