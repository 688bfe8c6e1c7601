/** What decides which organ is colonized. */
package paget.studies.organ;
