package paget.design.services;

import org.eclipse.emf.ecore.EObject;

import paget.model.FactorLevel;
import paget.model.Regulated;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Switchable;

/** What filters leave on a diagram. */
public class FilterServices {

    /** Whether something regulates the process. */
    public boolean isRegulated(EObject element) {
        return element instanceof Regulated regulated && !regulated.getRegulations().isEmpty();
    }

    /** Whether some process changes the variable. */
    public boolean isChanged(EObject element) {
        return element instanceof StateVariable variable && !(element instanceof FactorLevel level && level.isHeld())
                && Inverse.of(variable, Process.class).anyMatch(process -> changes(process, variable));
    }

    /** Whether the element takes part. */
    public boolean isSwitchedOn(EObject element) {
        return !(element instanceof Switchable switchable) || switchable.isEnabled();
    }

    /** Never: for filters that hide all elements of a mapping. */
    public boolean isNever(EObject element) {
        return false;
    }

    private static boolean changes(Process process, StateVariable variable) {
        return ParticipantRole.CONSUMED.of(process).filter(participant -> participant == variable).isPresent()
                || ParticipantRole.PRODUCED.of(process).filter(participant -> participant == variable).isPresent();
    }
}
