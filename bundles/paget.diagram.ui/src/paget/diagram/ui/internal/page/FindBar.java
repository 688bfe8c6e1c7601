package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import paget.diagram.layout.Bounds;
import paget.diagram.ui.internal.Messages;
import paget.diagram.view.ElementView;

/** Finds elements by their text and jumps from hit to hit. It lies below the diagram and is hidden until it is asked for. */
public final class FindBar {

    private final DiagramCanvas canvas;
    private final Composite bar;
    private final Text field;
    private final Label count;
    private List<ElementView> hits = List.of();
    private int current = -1;

    public FindBar(Composite parent, DiagramCanvas canvas) {
        this.canvas = canvas;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(5, false));
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Find_message);
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = 260;
        field.setLayoutData(wide);
        field.addListener(SWT.Modify, event -> search());
        field.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL) {
                jump((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            }
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        button("\u2191", Messages.Find_previous, () -> jump(-1));
        button("\u2193", Messages.Find_next, () -> jump(1));
        count = new Label(bar, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button("\u2715", Messages.Find_close, this::close);
    }

    private void button(String sign, String meaning, Runnable body) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(sign);
        button.setToolTipText(meaning);
        button.addListener(SWT.Selection, event -> body.run());
    }

    /** Shows the field and puts the cursor into it. */
    public void open() {
        show(true);
        field.selectAll();
        field.setFocus();
        search();
    }

    /** Hides the field and forgets the hits. */
    public void close() {
        show(false);
        hits = List.of();
        canvas.marks().setHits(hits);
        canvas.viewer().getControl().setFocus();
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout(true, true);
    }

    /** Looks for a text, as if it had been typed. */
    public void search(String text) {
        field.setText(text);
    }

    private void search() {
        String wanted = field.getText().toLowerCase(Locale.ROOT).strip();
        List<ElementView> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (ElementView view : canvas.picture().views()) {
                String text = (view.label() + "\n" + view.tooltip() + "\n" + view.mapping().label()).toLowerCase(Locale.ROOT);
                if (text.contains(wanted)) {
                    found.add(view);
                }
            }
            // Names before what only tells of them.
            found.sort(java.util.Comparator.comparing(view -> !view.label().toLowerCase(Locale.ROOT).contains(wanted)));
        }
        hits = List.copyOf(found);
        current = -1;
        canvas.marks().setHits(hits);
        if (hits.isEmpty()) {
            count.setText(wanted.isEmpty() ? "" : Messages.Find_nothing);
        } else {
            jump(1);
        }
    }

    private void jump(int step) {
        if (hits.isEmpty()) {
            return;
        }
        current = Math.floorMod(current + step, hits.size());
        ElementView hit = hits.get(current);
        canvas.select(List.of(hit));
        Bounds bounds = canvas.picture().bounds(hit);
        if (bounds != null) {
            canvas.center(bounds);
        }
        count.setText(Messages.bind(Messages.Find_count, current + 1, hits.size()));
    }

    /** What was found. */
    public List<ElementView> hits() {
        return hits;
    }
}
