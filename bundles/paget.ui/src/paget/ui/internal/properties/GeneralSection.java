package paget.ui.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import paget.model.Element;
import paget.model.PagetPackage;
import paget.model.Switchable;
import paget.model.path.Labels;
import paget.results.ui.ViewCheckBox;
import paget.ui.internal.Messages;

/** Name, description and id of an element, and whether it is switched on. */
public final class GeneralSection extends ElementSection {
    private Text name;
    private Text description;
    private Text id;
    private Button enabled;

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 6).applyTo(parent);
        name = field(parent, Messages.Properties_name, PagetPackage.Literals.ELEMENT__NAME, SWT.SINGLE);
        label(parent, Messages.Properties_id);
        id = getWidgetFactory().createText(parent, "", SWT.READ_ONLY);
        id.setToolTipText(Messages.Properties_idHint);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(id);
        description = field(parent, Messages.Properties_description, PagetPackage.Literals.ELEMENT__DESCRIPTION,
                SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, 44).applyTo(description);
        label(parent, "");
        enabled = ViewCheckBox.of(getWidgetFactory().createButton(parent, Messages.Properties_enabled, SWT.CHECK));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(enabled);
        enabled.addListener(SWT.Selection, event -> set(element(), PagetPackage.Literals.SWITCHABLE__ENABLED, enabled.getSelection()));
    }

    private Text field(Composite parent, String label, EStructuralFeature feature, int style) {
        label(parent, label);
        Text text = getWidgetFactory().createText(parent, "", style | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        Fields.commit(text, value -> set(element(), feature, value.isBlank() ? null : value.strip()));
        return text;
    }

    private void label(Composite parent, String text) {
        Label label = getWidgetFactory().createLabel(parent, text);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    @Override
    void elementChanged() {
        boolean switchable = element() instanceof Switchable;
        enabled.setVisible(switchable);
        ((org.eclipse.swt.layout.GridData) enabled.getLayoutData()).exclude = !switchable;
    }

    @Override
    public void refresh() {
        if (!(element() instanceof Element shown)) {
            return;
        }
        Fields.show(name, shown.getName());
        name.setMessage(shown.getName() == null ? Labels.of(shown) : "");
        Fields.show(description, shown.getDescription());
        id.setText(shown.getId() == null ? "" : shown.getId());
        enabled.setSelection(shown instanceof Switchable switchable && switchable.isEnabled());
    }
}
