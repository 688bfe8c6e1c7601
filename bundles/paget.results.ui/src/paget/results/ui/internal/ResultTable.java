package paget.results.ui.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import paget.core.study.Column;
import paget.core.study.Table;
import paget.core.study.TableText;

/**
 * A table of a result, with the words and digits of the command line. No number is ever cut, for its first digits alone are
 * another number: what has no room is scrolled to. Copying keeps all digits.
 */
final class ResultTable {
    private static final String NOTHING = "\u2013";
    private static final int LEAST_WIDTH = 60;
    /** Longer words are cut until the column is made wider. */
    private static final int WIDEST_WORDS = 320;
    /** Room beside the text of a cell. */
    private static final int PADDING = 16;
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
        TableText text = new TableText(table);
        List<Integer> rows = IntStream.range(0, table.rows().size()).boxed().toList();
        GC gc = new GC(viewer.getTable());
        try {
            for (int index = 0; index < table.columns().size(); index++) {
                column(layout, text, rows, index, gc);
            }
        } finally {
            gc.dispose();
        }
        viewer.setInput(rows);
        Menu menu = new Menu(viewer.getTable());
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.Tables_copy);
        copy.addListener(SWT.Selection, event -> copy());
        viewer.getTable().setMenu(menu);
        holder.layout(true, true);
    }

    private void column(TableColumnLayout layout, TableText text, List<Integer> rows, int index, GC gc) {
        Column column = shown.columns().get(index);
        boolean number = column.kind() == Column.Kind.NUMBER;
        TableViewerColumn added = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
        added.getColumn().setText(heading(column));
        int words = number ? Integer.MAX_VALUE : WIDEST_WORDS;
        int width = Stream.concat(Stream.of(heading(column)), rows.stream().map(row -> text.cell(row, index)).distinct())
                .mapToInt(cell -> gc.textExtent(cell).x + PADDING).reduce(LEAST_WIDTH, Math::max);
        layout.setColumnData(added.getColumn(), new ColumnWeightData(width, Math.min(width, words)));
        added.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                String cell = text.cell((Integer) row, index);
                return number && cell.isEmpty() ? NOTHING : cell;
            }
        });
    }

    private static String heading(Column column) {
        return column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")";
    }

    /** Puts the selected rows, else all, on the clipboard, with tabs between the cells. */
    void copy() {
        StringBuilder text = new StringBuilder(String.join("\t", shown.columns().stream().map(ResultTable::heading).toList()));
        List<?> rows = (List<?>) (viewer.getStructuredSelection().isEmpty() ? viewer.getInput()
                : viewer.getStructuredSelection().toList());
        rows.forEach(row -> text.append(System.lineSeparator())
                .append(String.join("\t", shown.rows().get((Integer) row).stream().map(String::valueOf).toList())));
        Clipboard clipboard = new Clipboard(holder.getDisplay());
        clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
