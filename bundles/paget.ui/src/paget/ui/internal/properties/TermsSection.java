package paget.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import paget.model.Element;
import paget.model.OntologyTerm;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.ui.internal.Messages;

/** The ontology terms of an element, edited in the cells of a table. */
public final class TermsSection extends ElementSection {
    private static final String RESOLVER = "https://identifiers.org/";
    private TableViewer table;
    private Button remove;
    private Button look;

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(parent);
        Composite holder = getWidgetFactory().createComposite(parent);
        GridDataFactory.fillDefaults().span(1, 3).grab(true, false).hint(420, 110).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, PagetPackage.Literals.ONTOLOGY_TERM__COLLECTION);
        column(layout, PagetPackage.Literals.ONTOLOGY_TERM__IDENTIFIER);
        column(layout, PagetPackage.Literals.ONTOLOGY_TERM__QUALIFIER);
        button(parent, Messages.Properties_add, this::add);
        remove = button(parent, Messages.Properties_remove, this::remove);
        look = button(parent, Messages.Terms_look, this::look);
        table.addSelectionChangedListener(event -> enable());
    }

    private void column(TableColumnLayout layout, EAttribute attribute) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(FeatureForm.label(attribute));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                Object value = ((OntologyTerm) row).eGet(attribute);
                return value == null ? "" : value.toString();
            }
        });
        column.setEditingSupport(new AttributeEditing(table, attribute, (owner, value) -> set(owner, attribute, value)));
    }

    private Button button(Composite parent, String label, Runnable body) {
        Button button = getWidgetFactory().createButton(parent, label, SWT.PUSH);
        button.addListener(SWT.Selection, event -> body.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private OntologyTerm selected() {
        return (OntologyTerm) table.getStructuredSelection().getFirstElement();
    }

    private void add() {
        OntologyTerm term = PagetFactory.eINSTANCE.createOntologyTerm();
        execute(AddCommand.create(session().domain(), element(), PagetPackage.Literals.ELEMENT__TERMS, term));
        refresh();
        table.editElement(term, 0);
    }

    private void remove() {
        execute(RemoveCommand.create(session().domain(), element(), PagetPackage.Literals.ELEMENT__TERMS, selected()));
    }

    private void look() {
        Program.launch(RESOLVER + selected().getIdentifier());
    }

    private void enable() {
        remove.setEnabled(selected() != null);
        look.setEnabled(selected() != null && selected().getIdentifier() != null);
    }

    @Override
    void elementChanged() {
        refresh();
    }

    @Override
    public void refresh() {
        List<OntologyTerm> terms = element() instanceof Element shown ? shown.getTerms() : List.of();
        table.setInput(terms.toArray());
        enable();
    }
}
