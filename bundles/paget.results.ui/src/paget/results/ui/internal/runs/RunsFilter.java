package paget.results.ui.internal.runs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import paget.results.ui.ViewCheckBox;
import paget.results.ui.internal.Messages;

/** Which runs are listed: by text, model, kind, date, and whether they are pinned. */
final class RunsFilter extends ViewerFilter {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private final Text text;
    private final Combo model;
    private final Combo kind;
    private final Combo date;
    private final Button pinned;

    /** @param changed is called when other runs are wanted */
    RunsFilter(Composite parent, Runnable changed) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(2, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        text.setMessage(Messages.Runs_filter);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        text.addModifyListener(event -> changed.run());
        model = combo(bar, Messages.Runs_allModels, changed);
        kind = combo(bar, Messages.Runs_allKinds, changed);
        date = combo(bar, Messages.Runs_all, changed);
        for (String choice : Messages.Runs_dates.split("\\|")) {
            date.add(choice);
        }
        pinned = ViewCheckBox.of(new Button(bar, SWT.CHECK));
        pinned.setText(Messages.Runs_pinned);
        pinned.addListener(SWT.Selection, event -> changed.run());
    }

    private static Combo combo(Composite bar, String first, Runnable changed) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.add(first);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** Offers the models and kinds of these runs; what was chosen stays chosen while it is there. */
    void offer(List<RunRow> rows) {
        offer(model, rows, RunRow::modelName);
        offer(kind, rows, RunRow::kind);
    }

    private static void offer(Combo combo, List<RunRow> rows, Function<RunRow, String> value) {
        TreeSet<String> values = new TreeSet<>(rows.stream().map(value).toList());
        String chosen = combo.getText();
        List<String> present = List.of(combo.getItems()).subList(1, combo.getItemCount());
        if (!present.equals(List.copyOf(values))) {
            if (!present.isEmpty()) {
                combo.remove(1, combo.getItemCount() - 1);
            }
            values.forEach(combo::add);
            combo.select(Math.max(0, combo.indexOf(chosen)));
            combo.getParent().layout(true);
        }
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        RunRow row = (RunRow) element;
        return matches(row, text.getText()) && (model.getSelectionIndex() <= 0 || model.getText().equals(row.modelName()))
                && (kind.getSelectionIndex() <= 0 || kind.getText().equals(row.kind()))
                && (!pinned.getSelection() || row.study().pinned()) && row.isSince(since(date.getSelectionIndex()));
    }

    private static boolean matches(RunRow row, String wanted) {
        String all = String.join("\n", row.modelName(), row.study().model(), row.study().name(), row.kind(), row.state(), row.begun(),
                row.study().engine(), row.answer()).toLowerCase(Locale.ROOT);
        return wanted.isBlank() || List.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains);
    }

    private static Instant since(int choice) {
        return switch (choice) {
            case 1 -> LocalDate.now().atStartOfDay(ZoneId.systemDefault()).toInstant();
            case 2 -> Instant.now().minus(Duration.ofDays(WEEK));
            case 3 -> Instant.now().minus(Duration.ofDays(MONTH));
            default -> Instant.MIN;
        };
    }
}
