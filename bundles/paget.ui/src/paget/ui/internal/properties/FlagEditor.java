package paget.ui.internal.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.results.ui.ViewCheckBox;

/** Edits a yes-or-no attribute. */
final class FlagEditor extends FeatureEditor {
    private final EAttribute attribute;
    private Button button;

    FlagEditor(EAttribute attribute, Host host) {
        super(host);
        this.attribute = attribute;
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        button = ViewCheckBox.of(toolkit.createButton(parent, "", SWT.CHECK));
        button.addListener(SWT.Selection, event -> set(button.getSelection()));
        return button;
    }

    @Override
    void refresh() {
        button.setSelection(Boolean.TRUE.equals(element().eGet(attribute)));
    }
}
