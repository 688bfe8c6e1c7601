package paget.studies.biomarker;

/**
 * What is known of a patient.
 *
 * @param marker the reading at the time of sampling
 * @param ends each outcome at the end
 * @param manifest when each outcome was manifest; NaN for never
 */
record Patient(double marker, double[] ends, double[] manifest) {
}
