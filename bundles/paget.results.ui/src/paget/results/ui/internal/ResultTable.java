package paget.results.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import paget.core.study.Column;
import paget.core.study.Table;

/** A table of a result. Numbers are rounded for reading; copying keeps all digits. */
final class ResultTable {
    private static final int LEAST_WIDTH = 60;
    private final Composite holder;
    private TableViewer viewer;
    private Table shown;

    ResultTable(Composite parent) {
        holder = new Composite(parent, SWT.NONE);
    }

    Control control() {
        return holder;
    }

    void show(Table table) {
        shown = table;
        if (viewer != null) {
            viewer.getTable().dispose();
        }
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (int index = 0; index < table.columns().size(); index++) {
            column(layout, table.columns().get(index), index);
        }
        viewer.setInput(table.rows());
        Menu menu = new Menu(viewer.getTable());
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.Tables_copy);
        copy.addListener(SWT.Selection, event -> copy());
        viewer.getTable().setMenu(menu);
        holder.layout(true, true);
    }

    private void column(TableColumnLayout layout, Column column, int index) {
        boolean number = column.kind() == Column.Kind.NUMBER;
        TableViewerColumn added = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
        added.getColumn().setText(heading(column));
        layout.setColumnData(added.getColumn(), new ColumnWeightData(width(column, index), LEAST_WIDTH));
        added.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text(((List<?>) row).get(index));
            }
        });
    }

    /** Columns get room by their longest text. */
    private int width(Column column, int index) {
        return shown.rows().stream().mapToInt(row -> text(row.get(index)).length()).reduce(heading(column).length(), Math::max);
    }

    private static String heading(Column column) {
        return column.unit().isEmpty() ? column.label() : column.label() + " [" + column.unit() + "]";
    }

    private static String text(Object cell) {
        if (!(cell instanceof Double number)) {
            return String.valueOf(cell);
        }
        if (number.isNaN()) {
            return "\u2013";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e7 ? Long.toString(number.longValue())
                : String.format(Locale.ROOT, "%.5g", number);
    }

    /** Puts the selected rows, else all, on the clipboard, with tabs between the cells. */
    void copy() {
        StringBuilder text = new StringBuilder(String.join("\t", shown.columns().stream().map(ResultTable::heading).toList()));
        List<?> rows = viewer.getStructuredSelection().isEmpty() ? shown.rows() : viewer.getStructuredSelection().toList();
        rows.forEach(row -> text.append(System.lineSeparator())
                .append(String.join("\t", ((List<?>) row).stream().map(String::valueOf).toList())));
        Clipboard clipboard = new Clipboard(holder.getDisplay());
        clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
