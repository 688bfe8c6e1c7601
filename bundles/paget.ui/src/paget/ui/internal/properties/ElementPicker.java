package paget.ui.internal.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import paget.model.path.ElementPath;
import paget.ui.internal.Messages;
import paget.ui.internal.tree.ModelLabelProvider;

/** Chooses elements of the model from a list that narrows while one types. */
final class ElementPicker {
    private ElementPicker() {
    }

    /** The elements that a reference may point to, in the order of their paths. */
    static List<EObject> candidates(EObject owner, EReference reference) {
        EClass type = reference.getEReferenceType();
        List<EObject> found = new ArrayList<>();
        EcoreUtil.getRootContainer(owner).eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object) && object != owner) {
                found.add(object);
            }
        });
        found.sort(Comparator.comparing(ElementPath::of, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    /** Lets the user choose one element; empty when cancelled. */
    static Optional<EObject> pickOne(Shell shell, EObject owner, EReference reference) {
        return pick(shell, owner, reference, List.of(), false).stream().findFirst();
    }

    /** Lets the user choose elements that are not there yet; empty when cancelled. */
    static List<EObject> pickMany(Shell shell, EObject owner, EReference reference, List<?> present) {
        return pick(shell, owner, reference, present, true);
    }

    private static List<EObject> pick(Shell shell, EObject owner, EReference reference, List<?> present, boolean many) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new PathLabels());
        dialog.setTitle(FeatureForm.label(reference));
        dialog.setMessage(Messages.Picker_message);
        dialog.setMultipleSelection(many);
        dialog.setFilter("*");
        dialog.setEmptyListMessage(Messages.Picker_none);
        dialog.setElements(candidates(owner, reference).stream().filter(object -> !present.contains(object)).toArray());
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return List.of();
        }
        return java.util.Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList();
    }

    /** Elements with all that contains them, so that equal names can be told apart. */
    private static final class PathLabels extends LabelProvider {
        private final ModelLabelProvider images = new ModelLabelProvider();

        @Override
        public String getText(Object object) {
            return ElementPath.of((EObject) object);
        }

        @Override
        public Image getImage(Object object) {
            return images.getImage(object);
        }

        @Override
        public void dispose() {
            images.dispose();
            super.dispose();
        }
    }
}
