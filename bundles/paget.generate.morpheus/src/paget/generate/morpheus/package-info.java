/** Writes models for Morpheus. */
package paget.generate.morpheus;
