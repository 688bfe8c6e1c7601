/** Writes models for MetaSpread. */
package paget.generate.metaspread;
