package paget.core.validation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.model.Evidence;
import paget.model.PagetPackage;
import paget.model.Taxon;
import paget.model.path.ElementPath;

/** Values of one species are not taken for another without a word. */
final class TaxonRule implements Rule {

    private static final Set<Taxon> UNKNOWN = EnumSet.of(Taxon.UNSPECIFIED, Taxon.OTHER);

    @Override
    public void check(ModelView model, Findings findings) {
        Taxon taxon = model.organism().getTaxon();
        Map<Taxon, String> seen = new EnumMap<>(Taxon.class);
        for (ModelView.Stated stated : model.quantities()) {
            List<Evidence> known = stated.quantity().getEvidence().stream()
                    .filter(e -> !UNKNOWN.contains(e.getTaxon())).toList();
            known.forEach(e -> seen.putIfAbsent(e.getTaxon(), ElementPath.of(stated.quantity())));
            boolean foreign = !known.isEmpty() && known.stream().noneMatch(e -> e.getTaxon() == taxon);
            boolean explained = known.stream().anyMatch(e -> e.getNote() != null && !e.getNote().isBlank());
            if (!UNKNOWN.contains(taxon) && foreign && !explained) {
                findings.warning("taxon.mixed", stated.quantity(), PagetPackage.Literals.QUANTITY__EVIDENCE, "The "
                        + ElementPath.of(stated.quantity()) + " was seen in " + known.getFirst().getTaxon().getLiteral()
                        + ", but the model is of " + taxon.getLiteral()
                        + "; use a value of that species, or say in a note of the evidence why it may be taken over.");
            }
        }
        if (UNKNOWN.contains(taxon) && seen.size() > 1) {
            findings.warning("taxon.mixed", model.organism(), PagetPackage.Literals.ORGANISM__TAXON,
                    "The model states no species, and its values come from several (" + String.join("; ",
                            seen.entrySet().stream().map(e -> e.getKey().getLiteral() + ": " + e.getValue()).toList())
                            + "); state the species of the model.");
        }
    }
}
