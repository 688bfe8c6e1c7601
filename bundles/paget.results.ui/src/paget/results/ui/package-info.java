/** Results of runs in the window: answers, charts and tables, with export. */
package paget.results.ui;
