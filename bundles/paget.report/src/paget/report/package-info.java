/** Writes what is known of a model and its studies as one page: HTML that needs no other file, or PDF. */
package paget.report;
