package paget.ui.internal.ledger;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

import org.eclipse.core.runtime.ListenerList;

import paget.core.evidence.EvidenceRow;

/** To others, who selects a value has selected the element that has it. */
final class LedgerSelection implements ISelectionProvider {
    private final TableViewer table;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    LedgerSelection(TableViewer table) {
        this.table = table;
        table.addSelectionChangedListener(event -> {
            SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(told));
        });
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(table.getStructuredSelection().stream()
                .map(row -> ((EvidenceRow) row).owner()).distinct().toList());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof StructuredSelection structured && table.getInput() instanceof java.util.List<?> rows) {
            table.setSelection(new StructuredSelection(rows.stream()
                    .filter(row -> structured.toList().contains(((EvidenceRow) row).owner())).toList()), true);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
