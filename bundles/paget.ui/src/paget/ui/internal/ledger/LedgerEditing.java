package paget.ui.internal.ledger;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

import paget.core.evidence.EvidenceRow;
import paget.model.Organism;

/** Edits the cells of a column by text or choice. */
final class LedgerEditing extends EditingSupport {
    private final TableViewer table;
    private final LedgerColumn column;
    private final Supplier<Organism> model;
    private final BiConsumer<EvidenceRow, String> setter;
    private final Consumer<String> fault;
    private List<String> choices = List.of();

    /**
     * @param setter takes a text without fault
     * @param fault takes the sentence about a text with a fault, and null when there is no fault
     */
    LedgerEditing(TableViewer table, LedgerColumn column, Supplier<Organism> model, BiConsumer<EvidenceRow, String> setter,
            Consumer<String> fault) {
        super(table);
        this.table = table;
        this.column = column;
        this.model = model;
        this.setter = setter;
        this.fault = fault;
    }

    @Override
    protected boolean canEdit(Object row) {
        return column.isEditable() && model.get() != null;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        fault.accept(null);
        choices = column.choices(model.get());
        CellEditor editor = choices.isEmpty() ? new TextCellEditor(table.getTable())
                : new ComboBoxCellEditor(table.getTable(), choices.toArray(String[]::new), SWT.READ_ONLY);
        if (choices.isEmpty()) {
            editor.setValidator(value -> column.fault((EvidenceRow) row, String.valueOf(value)).orElse(null));
            editor.addListener(new Faults(editor));
        }
        return editor;
    }

    /** Tells the fault of what is written, also after it was left out because of it. */
    private final class Faults implements ICellEditorListener {
        private final CellEditor editor;

        Faults(CellEditor editor) {
            this.editor = editor;
        }

        @Override
        public void applyEditorValue() {
            fault.accept(editor.getErrorMessage());
        }

        @Override
        public void cancelEditor() {
            fault.accept(null);
        }

        @Override
        public void editorValueChanged(boolean oldValid, boolean newValid) {
            fault.accept(editor.getErrorMessage());
        }
    }

    @Override
    protected Object getValue(Object row) {
        String text = column.text((EvidenceRow) row);
        return choices.isEmpty() ? text : (Object) Math.max(0, choices.indexOf(text));
    }

    @Override
    protected void setValue(Object row, Object value) {
        String text = value instanceof Integer index ? index < 0 ? "" : choices.get(index) : String.valueOf(value);
        if (!text.equals(column.text((EvidenceRow) row)) && column.fault((EvidenceRow) row, text).isEmpty()) {
            setter.accept((EvidenceRow) row, text);
        }
    }
}
