package paget.core.validation;

import java.util.ArrayList;
import java.util.List;

import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.PagetPackage;
import paget.model.QuantityChange;
import paget.model.Regulation;
import paget.model.ScanDimension;
import paget.model.StateVariable;
import paget.model.Study;
import paget.model.Treatment;
import paget.model.path.ElementPath;

/**
 * Values rest on something. What a modeller chooses freely (a study's length, a treatment's timing) needs no evidence; of
 * the others that have none one summary is given, not one finding each.
 */
final class EvidenceRule implements Rule {

    private static final int SHOWN = 3;

    @Override
    public void check(ModelView model, Findings findings) {
        List<String> without = new ArrayList<>();
        int asked = 0;
        for (ModelView.Stated stated : model.quantities()) {
            boolean chosen = stated.owner() instanceof Study || stated.owner() instanceof Treatment
                    || stated.owner() instanceof QuantityChange || stated.owner() instanceof ScanDimension;
            if (!chosen && !saysNothing(stated)) {
                asked++;
                if (stated.quantity().getEvidence().isEmpty()) {
                    without.add(ElementPath.of(stated.quantity()));
                }
            }
        }
        if (!without.isEmpty()) {
            String which = String.join("; ", without.subList(0, Math.min(SHOWN, without.size())))
                    + (without.size() > SHOWN ? " and others" : "");
            findings.info("evidence.missing", model.organism(), null, without.size() + " of " + asked
                    + " values state no evidence (" + which + "); say what they rest on, even if they are assumed.");
        }
        sources(model, findings);
    }

    /** An empty start, and the multipliers of a plain stimulation or inhibition, are choices rather than values. */
    private static boolean saysNothing(ModelView.Stated stated) {
        double value = stated.quantity().getValue();
        return switch (stated.owner()) {
            case StateVariable v -> value == 0;
            case Regulation r when stated.feature() != PagetPackage.Literals.REGULATION__HALF_MAXIMAL -> value == 0 || value == 1;
            default -> false;
        };
    }

    private static void sources(ModelView model, Findings findings) {
        for (Evidence evidence : model.all(Evidence.class)) {
            boolean published = evidence.getKind() == EvidenceKind.MEASURED || evidence.getKind() == EvidenceKind.FITTED;
            if (published && evidence.getReference() == null && (evidence.getNote() == null || evidence.getNote().isBlank())) {
                findings.info("evidence.source", evidence, PagetPackage.Literals.EVIDENCE__REFERENCE, "The "
                        + ElementPath.of(evidence.eContainer()) + " is said to be " + evidence.getKind().getLiteral()
                        + ", but neither a reference nor a note says where; add one.");
            }
        }
    }
}
