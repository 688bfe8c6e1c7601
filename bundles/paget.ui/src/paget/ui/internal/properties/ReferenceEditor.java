package paget.ui.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.path.ElementPath;
import paget.ui.internal.Messages;

/** Edits a reference to one element: shows its path, chooses another, clears it. */
final class ReferenceEditor extends FeatureEditor {
    private final EReference reference;
    private Text text;
    private Button clear;

    ReferenceEditor(EReference reference, Host host) {
        super(host);
        this.reference = reference;
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(1, 1).spacing(4, 0).applyTo(row);
        text = toolkit.createText(row, "", SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        text.addListener(SWT.MouseDoubleClick, event -> choose());
        Button choose = toolkit.createButton(row, Messages.Properties_choose, SWT.PUSH);
        choose.addListener(SWT.Selection, event -> choose());
        clear = toolkit.createButton(row, Messages.Properties_clear, SWT.PUSH);
        clear.addListener(SWT.Selection, event -> set(null));
        return row;
    }

    private void choose() {
        ElementPicker.pickOne(text.getShell(), element(), reference).ifPresent(this::set);
    }

    @Override
    void refresh() {
        EObject target = (EObject) element().eGet(reference);
        text.setText(target == null ? "" : ElementPath.of(target));
        clear.setEnabled(target != null);
    }
}
