package paget.ui.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;

import paget.ui.internal.Messages;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.tree.ElementDetails;
import paget.ui.internal.tree.ModelLabelProvider;

/** The title of the properties: type and name of the selected element. */
public final class PropertyTitles extends LabelProvider {
    private final ModelLabelProvider labels = new ModelLabelProvider();

    @Override
    public String getText(Object selection) {
        EObject element = element(selection);
        return element == null ? "" : Messages.bind(Messages.Properties_title, ElementDetails.type(element), labels.getText(element));
    }

    @Override
    public Image getImage(Object selection) {
        EObject element = element(selection);
        return element == null ? null : labels.getImage(element);
    }

    private static EObject element(Object selection) {
        return selection instanceof StructuredSelection structured
                ? Selections.elements(structured).stream().findFirst().orElse(null) : null;
    }

    @Override
    public void dispose() {
        labels.dispose();
        super.dispose();
    }
}
