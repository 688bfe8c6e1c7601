/** Tables, series and sentences about times until something happens. */
package paget.studies.survival;
