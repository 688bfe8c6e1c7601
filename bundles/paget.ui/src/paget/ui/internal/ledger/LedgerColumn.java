package paget.ui.internal.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;

import paget.core.evidence.DistributionText;
import paget.core.evidence.EvidenceRow;
import paget.core.run.NumberText;
import paget.model.Confidence;
import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.PagetFactory;
import paget.model.Quantity;
import paget.model.Reference;
import paget.model.Taxon;
import paget.model.Organism;
import paget.model.path.ElementPath;
import paget.model.path.Labels;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** The columns of the ledger: what they show, and how a text or a choice changes the model. */
enum LedgerColumn {
    ELEMENT(LedgerMessages.Ledger_element, 26), FEATURE(LedgerMessages.Ledger_valueOf, 12), VALUE(LedgerMessages.Ledger_value, 10),
    UNIT(LedgerMessages.Ledger_unit, 9), DISTRIBUTION(LedgerMessages.Ledger_distribution, 12), KIND(LedgerMessages.Ledger_evidence, 9),
    REFERENCE(LedgerMessages.Ledger_reference, 16), LOCATOR(LedgerMessages.Ledger_locator, 9), TAXON(LedgerMessages.Ledger_taxon, 9),
    CONFIDENCE(LedgerMessages.Ledger_confidence, 9), NOTE(LedgerMessages.Ledger_note, 24);

    final String title;
    final int weight;

    LedgerColumn(String title, int weight) {
        this.title = title;
        this.weight = weight;
    }

    boolean isEditable() {
        return this != ELEMENT && this != FEATURE;
    }

    /** What the cell says. */
    String text(EvidenceRow row) {
        Quantity quantity = row.quantity();
        Evidence evidence = row.evidence();
        return switch (this) {
            case ELEMENT -> ElementPath.of(row.owner());
            case FEATURE -> Labels.words(row.feature());
            case VALUE -> NumberText.of(quantity.getValue());
            case UNIT -> quantity.getUnit() == null ? "" : quantity.getUnit();
            case DISTRIBUTION -> DistributionText.of(quantity.getDistribution());
            case KIND -> evidence == null ? "" : evidence.getKind().getLiteral();
            case REFERENCE -> evidence == null || evidence.getReference() == null ? "" : Labels.of(evidence.getReference());
            case LOCATOR -> evidence == null ? "" : Objects.requireNonNullElse(evidence.getLocator(), "");
            case TAXON -> evidence == null || evidence.getTaxon() == Taxon.UNSPECIFIED ? "" : evidence.getTaxon().getLiteral();
            case CONFIDENCE -> evidence == null || evidence.getConfidence() == Confidence.UNSTATED ? ""
                    : evidence.getConfidence().getLiteral();
            case NOTE -> evidence == null ? "" : Objects.requireNonNullElse(evidence.getNote(), "");
        };
    }

    /** What can be chosen; empty where anything can be written. */
    List<String> choices(Organism model) {
        return switch (this) {
            case KIND -> literals(EvidenceKind.VALUES);
            case TAXON -> literals(Taxon.VALUES);
            case CONFIDENCE -> literals(Confidence.VALUES);
            case REFERENCE -> {
                List<String> names = new java.util.ArrayList<>(List.of(""));
                model.getReferences().forEach(reference -> names.add(Labels.of(reference)));
                yield names;
            }
            default -> List.of();
        };
    }

    private static List<String> literals(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getLiteral).toList();
    }

    /** What is wrong with a text; empty when it can be taken. */
    Optional<String> fault(EvidenceRow row, String text) {
        return switch (this) {
            case VALUE -> isNumber(text) ? Optional.empty() : Optional.of(LedgerMessages.bind(LedgerMessages.Ledger_noNumber, text));
            case UNIT -> fits(row.quantity(), text) ? Optional.empty()
                    : Optional.of(LedgerMessages.bind(LedgerMessages.Ledger_noUnit, text, unit(row.quantity())));
            case DISTRIBUTION -> text.isBlank() || DistributionText.parse(text).isPresent() ? Optional.empty()
                    : Optional.of(LedgerMessages.bind(LedgerMessages.Ledger_noDistribution, DistributionText.forms()));
            default -> Optional.empty();
        };
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            // That is how Java says no.
            return false;
        }
    }

    private static String unit(Quantity quantity) {
        return quantity.getUnit() == null ? "1" : quantity.getUnit();
    }

    private static boolean fits(Quantity quantity, String text) {
        try {
            return Unit.parse(text.isBlank() ? "1" : text.strip()).isCommensurable(Unit.parse(unit(quantity)));
        } catch (UnitSyntaxException e) {
            // A text that is no unit fits none.
            return false;
        }
    }

    /** Changes the model; the text has no fault. Evidence is added where there was none and something is said. */
    void apply(EvidenceRow row, Organism model, String text) {
        Quantity quantity = row.quantity();
        String stripped = text.strip();
        String orNull = stripped.isEmpty() ? null : stripped;
        switch (this) {
            case VALUE -> quantity.setValue(Double.parseDouble(stripped));
            case UNIT -> quantity.setUnit(orNull);
            case DISTRIBUTION -> quantity.setDistribution(DistributionText.parse(stripped).orElse(null));
            case KIND -> evidence(row).setKind(EvidenceKind.get(stripped));
            case TAXON -> evidence(row).setTaxon(Taxon.get(stripped));
            case CONFIDENCE -> evidence(row).setConfidence(Confidence.get(stripped));
            case LOCATOR -> evidence(row).setLocator(orNull);
            case NOTE -> evidence(row).setNote(orNull);
            case REFERENCE -> evidence(row).setReference(model.getReferences().stream()
                    .filter(reference -> Labels.of(reference).equals(stripped)).findFirst().map(Reference.class::cast).orElse(null));
            case ELEMENT, FEATURE -> throw new IllegalStateException("not a column to edit");
        }
    }

    private static Evidence evidence(EvidenceRow row) {
        return row.evidence() != null ? row.evidence() : add(row.quantity(), EvidenceKind.ASSUMED);
    }

    /** Says what a value rests on. */
    static Evidence add(Quantity quantity, EvidenceKind kind) {
        Evidence evidence = PagetFactory.eINSTANCE.createEvidence();
        evidence.setKind(kind);
        quantity.getEvidence().add(evidence);
        return evidence;
    }
}
