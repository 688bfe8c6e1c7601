package paget.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.Quantity;

/** How well the quantities of an element are supported, for the layer that shows it. */
public class EvidenceServices {

    private enum Support {
        NONE_NEEDED, STRONG, ASSUMED, WEAK
    }

    /** Whether every quantity is measured, fitted or derived. */
    public boolean isWellSupported(EObject element) {
        return weakest(element) == Support.STRONG;
    }

    /** Whether the least supported quantity is a stated assumption. */
    public boolean isAssumed(EObject element) {
        return weakest(element) == Support.ASSUMED;
    }

    /** Whether a quantity is only illustrative, or states nothing that it rests on. */
    public boolean isWeaklySupported(EObject element) {
        return weakest(element) == Support.WEAK;
    }

    /** A sentence about the least supported quantity. */
    public String evidenceTooltip(EObject element) {
        return switch (weakest(element)) {
            case NONE_NEEDED -> "";
            case STRONG -> "All values are measured, fitted or derived.";
            case ASSUMED -> "At least one value is a stated assumption.";
            case WEAK -> "At least one value is illustrative or states no evidence.";
        };
    }

    private static Support weakest(EObject element) {
        List<Quantity> quantities = element.eContents().stream().filter(Quantity.class::isInstance)
                .map(Quantity.class::cast).toList();
        return quantities.stream().map(EvidenceServices::support).max(Support::compareTo).orElse(Support.NONE_NEEDED);
    }

    private static Support support(Quantity quantity) {
        return quantity.getEvidence().stream().map(EvidenceServices::support).min(Support::compareTo).orElse(Support.WEAK);
    }

    private static Support support(Evidence evidence) {
        EvidenceKind kind = evidence.getKind();
        return switch (kind) {
            case MEASURED, FITTED, DERIVED -> Support.STRONG;
            case ASSUMED -> Support.ASSUMED;
            case ILLUSTRATIVE -> Support.WEAK;
        };
    }
}
