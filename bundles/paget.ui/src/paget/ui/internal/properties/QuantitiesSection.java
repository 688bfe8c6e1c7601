package paget.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.ui.internal.Messages;
import paget.ui.internal.tree.Numbers;

/** The quantities of an element: a table of all, set or not, and the details of the selected one beside it. */
public final class QuantitiesSection extends ElementSection {
    private static final int HEIGHT = 170;
    private TableViewer table;
    private QuantityEditor editor;
    private EClass shownType;

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(14, 4).applyTo(parent);
        Composite holder = getWidgetFactory().createComposite(parent);
        GridDataFactory.fillDefaults().hint(330, HEIGHT).align(SWT.FILL, SWT.FILL).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Quantity_quantity, 40, this::name);
        column(layout, Messages.Quantity_value, 25, this::value);
        column(layout, Messages.Quantity_unit, 18, this::unit);
        column(layout, Messages.Quantity_evidence, 17, this::evidence);
        editor = new QuantityEditor(parent, getWidgetFactory(), this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(editor.control());
        table.addSelectionChangedListener(event -> showSelected());
    }

    /** The text of a cell. */
    private interface Cell {
        String text(EReference feature);
    }

    private void column(TableColumnLayout layout, String title, int weight, Cell cell) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return element() == null ? "" : cell.text((EReference) row);
            }
        });
    }

    private String name(EReference feature) {
        return FeatureForm.label(feature);
    }

    private Quantity quantity(EReference feature) {
        return (Quantity) element().eGet(feature);
    }

    private String value(EReference feature) {
        return quantity(feature) == null ? Messages.Quantity_notSet : Numbers.format(quantity(feature).getValue());
    }

    private String unit(EReference feature) {
        return quantity(feature) == null || "1".equals(quantity(feature).getUnit()) ? "" : quantity(feature).getUnit();
    }

    private String evidence(EReference feature) {
        return quantity(feature) == null || quantity(feature).getEvidence().isEmpty() ? ""
                : paget.model.path.Labels.words(quantity(feature).getEvidence().getFirst().getKind());
    }

    @Override
    void elementChanged() {
        EClass type = element() == null ? null : element().eClass();
        if (type != shownType) {
            shownType = type;
            List<EReference> features = type == null ? List.of() : FeatureForm.quantities(type);
            table.setInput(features);
            if (!features.isEmpty()) {
                table.setSelection(new StructuredSelection(features.getFirst()));
            }
        } else {
            table.refresh();
            showSelected();
        }
    }

    private void showSelected() {
        EReference feature = (EReference) table.getStructuredSelection().getFirstElement();
        if (feature != null && element() != null && feature.getEReferenceType() == PagetPackage.Literals.QUANTITY) {
            editor.show(feature);
        }
    }

    @Override
    public void refresh() {
        if (element() != null && element().eClass() == shownType) {
            table.refresh();
            showSelected();
        }
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}
