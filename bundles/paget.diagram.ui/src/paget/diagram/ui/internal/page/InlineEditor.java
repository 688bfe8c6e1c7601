package paget.diagram.ui.internal.page;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Metrics;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.internal.model.EdgeLabels;
import paget.diagram.ui.internal.model.ToolRun;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** A text field over a label. Enter and leaving the field take the text, Escape does not. */
final class InlineEditor {

    private static final int LEAST = 140;

    private final DiagramCanvas canvas;
    private Text field;

    InlineEditor(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    boolean isOpen() {
        return field != null && !field.isDisposed();
    }

    /** Opens the field, or says why the label cannot be edited. */
    void open(ElementView view) {
        String text = canvas.diagram().session().tools().editableText(view);
        if (text == null) {
            if (canvas.diagram().session().tools().directEdit(view, "") instanceof ToolCall.Refused refused) {
                canvas.hint(refused.reason());
            }
            return;
        }
        close();
        field = new Text((Composite) canvas.viewer().getControl(), SWT.SINGLE | SWT.BORDER);
        field.setText(text);
        place(view);
        field.addListener(SWT.DefaultSelection, event -> commit(view, text));
        field.addListener(SWT.FocusOut, event -> commit(view, text));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        field.selectAll();
        field.setFocus();
    }

    private void place(ElementView view) {
        Bounds label = label(view);
        Point corner = canvas.viewer().toCanvas(label.x(), label.y());
        org.eclipse.swt.graphics.Point size = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.max(Math.max(LEAST, size.x + 24), (int) (label.width() * canvas.viewer().zoom().getZoom()));
        int middle = corner.x + (int) (label.width() * canvas.viewer().zoom().getZoom() / 2);
        field.setBounds(Math.max(0, middle - width / 2), Math.max(0, corner.y), width, size.y);
        field.moveAbove(null);
    }

    private Bounds label(ElementView view) {
        if (view instanceof EdgeView edge) {
            Bounds center = EdgeLabels.of(edge, canvas.diagram().layout()).get("center");
            return center != null ? center : canvas.picture().bounds(view);
        }
        NodeView node = (NodeView) view;
        Bounds b = canvas.diagram().layout().absolute(node);
        if (Metrics.outside(node)) {
            return new Bounds(b.x(), b.bottom(), b.width(), 20);
        }
        double top = node.isContainer() ? b.y() + Math.max(0, Metrics.header(node) / 2 - 14) : b.center().y() - 14;
        return new Bounds(b.x(), top, b.width(), 28);
    }

    private void commit(ElementView view, String before) {
        if (isOpen()) {
            String typed = field.getText();
            close();
            if (!typed.equals(before)) {
                ToolRun run = canvas.diagram().run(canvas.diagram().session().tools().directEdit(view, typed));
                canvas.hint(run.refusal());
            }
        }
    }

    private void close() {
        if (isOpen()) {
            Text closing = field;
            // Disposing takes the focus away, which would take the text.
            field = null;
            boolean focus = closing.isFocusControl();
            closing.dispose();
            if (focus) {
                canvas.viewer().getControl().setFocus();
            }
        }
    }
}
