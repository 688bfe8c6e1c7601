package paget.ui.internal.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;

import paget.core.evidence.EvidenceImport;
import paget.core.evidence.EvidenceLedger;
import paget.core.evidence.EvidenceRow;
import paget.core.run.CsvFile;
import paget.model.EvidenceKind;
import paget.model.path.ElementPath;
import paget.sim.Issue;

/** What can be done with the ledger besides editing cells. */
final class LedgerActions {
    private static final int MOST_SENTENCES = 8;
    private final LedgerView view;

    LedgerActions(LedgerView view) {
        this.view = view;
    }

    void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Table table = view.table().viewer().getTable();
        table.setMenu(menu.createContextMenu(table));
        IMenuManager own = view.getViewSite().getActionBars().getMenuManager();
        own.add(action(LedgerMessages.Ledger_export, this::askForExport));
        own.add(action(LedgerMessages.Ledger_import, this::askForImport));
    }

    private void fill(IMenuManager menu) {
        List<EvidenceRow> rows = view.table().selected();
        List<EvidenceRow> without = rows.stream().filter(row -> !row.isSourced()).toList();
        if (rows.size() == 1) {
            menu.add(action(LedgerMessages.Ledger_goTo, () -> view.goTo(rows.getFirst())));
        }
        if (!without.isEmpty()) {
            menu.add(action(LedgerMessages.Ledger_addAssumed, () -> add(without, EvidenceKind.ASSUMED)));
            menu.add(action(LedgerMessages.Ledger_addDerived, () -> add(without, EvidenceKind.DERIVED)));
        }
        if (!rows.isEmpty()) {
            menu.add(new Separator());
            menu.add(action(LedgerMessages.Ledger_copy, () -> copy(rows)));
        }
        if (view.model() != null) {
            menu.add(new Separator());
            menu.add(action(LedgerMessages.Ledger_export, this::askForExport));
            menu.add(action(LedgerMessages.Ledger_import, this::askForImport));
        }
    }

    private static Action action(String label, Runnable body) {
        return new Action(label) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    private void add(List<EvidenceRow> rows, EvidenceKind kind) {
        view.change(rows.size() == 1 ? LedgerMessages.bind(LedgerMessages.Ledger_change, ElementPath.of(rows.getFirst().owner()))
                : LedgerMessages.Ledger_title, () -> rows.forEach(row -> LedgerColumn.add(row.quantity(), kind)));
    }

    private void copy(List<EvidenceRow> rows) {
        String text = String.join(System.lineSeparator(), rows.stream().map(row -> String.join("\t",
                java.util.Arrays.stream(LedgerColumn.values()).map(column -> column.text(row)).toList())).toList());
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private Path ask(int style, String title) {
        if (view.model() == null) {
            return null;
        }
        FileDialog dialog = dialog(style, title);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(style == SWT.SAVE && !chosen.contains(".") ? chosen + ".csv" : chosen);
    }

    /** The dialog before it is opened, in the folder of the model. */
    FileDialog dialog(int style, String title) {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), style);
        dialog.setFilterPath(view.folder().toString());
        dialog.setText(title.replace("\u2026", ""));
        dialog.setFilterExtensions(new String[] { "*.csv", "*" });
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(view.fileName() + "-evidence.csv");
        }
        return dialog;
    }

    private void askForExport() {
        Path file = ask(SWT.SAVE, LedgerMessages.Ledger_export);
        if (file != null) {
            try {
                export(file);
            } catch (IOException e) {
                failed(file, e);
            }
        }
    }

    /** Writes the ledger as comma-separated values. */
    void export(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            CsvFile.write(EvidenceLedger.of(view.model()).table(), out);
        }
    }

    private void askForImport() {
        Path file = ask(SWT.OPEN, LedgerMessages.Ledger_import);
        if (file != null) {
            try {
                EvidenceImport.Outcome outcome = take(file);
                String sentence = outcome.hasErrors()
                        ? LedgerMessages.Ledger_refused + "\n\n" + String.join("\n", outcome.issues().stream().limit(MOST_SENTENCES)
                                .map(LedgerActions::sentence).toList())
                        : LedgerMessages.bind(LedgerMessages.Ledger_taken, outcome.changed(), outcome.references());
                MessageDialog.open(outcome.hasErrors() ? MessageDialog.ERROR : MessageDialog.INFORMATION, view.getSite().getShell(),
                        LedgerMessages.Ledger_title, sentence, SWT.NONE);
            } catch (IOException e) {
                failed(file, e);
            }
        }
    }

    private static String sentence(Issue issue) {
        return issue.element().isEmpty() ? issue.message() : issue.element() + ": " + issue.message();
    }

    /** Takes a ledger into the model; one step to undo. Nothing changes when it has mistakes. */
    EvidenceImport.Outcome take(Path file) throws IOException {
        String csv = Files.readString(file);
        // A trial on a copy says whether there is anything to undo.
        EvidenceImport.Outcome trial = EvidenceImport.read(EcoreUtil.copy(view.model()), new StringReader(csv));
        if (!trial.hasErrors() && trial.values() > 0) {
            view.change(LedgerMessages.Ledger_imported, () -> {
                try {
                    EvidenceImport.read(view.model(), new StringReader(csv));
                } catch (IOException e) {
                    throw new IllegalStateException("a text in memory can be read", e);
                }
            });
        }
        return trial;
    }

    private void failed(Path file, IOException e) {
        MessageDialog.openError(view.getSite().getShell(), LedgerMessages.Ledger_title,
                LedgerMessages.bind(LedgerMessages.Ledger_failed, file.getFileName(), e.getMessage()));
    }
}
