package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.compile.tissue.Multiplier.Response;
import paget.model.Element;

/**
 * Several causes of one behaviour of a cell, such as death. The tissue model has one rate a for it that responses
 * multiply: with a constant part a and a regulated part c·(b + (m − b)·H), the sum is (a + c)·(b′ + (m′ − b′)·H) with
 * b′ = (a + c·b)/(a + c) and m′ likewise.
 */
final class RateSum {

    private record Part(Element cause, double rate, List<Response> responses) {
    }

    private final List<Part> parts = new ArrayList<>();

    void add(Element cause, double rate, Multiplier multiplier) {
        if (rate * multiplier.constant() != 0) {
            parts.add(new Part(cause, rate * multiplier.constant(), multiplier.responses()));
        }
    }

    boolean isRegulated() {
        return parts.stream().anyMatch(part -> !part.responses().isEmpty());
    }

    double total() {
        return parts.stream().mapToDouble(Part::rate).sum();
    }

    /**
     * Takes out the causes that are regulated each in its own way, so that the rest has one rate and one response.
     *
     * @return the causes by ids of their own
     */
    Map<String, RateSum> apart() {
        List<Part> regulated = parts.stream().filter(p -> !p.responses().isEmpty()).toList();
        Map<String, RateSum> causes = new LinkedHashMap<>();
        if (regulated.size() > 1 || regulated.size() == 1 && parts.size() > 1 && regulated.getFirst().responses().size() > 1) {
            for (Part part : regulated) {
                RateSum alone = new RateSum();
                alone.parts.add(part);
                causes.put(part.cause().getId() + "_" + causes.size(), alone);
            }
            parts.removeAll(regulated);
        }
        return causes;
    }

    /** The responses that multiply the total. What they cannot express is told to the ledger. */
    List<Response> responses(Ledger ledger) {
        List<Part> regulated = parts.stream().filter(p -> !p.responses().isEmpty()).toList();
        if (regulated.isEmpty()) {
            return List.of();
        }
        Part part = regulated.getFirst();
        double total = total();
        double others = total - part.rate();
        if (regulated.size() > 1 || others != 0 && part.responses().size() > 1) {
            regulated.forEach(p -> ledger.leftOut(p.cause(), "Its regulations cannot be kept apart from those of other "
                    + "causes of the same behaviour of the cells."));
            return List.of();
        }
        if (others == 0) {
            return part.responses();
        }
        Response r = part.responses().getFirst();
        return List.of(r.between((others + part.rate() * r.basal()) / total,
                (others + part.rate() * r.saturated()) / total));
    }
}
