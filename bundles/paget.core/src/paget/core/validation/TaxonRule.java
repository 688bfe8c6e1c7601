package paget.core.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Taxon;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/**
 * Values of one species are not taken for another without a word. A value that was seen in another species needs evidence
 * for the species of the model as well: a measurement, or an assumption or a calculation that says how it was carried over.
 */
final class TaxonRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        Taxon taxon = model.organism().getTaxon();
        Map<Taxon, String> seen = new EnumMap<>(Taxon.class);
        for (ModelView.Stated stated : model.quantities()) {
            List<Evidence> known = stated.quantity().getEvidence().stream()
                    .filter(e -> e.getTaxon() != Taxon.UNSPECIFIED).toList();
            known.forEach(e -> seen.putIfAbsent(e.getTaxon(), ElementPath.of(stated.quantity())));
            if (taxon != Taxon.UNSPECIFIED && known.stream().noneMatch(e -> speaksFor(taxon, e))) {
                known.stream().map(Evidence::getTaxon).filter(other -> other != taxon).findFirst()
                        .ifPresent(other -> foreign(stated, other, taxon, findings));
            }
        }
        if (taxon == Taxon.UNSPECIFIED && seen.size() > 1) {
            findings.warning("taxon.mixed", model.organism(), PagetPackage.Literals.ORGANISM__TAXON,
                    "The model states no species, and its values come from several (" + String.join("; ",
                            seen.entrySet().stream().map(e -> e.getKey().getLiteral() + ": " + e.getValue()).toList())
                            + "); state the species of the model.");
        }
    }

    /** A measurement in a species speaks for it by itself; what was assumed or derived does so when it says why. */
    private static boolean speaksFor(Taxon taxon, Evidence evidence) {
        boolean seen = evidence.getKind() == EvidenceKind.MEASURED || evidence.getKind() == EvidenceKind.FITTED;
        boolean explained = evidence.getReference() != null || evidence.getNote() != null && !evidence.getNote().isBlank();
        return evidence.getTaxon() == taxon && (seen || explained);
    }

    private static String name(Taxon taxon) {
        return taxon == Taxon.OTHER ? "another species" : "the " + taxon.getLiteral();
    }

    private static void foreign(ModelView.Stated stated, Taxon other, Taxon taxon, Findings findings) {
        Quantity quantity = stated.quantity();
        Evidence unchanged = PagetFactory.eINSTANCE.createEvidence();
        unchanged.setKind(EvidenceKind.ASSUMED);
        unchanged.setTaxon(taxon);
        unchanged.setNote("Taken over from " + name(other) + " unchanged.");
        findings.warning("taxon.mixed", quantity, PagetPackage.Literals.QUANTITY__EVIDENCE, "The "
                + Labels.words(stated.feature().getName()).toLowerCase(Locale.ROOT) + " of " + Labels.of(stated.owner())
                + " comes from " + name(other) + ", but the model is of " + name(taxon)
                + "; use a value of that species, or add assumed or derived evidence for it whose note says how the value was "
                + "carried over.",
                new QuickFix("State that it is taken over unchanged", List.of(
                        new QuickFix.Add(quantity, PagetPackage.Literals.QUANTITY__EVIDENCE, unchanged))));
    }
}
