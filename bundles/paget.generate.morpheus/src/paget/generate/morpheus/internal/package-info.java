/** The parts of the files that Morpheus reads. */
package paget.generate.morpheus.internal;
