package paget.core.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.core.study.Column;
import paget.core.study.Table;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Reference;
import paget.model.Study;
import paget.model.path.ElementPath;

/** Every value of a model with unit, distribution and what it rests on. */
public final class EvidenceLedger {

    static final String ELEMENT = "element";
    static final String FEATURE = "feature";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String DISTRIBUTION = "distribution";
    static final String KIND = "kind";
    static final String REFERENCE = "reference";
    static final String CITATION = "citation";
    static final String LOCATOR = "locator";
    static final String TAXON = "taxon";
    static final String CONFIDENCE = "confidence";
    static final String NOTE = "note";

    private static final List<Column> COLUMNS = List.of(Column.text(ELEMENT, "Element"),
            Column.text(FEATURE, "Value of"), Column.text("path", "Where"), Column.number(VALUE, "Value", ""),
            Column.text(UNIT, "Unit"), Column.text(DISTRIBUTION, "Distribution"), Column.text(KIND, "Evidence"),
            Column.text(REFERENCE, "Reference"), Column.text(CITATION, "Source"), Column.text(LOCATOR, "Place in it"),
            Column.text(TAXON, "Organism"), Column.text(CONFIDENCE, "Confidence"), Column.text(NOTE, "Note"));
    private static final Set<String> UNSTATED = Set.of("unspecified", "unstated");

    private final List<EvidenceRow> rows = new ArrayList<>();

    private EvidenceLedger() {
    }

    /** The ledger of a model, in the order of the model; options of studies are no part of it. */
    public static EvidenceLedger of(Organism model) {
        EvidenceLedger ledger = new EvidenceLedger();
        ledger.add(model);
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && !isPartOfStudy(element)) {
                ledger.add(element);
            }
        });
        return ledger;
    }

    private static boolean isPartOfStudy(EObject object) {
        for (EObject up = object; up != null; up = up.eContainer()) {
            if (up instanceof Study) {
                return true;
            }
        }
        return false;
    }

    private void add(Element owner) {
        for (EReference feature : owner.eClass().getEAllReferences()) {
            if (feature.getEReferenceType() == PagetPackage.Literals.QUANTITY && !feature.isMany()
                    && owner.eGet(feature) instanceof Quantity quantity) {
                if (quantity.getEvidence().isEmpty()) {
                    rows.add(new EvidenceRow(owner, feature.getName(), quantity, null));
                }
                quantity.getEvidence().forEach(
                        evidence -> rows.add(new EvidenceRow(owner, feature.getName(), quantity, evidence)));
            }
        }
    }

    public List<EvidenceRow> rows() {
        return List.copyOf(rows);
    }

    /** Number of values, whatever they rest on. */
    public long values() {
        return rows.stream().map(EvidenceRow::quantity).distinct().count();
    }

    /** Number of values of which nobody has said what they rest on. */
    public long unsourced() {
        return rows.stream().filter(row -> !row.isSourced()).count();
    }

    /** The ledger as a table. */
    public Table table() {
        return new Table("evidence", "Evidence", COLUMNS, rows.stream().map(EvidenceLedger::cells).toList());
    }

    private static List<Object> cells(EvidenceRow row) {
        Quantity quantity = row.quantity();
        Evidence evidence = row.evidence();
        Reference reference = evidence == null ? null : evidence.getReference();
        return List.of(text(row.owner().getId()), row.feature(), ElementPath.of(row.owner()), quantity.getValue(),
                quantity.getUnit() == null ? "1" : quantity.getUnit(),
                DistributionText.of(quantity.getDistribution()),
                evidence == null ? "" : evidence.getKind().getLiteral(),
                reference == null ? "" : text(reference.getId()),
                reference == null ? "" : citation(reference),
                evidence == null ? "" : text(evidence.getLocator()),
                evidence == null ? "" : stated(evidence.getTaxon().getLiteral()),
                evidence == null ? "" : stated(evidence.getConfidence().getLiteral()),
                evidence == null ? "" : text(evidence.getNote()));
    }

    private static String citation(Reference reference) {
        return reference.getCitation() == null || reference.getCitation().isBlank() ? text(reference.getName())
                : reference.getCitation();
    }

    private static String stated(String literal) {
        return UNSTATED.contains(literal) ? "" : literal;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
