package paget.core.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import paget.model.Element;
import paget.model.Organism;
import paget.model.path.ElementPath;

/**
 * What became of each element of a model in a format.
 *
 * @param format id of the generator
 * @param entries one for each element and aspect, in the order of the model
 * @param ids ids of the model's elements by their identifiers in the written files
 */
public record GenerationReport(String format, List<Entry> entries, SortedMap<String, String> ids) {

    /** How faithfully an element was written. */
    public enum Outcome {
        /** The format expresses it as it is. */
        EXACT,
        /** The format expresses something close; the note has the formula. */
        APPROXIMATED,
        /** The format cannot express it. */
        LEFT_OUT
    }

    /**
     * What became of one element.
     *
     * @param elementId id of the element
     * @param elementName what people call it, with its place, since elements of different places often share a name
     * @param elementType its class in the metamodel, such as {@code Proliferation}
     * @param outcome how faithfully it was written
     * @param note where it went, by which formula, or why not; one sentence
     */
    public record Entry(String elementId, String elementName, String elementType, Outcome outcome, String note) {

        public Entry {
            Objects.requireNonNull(elementId, "elementId");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(note, "note");
        }
    }

    public GenerationReport {
        Objects.requireNonNull(format, "format");
        entries = List.copyOf(entries);
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
    }

    /** Whether something could not be written. */
    public boolean isIncomplete() {
        return entries.stream().anyMatch(e -> e.outcome() == Outcome.LEFT_OUT);
    }

    public long count(Outcome outcome) {
        return entries.stream().filter(e -> e.outcome() == outcome).count();
    }

    /** Collects entries while a generator works. */
    public static final class Builder {

        private final String format;
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> covered = new HashSet<>();
        private final SortedMap<String, String> ids = new TreeMap<>();

        public Builder(String format) {
            this.format = format;
        }

        /** Written as it is; the note says where it went. */
        public Builder exact(Element element, String note) {
            return add(element, Outcome.EXACT, note);
        }

        /** Written as something close; the note has the formula. */
        public Builder approximated(Element element, String note) {
            return add(element, Outcome.APPROXIMATED, note);
        }

        /** Not written; the note says why. */
        public Builder leftOut(Element element, String note) {
            return add(element, Outcome.LEFT_OUT, note);
        }

        private Builder add(Element element, Outcome outcome, String note) {
            entries.add(new Entry(element.getId(), ElementPath.of(element), element.eClass().getName(), outcome, note));
            covered.add(element.getId());
            return this;
        }

        /** Whether something has been said about an element. */
        public boolean covers(Element element) {
            return covered.contains(element.getId());
        }

        /** The elements of a model that nothing has been said about, in the order of the model. */
        public List<Element> remaining(Organism model) {
            List<Element> remaining = new ArrayList<>();
            model.eAllContents().forEachRemaining(object -> {
                if (object instanceof Element element && element.getId() != null && !covers(element)) {
                    remaining.add(element);
                }
            });
            return remaining;
        }

        /** Notes how identifiers in the files lead back to elements. */
        public Builder ids(TargetIds targetIds) {
            ids.putAll(targetIds.sources());
            return this;
        }

        /** Notes that an identifier in the files stands for an element. */
        public Builder id(String target, Element element) {
            ids.put(target, element.getId());
            return this;
        }

        public GenerationReport build() {
            return new GenerationReport(format, entries, ids);
        }
    }
}
