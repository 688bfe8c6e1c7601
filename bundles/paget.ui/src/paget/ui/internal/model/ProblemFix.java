package paget.ui.internal.model;

import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.core.validation.QuickFix;

/** A way to mend a problem at once. The fix was found in a copy of the model; it is applied to the model itself. */
public final class ProblemFix {
    private final QuickFix fix;
    private final Map<EObject, EObject> originals;

    ProblemFix(QuickFix fix, Map<EObject, EObject> originals) {
        this.fix = fix;
        this.originals = originals;
    }

    /** What it does, as a menu entry. */
    public String label() {
        return fix.label();
    }

    /** The change to the open model; one step to undo. */
    public Command command(EditingDomain domain) {
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, fix.label());
        for (QuickFix.Edit edit : fix.edits()) {
            switch (edit) {
                case QuickFix.SetValue set -> command.append(SetCommand.create(domain, originals.get(set.object()), set.feature(),
                        set.value() == null ? SetCommand.UNSET_VALUE : inModel(set.value())));
                case QuickFix.Add add -> {
                    Object value = inModel(add.value());
                    if (originals.containsKey(add.value())) {
                        command.append(RemoveCommand.create(domain, value));
                    }
                    command.append(AddCommand.create(domain, originals.get(add.owner()), add.feature(), value));
                }
                case QuickFix.Delete delete -> command.append(DeleteCommand.create(domain, originals.get(delete.object())));
            }
        }
        return command;
    }

    /** Elements of the copy become those of the model; new ones are copied, so that a fix can be applied again. */
    private Object inModel(Object value) {
        if (!(value instanceof EObject object)) {
            return value;
        }
        EObject original = originals.get(object);
        return original != null ? original : copy(object);
    }

    private EObject copy(EObject object) {
        EObject copy = EcoreUtil.copy(object);
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && originals.containsKey(copy.eGet(reference))) {
                copy.eSet(reference, originals.get(copy.eGet(reference)));
            }
        }
        return copy;
    }
}
