package paget.diagram.ui.internal.page;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

import paget.diagram.render.Overlay;
import paget.diagram.ui.ValuesOverTime;
import paget.diagram.ui.internal.Messages;
import paget.diagram.view.Diagram;

/** Lays results over the diagram: a list of runs and a slider over time. Hidden until it is asked for. */
public final class ResultsBar {

    private static final int FRAME = 80;

    private final DiagramCanvas canvas;
    private final LegendBars legends;
    private final Composite bar;
    private final Combo runs;
    private final Button play;
    private final Scale slider;
    private final Label time;
    private ValuesOverTime values;
    private boolean playing;

    public ResultsBar(Composite parent, DiagramCanvas canvas, LegendBars legends) {
        this.canvas = canvas;
        this.legends = legends;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(4, false));
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
        runs = new Combo(bar, SWT.READ_ONLY);
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = 240;
        runs.setLayoutData(wide);
        runs.addListener(SWT.Selection, event -> load(runs.getSelectionIndex()));
        play = new Button(bar, SWT.PUSH);
        play.setText("\u25b6");
        play.setToolTipText(Messages.Results_play);
        play.addListener(SWT.Selection, event -> play());
        slider = new Scale(bar, SWT.HORIZONTAL);
        slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        slider.addListener(SWT.Selection, event -> {
            setPlaying(false);
            show(slider.getSelection());
        });
        time = new Label(bar, SWT.NONE);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        narrow.widthHint = 110;
        time.setLayoutData(narrow);
        enable();
        Runnable listener = () -> {
            if (!bar.isDisposed() && bar.getVisible()) {
                fill();
            }
        };
        canvas.host().addOverlaysListener(listener);
        bar.addListener(SWT.Dispose, event -> canvas.host().removeOverlaysListener(listener));
    }

    /** Shows the newest results, or takes them away. */
    public void setVisible(boolean visible) {
        setPlaying(false);
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout(true, true);
        if (visible) {
            fill();
        } else {
            values = null;
            lay(Overlay.NONE);
        }
    }

    /** True while results lie over the diagram, or are asked for. */
    public boolean isVisible() {
        return bar.getVisible();
    }

    /** Lists the results anew and shows the newest. */
    private void fill() {
        runs.setItems(canvas.host().overlays().toArray(String[]::new));
        values = null;
        enable();
        if (runs.getItemCount() > 0) {
            runs.select(0);
            load(0);
        } else {
            time.setText("");
            canvas.hint(Messages.Results_none);
        }
    }

    private void load(int index) {
        setPlaying(false);
        canvas.host().loadOverlay(index, (found, problem) -> {
            if (bar.isDisposed() || !bar.isVisible() || runs.getSelectionIndex() != index) {
                return;
            }
            values = found;
            enable();
            if (found == null) {
                lay(Overlay.NONE);
                canvas.hint(problem);
            } else {
                slider.setMaximum(Math.max(1, found.size() - 1));
                slider.setPageIncrement(Math.max(1, found.size() / 10));
                slider.setSelection(found.size() - 1);
                show(found.size() - 1);
            }
        });
    }

    private void lay(Overlay overlay) {
        canvas.picture().setOverlay(overlay);
        legends.show(overlay);
    }

    private void enable() {
        slider.setEnabled(values != null);
        play.setEnabled(values != null);
        runs.setEnabled(runs.getItemCount() > 0);
    }

    /** Shows the values of a time. */
    public void show(int index) {
        if (values != null) {
            int row = Math.clamp(index, 0, values.size() - 1);
            slider.setSelection(row);
            lay(values.at(row, shown()));
            time.setText(values.time(row));
        }
    }

    /** True if there are values to show. */
    public boolean hasValues() {
        return values != null;
    }

    private Set<String> shown() {
        Diagram diagram = canvas.diagram().diagram();
        Set<String> ids = new HashSet<>();
        diagram.elements().forEach(view -> ids.add(diagram.id(view.semantic())));
        return ids;
    }

    /** Begins to play, from the start if the end is reached, or stops. */
    public void play() {
        setPlaying(!playing && values != null);
        if (playing) {
            if (slider.getSelection() >= values.size() - 1) {
                slider.setSelection(0);
            }
            step();
        }
    }

    private void setPlaying(boolean now) {
        playing = now;
        play.setText(now ? "\u275a\u275a" : "\u25b6");
        play.setToolTipText(now ? Messages.Results_pause : Messages.Results_play);
    }

    /** The number of the time that is shown. */
    public int shownTime() {
        return slider.getSelection();
    }

    /** True while times follow each other. */
    public boolean isPlaying() {
        return playing;
    }

    private void step() {
        if (!playing || bar.isDisposed() || values == null) {
            return;
        }
        show(slider.getSelection());
        if (slider.getSelection() >= values.size() - 1) {
            setPlaying(false);
            return;
        }
        bar.getDisplay().timerExec(FRAME, () -> {
            if (playing && !bar.isDisposed()) {
                slider.setSelection(slider.getSelection() + Math.max(1, values.size() / 100));
                step();
            }
        });
    }
}
