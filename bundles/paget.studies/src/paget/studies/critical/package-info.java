/** Critical points that separate local from disseminated disease. */
package paget.studies.critical;
