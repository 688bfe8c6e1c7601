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
    private ElementView pressedOn;

    HoverText(DiagramCanvas canvas) {
        this.canvas = canvas;
        Control control = canvas.viewer().getControl();
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseDown, event -> {
            pressedOn = event.button == 1 ? badge(event) : null;
            canvas.hint(null);
        });
        control.addListener(SWT.MouseUp, this::released);
        control.addListener(SWT.MouseExit, event -> canvas.hint(null));
    }

    private ElementView badge(Event event) {
        org.eclipse.draw2d.geometry.Point point = canvas.viewer().toDiagram(event.x, event.y);
        return canvas.isSelecting() ? canvas.marks().badgeAt(point.x, point.y) : null;
    }

    /** A click on a badge asks for the ways out. */
    private void released(Event event) {
        ElementView view = badge(event);
        if (view != null && event.button == 1 && event.count <= 1 && pressedOn == view) {
            canvas.select(List.of(view));
            FixMenu.open(canvas, view, new org.eclipse.swt.graphics.Point(event.x, event.y));
        }
    }

    private void moved(Event event) {
        EditPart part = canvas.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
        ElementView badge = badge(event);
        ElementView view = badge != null ? badge : part instanceof ViewPart viewPart ? viewPart.view() : null;
        if (view != shown) {
            shown = view;
            canvas.viewer().getControl().setToolTipText(view == null ? null : text(canvas, view));
        }
    }

    /** The text for a view. */
    static String text(DiagramCanvas canvas, ElementView view) {
        List<String> lines = new ArrayList<>();
        String tooltip = view.tooltip().isEmpty() && view.semantic() != null ? canvas.host().describe(view.semantic()) : view.tooltip();
        if (tooltip.isEmpty()) {
            String label = view.label();
            lines.add(label.isEmpty() ? view.mapping().label() : label);
        } else {
            lines.add(tooltip);
        }
        view.decorations().stream().map(Look.Decoration::tooltip).filter(text -> !text.isEmpty()).forEach(lines::add);
        for (ElementProblem problem : canvas.problems().of(view.semantic())) {
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
