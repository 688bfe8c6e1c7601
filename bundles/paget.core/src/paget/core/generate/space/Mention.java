package paget.core.generate.space;

import paget.core.generate.GenerationReport.Outcome;
import paget.core.generate.space.SpatialReport.Remark;
import paget.model.Alteration;
import paget.model.Arm;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Element;
import paget.model.Factor;
import paget.model.Hypothesis;
import paget.model.Observable;
import paget.model.Parameter;
import paget.model.Receptor;
import paget.model.Reference;
import paget.model.Region;
import paget.model.Route;
import paget.model.Study;
import paget.model.Switchable;

/** What can be said of elements that are in space only through others. */
final class Mention {

    private Mention() {
    }

    static Remark of(Element element, String elsewhere) {
        if (element instanceof Switchable switchable && !switchable.isEnabled()) {
            return new Remark(Outcome.EXACT, "Switched off, so there is nothing to write.");
        }
        return switch (element) {
            case Region region -> new Remark(Outcome.EXACT, "Through its tissues and the routes.");
            case Route route -> new Remark(Outcome.EXACT, "Through the shares and times of the circulation.");
            case CellType type -> new Remark(Outcome.EXACT, "Through the types of its populations.");
            case Factor factor -> new Remark(Outcome.EXACT, "Through its levels in the tissues.");
            case Receptor receptor -> new Remark(Outcome.EXACT, "Through the regulations that act by it.");
            case Binding binding -> new Remark(Outcome.EXACT, "Through the regulations that act by its receptor.");
            case Alteration alteration -> new Remark(Outcome.EXACT, "Through the traits that it changes.");
            case Parameter parameter -> new Remark(Outcome.EXACT, "Through the rate of its process.");
            case Hypothesis hypothesis -> new Remark(Outcome.EXACT, "Applied where the variant asks for it.");
            case Reference reference -> new Remark(Outcome.APPROXIMATED, "Named nowhere in the files.");
            case Observable observable -> new Remark(Outcome.APPROXIMATED,
                    "Not computed; what it is made of is among the results.");
            case Study study -> new Remark(Outcome.APPROXIMATED,
                    "Of the study, the format takes the duration only.");
            case Arm arm -> new Remark(Outcome.APPROXIMATED,
                    "Written as a variant of its own, when the hypotheses are chosen.");
            default -> new Remark(Outcome.LEFT_OUT, elsewhere);
        };
    }
}
