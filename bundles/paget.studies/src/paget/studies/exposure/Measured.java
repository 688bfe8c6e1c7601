package paget.studies.exposure;

import paget.analysis.exposure.Exposure;

/**
 * One drug in one place in one run.
 *
 * @param levelId id of the level
 * @param drug name of the drug
 * @param drugClass class of the drug
 * @param place name of the place
 * @param inBlood whether the place is a vessel
 * @param unit unit of the level
 * @param exposure exposure in the place
 * @param penetration area under the curve as a part of that in blood; NaN in blood itself or without a level there
 * @param occupancy mean part of the receptor that the drug holds; NaN where it binds none
 */
record Measured(String levelId, String drug, String drugClass, String place, boolean inBlood, String unit, Exposure exposure,
        double penetration, double occupancy) {

    /** The same with an exposure that is known better. */
    Measured withExposure(Exposure better) {
        return new Measured(levelId, drug, drugClass, place, inBlood, unit, better, penetration, occupancy);
    }

    String label() {
        return drug + " in " + place;
    }
}
