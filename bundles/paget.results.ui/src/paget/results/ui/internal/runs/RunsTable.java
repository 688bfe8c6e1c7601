package paget.results.ui.internal.runs;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

import paget.results.ui.internal.Messages;

/** The runs as a table that is sorted by the column that was clicked last. */
final class RunsTable {
    private static final int LEAST_WIDTH = 90;
    private final TableViewer viewer;
    private Comparator<RunRow> order = Comparator.comparing((RunRow row) -> row.study().start());

    RunsTable(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new Same());
        viewer.getTable().setHeaderVisible(true);
        column(layout, Messages.Runs_pin, 4, row -> row.study().pinned() ? "\u25CF" : "",
                Comparator.comparing(row -> row.study().pinned()));
        column(layout, Messages.Runs_model, 22, RunRow::modelName, Comparator.comparing(RunRow::modelName));
        column(layout, Messages.Runs_study, 18, row -> row.study().name(), Comparator.comparing(row -> row.study().name()));
        column(layout, Messages.Runs_kind, 14, RunRow::kind, Comparator.comparing(RunRow::kind));
        column(layout, Messages.Runs_state, 12, RunRow::state, Comparator.comparing(RunRow::state));
        TableColumn begun = column(layout, Messages.Runs_begun, 22, RunRow::begun, order);
        column(layout, Messages.Runs_took, 8, RunRow::took, Comparator.comparing(row -> row.study().seconds()));
        column(layout, Messages.Runs_engine, 9, row -> row.study().engine(), Comparator.comparing(row -> row.study().engine()));
        column(layout, Messages.Runs_replicates, 12, row -> String.valueOf(row.study().replicates()),
                Comparator.comparing(row -> row.study().replicates()));
        column(layout, Messages.Runs_answer, 30, RunRow::answer, Comparator.comparing(RunRow::answer));
        viewer.setComparator(new Order());
        viewer.getTable().setSortColumn(begun);
        viewer.getTable().setSortDirection(SWT.DOWN);
        viewer.setInput(List.of());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** The selected runs, in the order of the table. */
    List<RunRow> selected() {
        return viewer.getStructuredSelection().stream().map(RunRow.class::cast).toList();
    }

    private TableColumn column(TableColumnLayout layout, String title, int weight, Function<RunRow, String> text,
            Comparator<RunRow> by) {
        TableViewerColumn added = new TableViewerColumn(viewer, SWT.LEFT);
        added.getColumn().setText(title);
        added.getColumn().setMoveable(true);
        layout.setColumnData(added.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH * weight / 12, true));
        added.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((RunRow) row);
            }
        });
        added.getColumn().addListener(SWT.Selection, event -> sort(added.getColumn(), by));
        return added.getColumn();
    }

    private void sort(TableColumn column, Comparator<RunRow> by) {
        boolean again = viewer.getTable().getSortColumn() == column;
        viewer.getTable().setSortDirection(again && viewer.getTable().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
        viewer.getTable().setSortColumn(column);
        order = by;
        viewer.refresh();
    }

    private final class Order extends ViewerComparator {
        @Override
        public int compare(Viewer sorted, Object left, Object right) {
            Comparator<RunRow> up = order.thenComparing(row -> row.study().start());
            return (viewer.getTable().getSortDirection() == SWT.DOWN ? up.reversed() : up).compare((RunRow) left, (RunRow) right);
        }
    }

    /** A study stays selected while what is known of it changes. */
    private static final class Same implements IElementComparer {
        @Override
        public boolean equals(Object left, Object right) {
            return left instanceof RunRow one && right instanceof RunRow other ? one.is(other) : left.equals(right);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof RunRow row ? Long.hashCode(row.study().id()) : element.hashCode();
        }
    }
}
