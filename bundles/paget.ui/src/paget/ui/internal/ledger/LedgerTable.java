package paget.ui.internal.ledger;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

import paget.core.evidence.EvidenceRow;

/** The ledger as a table. Arrows go from cell to cell; a double click, F2 or Enter edits; values without evidence stand out. */
final class LedgerTable {
    private static final Color LIGHT_FLAG = new Color(255, 240, 214);
    private static final Color DARK_FLAG = new Color(92, 70, 30);
    private static final int LEAST_WIDTH = 60;
    private static final int HEAD_MARGIN = 36;
    private final TableViewer viewer;
    private Comparator<EvidenceRow> order;
    private boolean dark;

    LedgerTable(Composite parent, LedgerView view) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        dark = isDark();
        viewer.getTable().addListener(SWT.Paint, event -> followTheme());
        viewer.getTable().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                event -> event.result = LedgerMessages.Ledger_table));
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (LedgerColumn column : LedgerColumn.values()) {
            column(layout, column, view);
        }
        viewer.setComparator(new Order());
        TableViewerEditor.create(viewer, new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
                new ColumnViewerEditorActivationStrategy(viewer) {
                    @Override
                    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                        boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
                        return key || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                                || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                                || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
                    }
                }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void column(TableColumnLayout layout, LedgerColumn column, LedgerView view) {
        TableViewerColumn added = new TableViewerColumn(viewer, column == LedgerColumn.VALUE ? SWT.RIGHT : SWT.LEFT);
        added.getColumn().setText(column.title);
        added.getColumn().setMoveable(true);
        layout.setColumnData(added.getColumn(), new ColumnWeightData(column.weight, width(column.title)));
        added.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return column.text((EvidenceRow) row);
            }

            @Override
            public String getToolTipText(Object row) {
                String text = column.text((EvidenceRow) row);
                return text.isEmpty() ? null : text;
            }

            @Override
            public Color getBackground(Object row) {
                return ((EvidenceRow) row).isSourced() ? null : isDark() ? DARK_FLAG : LIGHT_FLAG;
            }
        });
        added.setEditingSupport(new LedgerEditing(viewer, column, view::model, (row, text) -> view.edit(row, column, text),
                view::tellFault));
        added.getColumn().addListener(SWT.Selection, event -> {
            boolean again = viewer.getTable().getSortColumn() == added.getColumn();
            viewer.getTable().setSortDirection(again && viewer.getTable().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
            viewer.getTable().setSortColumn(added.getColumn());
            order = LedgerView.order(column);
            viewer.refresh();
        });
    }

    /** What a head needs at least, with the arrow that shows the order. */
    private int width(String title) {
        GC gc = new GC(viewer.getTable());
        try {
            return Math.max(LEAST_WIDTH, gc.textExtent(title).x + HEAD_MARGIN);
        } finally {
            gc.dispose();
        }
    }

    /** Rows have their colours from the last time that they were filled in. */
    private void followTheme() {
        if (dark != isDark()) {
            dark = !dark;
            viewer.getTable().getDisplay().asyncExec(() -> {
                if (!viewer.getTable().isDisposed()) {
                    viewer.refresh();
                }
            });
        }
    }

    private boolean isDark() {
        RGB color = viewer.getTable().getParent().getBackground().getRGB();
        return color.red + color.green + color.blue < 3 * 128;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** The selected rows. */
    List<EvidenceRow> selected() {
        return viewer.getStructuredSelection().stream().map(EvidenceRow.class::cast).toList();
    }

    /** In the order of the model until a column is clicked. */
    private final class Order extends ViewerComparator {
        @Override
        public int compare(Viewer sorted, Object left, Object right) {
            if (order == null) {
                return 0;
            }
            int compared = order.compare((EvidenceRow) left, (EvidenceRow) right);
            return viewer.getTable().getSortDirection() == SWT.DOWN ? -compared : compared;
        }
    }
}
