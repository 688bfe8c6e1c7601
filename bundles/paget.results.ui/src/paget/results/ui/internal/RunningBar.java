package paget.results.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import paget.results.ui.RunningStudies;

/** The studies on their way: how far they are, how long they will still take, and a button to stop each. */
public final class RunningBar extends Composite {
    private static final int EVERY_MILLISECONDS = 250;
    private static final int PARTS = 1000;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private final Map<RunningStudies.Study, Line> lines = new HashMap<>();

    private record Line(Composite row, Label words, ProgressBar bar) {
    }

    RunningBar(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        refresh();
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        List<RunningStudies.Study> running = RunningStudies.all();
        boolean changed = lines.entrySet().removeIf(entry -> {
            boolean over = !running.contains(entry.getKey());
            if (over) {
                entry.getValue().row().dispose();
            }
            return over;
        });
        for (RunningStudies.Study study : running) {
            changed |= !lines.containsKey(study);
            Line line = lines.computeIfAbsent(study, this::line);
            line.words().setText(words(study).replace("&", "&&"));
            line.bar().setSelection((int) (PARTS * study.fraction()));
        }
        // A view that is made while a study runs has no layout yet when it first looks.
        if (getLayoutData() instanceof GridData data && (changed || data.exclude != lines.isEmpty())) {
            data.exclude = lines.isEmpty();
            setVisible(!lines.isEmpty());
            getParent().layout(true, true);
        }
        getDisplay().timerExec(EVERY_MILLISECONDS, this::refresh);
    }

    private Line line(RunningStudies.Study study) {
        Composite row = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 1).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label words = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
        ProgressBar bar = new ProgressBar(row, SWT.HORIZONTAL);
        bar.setMaximum(PARTS);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(bar);
        Button cancel = new Button(row, SWT.PUSH);
        cancel.setText(Messages.Running_cancel);
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            study.cancel();
        });
        return new Line(row, words, bar);
    }

    private static String words(RunningStudies.Study study) {
        OptionalDouble left = study.remaining();
        String percent = String.valueOf((int) (100 * study.fraction()));
        return left.isEmpty() ? Messages.bind(Messages.Running_state, study.title(), percent)
                : Messages.bind(Messages.Running_left, new Object[] { study.title(), percent, duration(left.getAsDouble()) });
    }

    /** A time as people say it. */
    static String duration(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < MINUTE) {
            return whole + " s";
        }
        return whole < HOUR ? String.format(Locale.ROOT, "%d min %d s", whole / MINUTE, whole % MINUTE)
                : String.format(Locale.ROOT, "%d h %d min", whole / HOUR, whole % HOUR / MINUTE);
    }
}
