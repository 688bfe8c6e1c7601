package paget.model.path;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.model.Element;
import paget.model.Evidence;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.query.RateSource;

/** What is said of an element that the mouse rests on. */
public final class Descriptions {

    private Descriptions() {
    }

    /** Kind and name, quantities with what they rest on, the description; a line each. */
    public static String of(EObject element) {
        List<String> lines = new ArrayList<>();
        lines.add(Labels.capital(Labels.type(element)) + ": " + Labels.of(element));
        if (element instanceof Process process) {
            lines.add(rate(process));
        }
        for (EObject part : element.eContents()) {
            if (part instanceof Quantity quantity) {
                lines.add(Labels.of(quantity) + " = " + Figures.of(quantity) + support(quantity));
            }
        }
        if (element instanceof Element described) {
            if (described.getDescription() != null && !described.getDescription().isBlank()) {
                lines.add(described.getDescription().strip());
            }
            lines.add("id: " + described.getId());
        }
        return String.join("\n", lines);
    }

    private static String rate(Process process) {
        return switch (RateSource.of(process)) {
            case RateSource.Law law -> "law: " + law.expression();
            case RateSource.Own own -> "has a rate of its own";
            case RateSource.FromTrait from -> "rate from the trait " + Labels.of(from.trait().trait()) + " of "
                    + Labels.of(from.trait().bearer());
            case RateSource.FactorDecay decay -> "decay rate of " + Labels.of(decay.factor());
            case RateSource.Missing missing -> "no rate yet";
        };
    }

    private static String support(Quantity quantity) {
        if (quantity.getEvidence().isEmpty()) {
            return " (no evidence stated)";
        }
        Evidence first = quantity.getEvidence().getFirst();
        String note = first.getNote() == null || first.getNote().isBlank() ? "" : ": " + first.getNote().strip();
        return " (" + Labels.words(first.getKind()) + note + ")";
    }
}
