package paget.core.evidence;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.core.registry.NearMisses;
import paget.model.Confidence;
import paget.model.Distribution;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Quantity;
import paget.model.Reference;
import paget.model.Taxon;
import paget.model.path.ElementLookup;
import paget.model.path.ElementPath;
import paget.sim.Issue;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/**
 * Takes a ledger that was changed elsewhere back into its model. Rows are matched by element and feature; several rows of
 * one value are its several evidences. Nothing is changed when there is an error.
 */
public final class EvidenceImport {

    private static final List<String> REQUIRED = List.of(EvidenceLedger.ELEMENT, EvidenceLedger.FEATURE,
            EvidenceLedger.VALUE);

    private final Organism model;
    private final ElementLookup elements;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Quantity, Change> changes = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();

    /** What becomes of a value. */
    private static final class Change {
        private final Quantity quantity;
        private double value;
        private String unit;
        private Distribution distribution;
        private final List<Evidence> evidence = new ArrayList<>();

        Change(Quantity quantity) {
            this.quantity = quantity;
        }

        boolean isNews() {
            return quantity.getValue() != value || !Objects.equals(quantity.getUnit(), unit)
                    || !EcoreUtil.equals(quantity.getDistribution(), distribution)
                    || !EcoreUtil.equals(quantity.getEvidence(), evidence);
        }

        void make() {
            quantity.setValue(value);
            quantity.setUnit(unit);
            quantity.setDistribution(distribution);
            quantity.getEvidence().clear();
            quantity.getEvidence().addAll(evidence);
        }
    }

    /**
     * The outcome.
     *
     * @param issues what is wrong with the rows, each with its line
     * @param values number of values that were read; 0 when there is an error
     * @param changed number of those that are otherwise now, in value, unit, distribution or evidence
     * @param references number of references that are new in the model
     */
    public record Outcome(List<Issue> issues, int values, int changed, int references) {

        public boolean hasErrors() {
            return issues.stream().anyMatch(Issue::isError);
        }
    }

    private EvidenceImport(Organism model) {
        this.model = model;
        this.elements = new ElementLookup(model);
        model.getReferences().forEach(reference -> references.put(reference.getId(), reference));
    }

    /** Whether a first line is that of a table of evidence. */
    public static boolean isHeader(String line) {
        return List.of(line.replace("\"", "").split("\\s*,\\s*")).containsAll(REQUIRED);
    }

    /**
     * Reads comma-separated values with the header that {@link EvidenceLedger#table()} has, and changes the model.
     *
     * @throws IOException when the values cannot be read
     */
    public static Outcome read(Organism model, Reader csv) throws IOException {
        return new EvidenceImport(model).read(csv);
    }

    private Outcome read(Reader csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreEmptyLines(true).get();
        try (CSVParser parser = format.parse(csv)) {
            List<String> missing = REQUIRED.stream().filter(name -> !parser.getHeaderNames().contains(name)).toList();
            if (missing.isEmpty()) {
                for (CSVRecord row : parser) {
                    read(row);
                }
            } else {
                error(1, "The header lacks " + String.join(", ", missing) + "; paget list evidence FILE --csv writes it.");
            }
        } catch (CSVException | IllegalArgumentException e) {
            issues.add(Issue.error("evidence.csv", "", "This is no table of comma-separated values: " + e.getMessage()));
        } catch (java.io.UncheckedIOException e) {
            issues.add(Issue.error("evidence.csv", "",
                    "This is no table of comma-separated values: " + e.getCause().getMessage()));
        }
        if (issues.stream().anyMatch(Issue::isError)) {
            return new Outcome(issues, 0, 0, 0);
        }
        List<Change> news = changes.values().stream().filter(Change::isNews).toList();
        news.forEach(Change::make);
        Set<Reference> fresh = new HashSet<>(references.values());
        fresh.removeAll(model.getReferences());
        references.values().stream().filter(fresh::contains).forEach(model.getReferences()::add);
        return new Outcome(issues, changes.size(), news.size(), fresh.size());
    }

    private void read(CSVRecord row) {
        long line = row.getRecordNumber() + 1;
        String id = cell(row, EvidenceLedger.ELEMENT);
        Optional<Element> owner = elements.byId(id);
        if (owner.isEmpty()) {
            error(line, "The model has no element \"" + id + "\"."
                    + NearMisses.hint(id, List.copyOf(elements.ids())));
            return;
        }
        String feature = cell(row, EvidenceLedger.FEATURE);
        EStructuralFeature found = owner.get().eClass().getEStructuralFeature(feature);
        if (found == null || !(owner.get().eGet(found) instanceof Quantity quantity)) {
            error(line, ElementPath.of(owner.get()) + " has no value \"" + feature + "\".");
            return;
        }
        boolean first = !changes.containsKey(quantity);
        Change change = changes.computeIfAbsent(quantity, Change::new);
        double value = number(row, line);
        String unit = unit(row, quantity, line);
        Distribution distribution = distribution(row, quantity, line);
        if (first) {
            change.value = value;
            change.unit = unit;
            change.distribution = distribution;
        } else if (change.value != value) {
            error(line, "The " + feature + " of " + ElementPath.of(owner.get()) + " has two values, " + change.value
                    + " and " + value + ".");
        }
        evidence(row, line).ifPresent(change.evidence::add);
    }

