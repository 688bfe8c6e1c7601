package paget.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.path.ElementPath;
import paget.ui.internal.Messages;

/** Edits a reference to several elements: adds and takes away. */
final class ReferenceListEditor extends FeatureEditor {
    private static final int HEIGHT = 58;
    private final EReference reference;
    private ListViewer viewer;

    ReferenceListEditor(EReference reference, Host host) {
        super(host);
        this.reference = reference;
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(4, 2).applyTo(row);
        viewer = new ListViewer(row, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(1, 2).hint(200, HEIGHT).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object object) {
                return ElementPath.of((EObject) object);
            }
        });
        Button add = toolkit.createButton(row, Messages.Properties_add, SWT.PUSH);
        add.addListener(SWT.Selection, event -> add());
        GridDataFactory.fillDefaults().applyTo(add);
        Button remove = toolkit.createButton(row, Messages.Properties_remove, SWT.PUSH);
        remove.addListener(SWT.Selection, event -> remove());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        return row;
    }

    private List<?> values() {
        return (List<?>) element().eGet(reference);
    }

    private void add() {
        List<EObject> chosen = ElementPicker.pickMany(viewer.getControl().getShell(), element(), reference, values());
        if (!chosen.isEmpty()) {
            EditingDomain domain = session().domain();
            domain.getCommandStack().execute(AddCommand.create(domain, element(), reference, chosen));
        }
    }

    private void remove() {
        List<?> selected = viewer.getStructuredSelection().toList();
        if (!selected.isEmpty()) {
            EditingDomain domain = session().domain();
            domain.getCommandStack().execute(RemoveCommand.create(domain, element(), reference, selected));
        }
    }

    @Override
    void refresh() {
        viewer.setInput(values().toArray());
    }
}
