package paget.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.Evidence;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.path.Labels;
import paget.ui.internal.Messages;

/** What a quantity rests on: the list of its evidence and the fields of the selected piece. */
final class EvidenceEditor {
    private final ElementSection section;
    private final FormToolkit toolkit;
    private final Supplier<Quantity> quantity;
    private final ListViewer viewer;
    private final Button add;
    private final Button remove;
    private final Composite details;
    private final List<FeatureEditor> editors = new ArrayList<>();

    EvidenceEditor(Composite parent, FormToolkit toolkit, ElementSection section, Supplier<Quantity> quantity) {
        this.section = section;
        this.toolkit = toolkit;
        this.quantity = quantity;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(toolkit.createLabel(parent, Messages.Quantity_evidence + ":"));
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(row);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(row);
        viewer = new ListViewer(row, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new EvidenceLabels());
        viewer.addSelectionChangedListener(event -> showSelected());
        GridDataFactory.fillDefaults().span(1, 2).grab(true, false).hint(220, 44).applyTo(viewer.getControl());
        add = toolkit.createButton(row, Messages.Properties_add, SWT.PUSH);
        add.addListener(SWT.Selection, event -> add());
        remove = toolkit.createButton(row, Messages.Properties_remove, SWT.PUSH);
        remove.addListener(SWT.Selection, event -> remove());
        details = toolkit.createComposite(row);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(1, 1).applyTo(details);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(details);
        createDetails();
    }

    /** One line about a piece of evidence. */
    private static final class EvidenceLabels extends LabelProvider {
        @Override
        public String getText(Object object) {
            Evidence evidence = (Evidence) object;
            String source = evidence.getReference() != null ? Labels.of(evidence.getReference()) : evidence.getNote();
            return Labels.words(evidence.getKind()) + (source == null || source.isBlank() ? "" : ": " + source);
        }
    }

    private void createDetails() {
        field(PagetPackage.Literals.EVIDENCE__KIND, 1);
        field(PagetPackage.Literals.EVIDENCE__CONFIDENCE, 1);
        field(PagetPackage.Literals.EVIDENCE__TAXON, 1);
        field(PagetPackage.Literals.EVIDENCE__LOCATOR, 1);
        field(PagetPackage.Literals.EVIDENCE__REFERENCE, 3);
        field(PagetPackage.Literals.EVIDENCE__NOTE, 3);
    }

    private void field(EStructuralFeature feature, int span) {
        toolkit.createLabel(details, FeatureForm.label(feature) + ":");
        FeatureEditor.Host host = new FeatureEditor.Host(this::selected, section::session,
                value -> section.set(selected(), feature, value));
        FeatureEditor editor = switch (feature) {
        case EAttribute attribute when attribute.getEAttributeType() instanceof org.eclipse.emf.ecore.EEnum -> new EnumEditor(attribute, host);
        case EAttribute attribute -> new TextEditor(attribute, host);
        default -> new ReferenceEditor((org.eclipse.emf.ecore.EReference) feature, host);
        };
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(90, SWT.DEFAULT)
                .applyTo(editor.create(details, toolkit));
        editors.add(editor);
    }

    private Evidence selected() {
        return (Evidence) viewer.getStructuredSelection().getFirstElement();
    }

    private void add() {
        Evidence evidence = PagetFactory.eINSTANCE.createEvidence();
        EditingDomain domain = section.session().domain();
        section.execute(AddCommand.create(domain, quantity.get(), PagetPackage.Literals.QUANTITY__EVIDENCE, evidence));
        refresh();
        viewer.setSelection(new StructuredSelection(evidence));
    }

    private void remove() {
        EditingDomain domain = section.session().domain();
        section.execute(RemoveCommand.create(domain, quantity.get(), PagetPackage.Literals.QUANTITY__EVIDENCE, selected()));
    }

    void refresh() {
        List<Evidence> present = quantity.get() == null ? List.of() : quantity.get().getEvidence();
        Evidence selected = selected();
        viewer.setInput(present.toArray());
        if (selected != null && present.contains(selected)) {
            viewer.setSelection(new StructuredSelection(selected));
        } else if (!present.isEmpty()) {
            viewer.setSelection(new StructuredSelection(present.getFirst()));
        }
        add.setEnabled(quantity.get() != null);
        showSelected();
    }

    private void showSelected() {
        boolean shown = selected() != null;
        remove.setEnabled(shown);
        GridData data = (GridData) details.getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            details.setVisible(shown);
            section.relayout();
        }
        if (shown) {
            editors.forEach(FeatureEditor::refresh);
        }
    }
}
