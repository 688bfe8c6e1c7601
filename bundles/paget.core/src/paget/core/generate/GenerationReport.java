package paget.core.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import paget.model.Element;

/**
 * What became of each element of a model in a format.
 *
 * @param format id of the generator
 * @param entries one for each element and aspect, in the order of the model
 */
public record GenerationReport(String format, List<Entry> entries) {

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
     * @param elementName what people call it
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

        public Builder(String format) {
            this.format = format;
        }

        public Builder exact(Element element, String note) {
            return add(element, Outcome.EXACT, note);
        }

        public Builder approximated(Element element, String note) {
            return add(element, Outcome.APPROXIMATED, note);
        }

        public Builder leftOut(Element element, String note) {
            return add(element, Outcome.LEFT_OUT, note);
        }

        private Builder add(Element element, Outcome outcome, String note) {
            String name = element.getName() == null || element.getName().isBlank() ? element.getId()
                    : element.getName();
            entries.add(new Entry(element.getId(), name, element.eClass().getName(), outcome, note));
            return this;
        }

        public GenerationReport build() {
            return new GenerationReport(format, entries);
        }
    }
}
