/** Accounting of the metastatic cascade, step by step. */
package paget.studies.cascade;
