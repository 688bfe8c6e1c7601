/** Keeps runs in an SQLite file beside the model. The help page {@code runs.html} describes the tables. */
package paget.store;
