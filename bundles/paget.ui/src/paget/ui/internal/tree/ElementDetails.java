package paget.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;

import paget.model.Observable;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.PagetPackage;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.model.Study;
import paget.model.Trait;
import paget.model.path.Labels;
import paget.ui.internal.Messages;

/** The few words behind a name in the tree: the figure or fact that people look for first. */
public final class ElementDetails {
    private ElementDetails() {
    }

    /** Empty where the name says enough. */
    public static String of(EObject element) {
        return switch (element) {
        case Organ organ when organ.getRole() == OrganRole.PRIMARY -> Messages.Detail_primary;
        case StateVariable variable -> of(variable.getInitial());
        case Trait trait -> of(trait.getValue());
        case Process process when process.getRate() != null -> of(process.getRate());
        case Process process -> process.getLaw() == null ? "" : process.getLaw();
        case paget.model.Parameter parameter -> of(parameter.getValue());
        case Observable observable -> observable.getExpression() == null ? "" : "= " + observable.getExpression();
        case Study study -> Messages.bind(Messages.Detail_study, study.getKind(), of(study.getDuration()));
        case paget.model.QuantityChange change -> "\u2192 " + of(change.getValue());
        default -> "";
        };
    }

    /** A value with its unit, as in "0.25 1/d"; empty for none. */
    public static String of(Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        String value = Numbers.format(quantity.getValue());
        String unit = quantity.getUnit();
        return unit == null || unit.equals("1") || unit.isBlank() ? value : value + " " + unit;
    }

    /** The type of an element in words, with a capital: "Dormancy entry". */
    public static String type(EObject element) {
        String words = Labels.type(element);
        return element.eClass() == PagetPackage.Literals.ORGANISM ? Messages.Detail_organism
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
