package paget.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A way to mend a finding, as data: whoever shows it turns the edits into undoable commands. Among the data of a
 * diagnostic, behind element and feature.
 *
 * @param label what it does, such as "Set the unit to 1/d"
 * @param edits what changes, in this order
 */
public record QuickFix(String label, List<Edit> edits) {

    /** Keeps the list as it is. */
    public QuickFix {
        edits = List.copyOf(edits);
    }

    /** One change of the model. */
    public sealed interface Edit {
    }

    /**
     * A feature takes another value.
     *
     * @param value a data value, an element of the model, a new element to be contained, or null to unset
     */
    public record SetValue(EObject object, EStructuralFeature feature, Object value) implements Edit {
    }

    /**
     * A list takes another element at its end.
     *
     * @param value a new element, or one of the model, which moves here from where it was
     */
    public record Add(EObject owner, EReference feature, EObject value) implements Edit {
    }

    /** An element goes, and with it what refers to it. */
    public record Delete(EObject object) implements Edit {
    }

    /** A fix that sets one feature. */
    public static QuickFix set(String label, EObject object, EStructuralFeature feature, Object value) {
        return new QuickFix(label, List.of(new SetValue(object, feature, value)));
    }
}
