/** The evidence ledger: what every value of a model rests on, as a table that goes out and comes back. */
package paget.core.evidence;
