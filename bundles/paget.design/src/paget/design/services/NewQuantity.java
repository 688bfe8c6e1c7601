package paget.design.services;

import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.PagetFactory;
import paget.model.Quantity;

/** Quantities that a drawing begins with: they are illustrative until somebody says what they rest on. */
final class NewQuantity {

    private NewQuantity() {
    }

    /** An illustrative value. */
    static Quantity of(double value, String unit) {
        Quantity quantity = plain(value, unit);
        Evidence evidence = PagetFactory.eINSTANCE.createEvidence();
        evidence.setKind(EvidenceKind.ILLUSTRATIVE);
        quantity.getEvidence().add(evidence);
        return quantity;
    }

    /** A value that needs no evidence, such as a time that the modeller chooses. */
    static Quantity plain(double value, String unit) {
        Quantity quantity = PagetFactory.eINSTANCE.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }
}
