package paget.results.ui.internal;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import paget.core.run.RunOutcome;
import paget.results.ui.RunResult;
import paget.sim.Issue;

/** The answer of a run in words, its main table, and what has to be known about the run. */
final class AnswerPage extends Composite {
    private static final int MARGIN = 10;
    private final StyledText words;
    private final ResultTable table;

    AnswerPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(this);
        words = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        words.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        table = new ResultTable(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    }

    void show(RunResult run) {
        RunOutcome outcome = run.outcome();
        words.setText("");
        heading(Messages.Answer_heading);
        if (!outcome.result().complete()) {
            paragraph(Messages.Answer_incomplete);
        }
        outcome.result().answers().forEach(this::paragraph);
        if (!outcome.notes().isEmpty()) {
            heading(Messages.Answer_notes);
            outcome.notes().stream().map(Issue::message).distinct().forEach(this::paragraph);
        }
        heading(Messages.Answer_run);
        paragraph(Messages.bind(Messages.Answer_settings, new Object[] { outcome.kind().label(), outcome.engine().label(),
                outcome.engine().version(), outcome.plan().seed(), outcome.result().replicates(),
                String.format(Locale.ROOT, "%.2f", outcome.wallSeconds()), outcome.result().hash().substring(0, 16) }));
        words.setTopPixel(0);
        boolean tabular = !outcome.result().tables().isEmpty();
        table.control().setVisible(tabular);
        ((org.eclipse.swt.layout.GridData) table.control().getLayoutData()).exclude = !tabular;
        if (tabular) {
            table.show(outcome.result().tables().getFirst());
        }
        layout(true, true);
    }

    private void heading(String text) {
        int start = words.getCharCount();
        words.append(text + "\n");
        words.setStyleRange(new StyleRange(start, text.length(), null, null, SWT.BOLD));
    }

    private void paragraph(String text) {
        words.append(text + "\n");
        words.setLineVerticalIndent(Math.max(0, words.getLineCount() - 2), 2);
    }
}