    private double number(CSVRecord row, long line) {
        String text = cell(row, EvidenceLedger.VALUE);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            error(line, "\"" + text + "\" is no number.");
            return 0;
        }
        error(line, "\"" + text + "\" is not finite.");
        return 0;
    }

    private String unit(CSVRecord row, Quantity quantity, long line) {
        String unit = cell(row, EvidenceLedger.UNIT);
        String present = quantity.getUnit() == null ? "1" : quantity.getUnit();
        if (unit.isEmpty() || unit.equals(present)) {
            return quantity.getUnit();
        }
        try {
            if (!Unit.parse(unit).isCommensurable(Unit.parse(present))) {
                error(line, "The unit \"" + unit + "\" measures something else than \"" + present + "\".");
            }
        } catch (UnitSyntaxException e) {
            error(line, "\"" + unit + "\" is no unit: " + e.problem());
        }
        return unit;
    }

    private Distribution distribution(CSVRecord row, Quantity quantity, long line) {
        if (!row.isMapped(EvidenceLedger.DISTRIBUTION)) {
            return quantity.getDistribution();
        }
        String text = cell(row, EvidenceLedger.DISTRIBUTION);
        if (text.isEmpty()) {
            return null;
        }
        return DistributionText.parse(text).orElseGet(() -> {
            error(line, "\"" + text + "\" is no distribution; write " + DistributionText.forms() + ".");
            return null;
        });
    }

    private Optional<Evidence> evidence(CSVRecord row, long line) {
        String kind = cell(row, EvidenceLedger.KIND);
        Optional<Reference> reference = reference(row, line);
        boolean stated = reference.isPresent() || !kind.isEmpty() || !cell(row, EvidenceLedger.NOTE).isEmpty();
        if (!stated) {
            return Optional.empty();
        }
        Evidence evidence = PagetFactory.eINSTANCE.createEvidence();
        evidence.setKind(literal(EvidenceKind.VALUES, kind, EvidenceKind.ASSUMED, "kind of evidence", line));
        evidence.setTaxon(literal(Taxon.VALUES, cell(row, EvidenceLedger.TAXON), Taxon.UNSPECIFIED, "organism", line));
        evidence.setConfidence(literal(Confidence.VALUES, cell(row, EvidenceLedger.CONFIDENCE), Confidence.UNSTATED,
                "confidence", line));
        reference.ifPresent(evidence::setReference);
        evidence.setLocator(orNull(cell(row, EvidenceLedger.LOCATOR)));
        evidence.setNote(orNull(cell(row, EvidenceLedger.NOTE)));
        return Optional.of(evidence);
    }

    /** A reference of the model by its id, or a new one where the row brings its citation. */
    private Optional<Reference> reference(CSVRecord row, long line) {
        String id = cell(row, EvidenceLedger.REFERENCE);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!references.containsKey(id)) {
            String citation = cell(row, EvidenceLedger.CITATION);
            if (citation.isEmpty() || elements.byId(id).isPresent() || !id.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                error(line, "The model has no reference \"" + id + "\", and no citation says what it is."
                        + NearMisses.hint(id, List.copyOf(references.keySet())));
                return Optional.empty();
            }
            Reference fresh = PagetFactory.eINSTANCE.createReference();
            fresh.setId(id);
            fresh.setName(id);
            fresh.setCitation(citation);
            references.put(id, fresh);
        }
        return Optional.of(references.get(id));
    }

    private <E extends Enumerator> E literal(List<E> values, String text, E otherwise, String what, long line) {
        if (text.isEmpty()) {
            return otherwise;
        }
        return values.stream().filter(value -> value.getLiteral().equalsIgnoreCase(text)).findFirst().orElseGet(() -> {
            error(line, "\"" + text + "\" is no " + what + "; one of "
                    + String.join(", ", values.stream().map(Enumerator::getLiteral).toList()) + ".");
            return otherwise;
        });
    }

    private static String cell(CSVRecord row, String name) {
        return row.isSet(name) ? row.get(name) : "";
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void error(long line, String sentence) {
        issues.add(Issue.error("evidence.import", "line " + line, sentence));
    }
}
