package paget.studies.biomarker;

/**
 * What is known of a patient.
 *
 * @param marker the reading at the time of sampling
 * @param readings a reading at every output time
 * @param times the output times
 * @param ends each outcome at the end
 * @param manifest when each outcome was manifest; NaN for never
 */
record Patient(double marker, double[] readings, double[] times, double[] ends, double[] manifest) {

    /** First time at which a reading was at least the cut-off; NaN for never. */
    double firstPositive(double cutOff) {
        for (int i = 0; i < readings.length; i++) {
            if (readings[i] >= cutOff) {
                return times[i];
            }
        }
        return Double.NaN;
    }
}
