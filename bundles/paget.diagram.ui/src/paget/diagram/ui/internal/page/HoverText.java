package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import paget.diagram.ui.ElementProblem;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.parts.ViewPart;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look;

/** Says what the mouse rests on: name, values with unit and evidence, what is wrong. */
final class HoverText {

    private final DiagramCanvas canvas;
    private ElementView shown;

    HoverText(DiagramCanvas canvas) {
        this.canvas = canvas;
        Control control = canvas.viewer().getControl();
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseDown, event -> canvas.hint(null));
        control.addListener(SWT.MouseExit, event -> canvas.hint(null));
    }

    private void moved(Event event) {
        EditPart part = canvas.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
        ElementView view = part instanceof ViewPart viewPart ? viewPart.view() : null;
        if (view != shown) {
            shown = view;
            canvas.viewer().getControl().setToolTipText(view == null ? null : text(canvas, view));
        }
    }

    /** The text for a view. */
    static String text(DiagramCanvas canvas, ElementView view) {
        List<String> lines = new ArrayList<>();
        String tooltip = view.tooltip();
        if (tooltip.isEmpty()) {
            String label = view.label();
            lines.add(label.isEmpty() ? view.mapping().label() : label);
        } else {
            lines.add(tooltip);
        }
        view.decorations().stream().map(Look.Decoration::tooltip).filter(text -> !text.isEmpty()).forEach(lines::add);
        for (ElementProblem problem : canvas.host().problemsOf(view.semantic())) {
            lines.add(switch (problem.severity()) {
            case ERROR -> Messages.bind(Messages.Hover_error, problem.message());
            case WARNING -> Messages.bind(Messages.Hover_warning, problem.message());
            case INFORMATION -> problem.message();
            } + (problem.fixes().isEmpty() ? "" : " " + Messages.Hover_fix));
        }
        // Mnemonics of the platform.
        return String.join("\n", lines).replace("&", "&&");
    }
}
