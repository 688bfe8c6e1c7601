/** Identifiers: proposed from type and name, given once, kept, and renewed in copies. */
package paget.model.id;
