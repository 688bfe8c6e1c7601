package paget.ui.internal.ledger;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.part.ViewPart;

import paget.core.evidence.EvidenceLedger;
import paget.core.evidence.EvidenceRow;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.path.ElementPath;
import paget.results.ui.ViewCheckBox;
import paget.ui.internal.FrontPartListener;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.model.ModelSession;

/** What every value of the model in front rests on: to sort, filter, edit in place, complete, export and import. */
public final class LedgerView extends ViewPart {
    private final CommandStackListener changed = event -> refreshSoon();
    private final IPartListener2 parts = new FrontPartListener(this::follow);
    private LedgerTable table;
    private Text filter;
    private Button unsourced;
    private ModelEditor editor;

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        Composite bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(LedgerMessages.Ledger_filter);
        filter.addModifyListener(event -> table.viewer().refresh());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        unsourced = ViewCheckBox.of(new Button(bar, SWT.CHECK));
        unsourced.setText(LedgerMessages.Ledger_unsourced);
        unsourced.addListener(SWT.Selection, event -> table.viewer().refresh());
        table = new LedgerTable(body, this);
        table.viewer().addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return isWanted((EvidenceRow) element);
            }
        });
        new LedgerActions(this).install();
        getSite().setSelectionProvider(new LedgerSelection(table.viewer()));
        getSite().getPage().addPartListener(parts);
        follow();
    }

    private boolean isWanted(EvidenceRow row) {
        String all = String.join("\n", java.util.Arrays.stream(LedgerColumn.values()).map(column -> column.text(row)).toList())
                .toLowerCase(Locale.ROOT);
        return (!unsourced.getSelection() || !row.isSourced())
                && List.of(filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains);
    }

    LedgerTable table() {
        return table;
    }

    /** The model in front; null when there is none. */
    Organism model() {
        return editor == null || editor.session() == null ? null : editor.session().organism();
    }

    /** Changes the model; one step to undo. */
    void change(String label, Runnable change) {
        ModelSession session = editor.session();
        session.domain().getCommandStack().execute(new LedgerChange(session.organism(), label, change));
    }

    /** Changes a cell. */
    void edit(EvidenceRow row, LedgerColumn column, String text) {
        change(LedgerMessages.bind(LedgerMessages.Ledger_change, ElementPath.of(row.owner())),
                () -> column.apply(row, model(), text));
    }

    /** Says in the status line why what is written cannot be taken; null for nothing to say. */
    void tellFault(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(sentence);
    }

    /** The folder of the model in front, where its tables are. */
    Path folder() {
        return editor.file().toAbsolutePath().getParent();
    }

    /** The file of the model in front, without its ending. */
    String fileName() {
        String name = editor.getEditorInput().getName();
        int end = name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    /** Selects the element of a value where people look at models. */
    void goTo(EvidenceRow row) {
        getSite().getPage().activate(editor);
        editor.selectReveal(new StructuredSelection(row.owner()));
    }

    private void follow() {
        IEditorPart active = getSite().getPage().getActiveEditor();
        ModelEditor next = active instanceof ModelEditor one && one.session() != null ? one : null;
        if (next != editor) {
            release();
            editor = next;
            if (editor != null) {
                editor.session().domain().getCommandStack().addCommandStackListener(changed);
            }
            refresh();
        }
    }

    private void release() {
        if (editor != null && editor.session() != null) {
            editor.session().domain().getCommandStack().removeCommandStackListener(changed);
        }
    }

    private void refreshSoon() {
        table.viewer().getTable().getDisplay().asyncExec(this::refresh);
    }

    private void refresh() {
        if (table.viewer().getTable().isDisposed()) {
            return;
        }
        Organism model = model();
        if (model == null) {
            table.viewer().setInput(List.of());
            setContentDescription(LedgerMessages.Ledger_noModel);
            return;
        }
        EvidenceLedger ledger = EvidenceLedger.of(model);
        List<EvidenceRow> selected = table.selected();
        table.viewer().setInput(ledger.rows());
        List<Quantity> quantities = selected.stream().map(EvidenceRow::quantity).toList();
        table.viewer().setSelection(new StructuredSelection(ledger.rows().stream()
                .filter(row -> selected.contains(row) || !row.isSourced() && quantities.contains(row.quantity())).toList()));
        setContentDescription(LedgerMessages.bind(LedgerMessages.Ledger_summary, ledger.values(), ledger.unsourced()));
    }

    /** Rows in the order of a column. */
    static Comparator<EvidenceRow> order(LedgerColumn column) {
        return column == LedgerColumn.VALUE ? Comparator.comparing(row -> row.quantity().getValue())
                : Comparator.comparing(column::text, String.CASE_INSENSITIVE_ORDER);
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        release();
        super.dispose();
    }
}
