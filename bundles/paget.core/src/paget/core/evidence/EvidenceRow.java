package paget.core.evidence;

import paget.model.Element;
import paget.model.Evidence;
import paget.model.Quantity;

/**
 * A value with one of the things that it rests on.
 *
 * @param owner the element that has the value
 * @param feature name of the value
 * @param quantity the value
 * @param evidence what it rests on; null when nothing is stated
 */
public record EvidenceRow(Element owner, String feature, Quantity quantity, Evidence evidence) {

    /** Whether somebody has said what the value rests on. */
    public boolean isSourced() {
        return evidence != null;
    }
}
