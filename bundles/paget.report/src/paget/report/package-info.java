/**
 * Writes what is known of a model and its studies as one page: HTML that needs no other file, or PDF. Says what a result
 * looks like on a diagram, to the command line and to the window.
 */
package paget.report;
