package paget.results.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import paget.core.study.StudyResult;
import paget.results.ui.ShownResult;

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

    void show(ShownResult shown) {
        StudyResult result = shown.result();
        words.setText("");
        heading(Messages.Answer_heading);
        if (!result.complete()) {
            paragraph(Messages.Answer_incomplete);
        }
        result.answers().forEach(this::paragraph);
        if (!shown.notes().isEmpty()) {
            heading(Messages.Answer_notes);
            shown.notes().stream().distinct().forEach(this::paragraph);
        }
        if (!shown.settings().isEmpty()) {
            heading(Messages.Answer_run);
            shown.settings().forEach(this::paragraph);
        }
        words.setTopPixel(0);
        boolean tabular = !result.tables().isEmpty();
        table.control().setVisible(tabular);
        ((org.eclipse.swt.layout.GridData) table.control().getLayoutData()).exclude = !tabular;
        if (tabular) {
            table.show(result.tables().getFirst());
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
