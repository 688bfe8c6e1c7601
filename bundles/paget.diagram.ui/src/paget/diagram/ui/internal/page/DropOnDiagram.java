package paget.diagram.ui.internal.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import paget.diagram.layout.Bounds;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.parts.ViewPart;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** Takes elements of a tree by the diagram's own tools, and elements of other models, files and texts by the host. */
public final class DropOnDiagram extends DropTargetAdapter {

    private final DiagramCanvas canvas;

    public DropOnDiagram(DiagramCanvas canvas) {
        this.canvas = canvas;
        Control control = canvas.viewer().getControl();
        DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
        }
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        ViewHost host = host(event);
        canvas.markTarget(host instanceof NodeView node ? node : null);
        event.feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        canvas.markTarget(null);
    }

    private Point location(DropTargetEvent event) {
        org.eclipse.swt.graphics.Point point = canvas.viewer().getControl().toControl(event.x, event.y);
        return new Point(point.x, point.y);
    }

    private ViewHost host(DropTargetEvent event) {
        EditPart part = canvas.viewer().findObjectAt(location(event));
        return part instanceof ViewPart view && view.view() instanceof NodeView node ? node : canvas.diagram().diagram();
    }

    @Override
    public void drop(DropTargetEvent event) {
        canvas.markTarget(null);
        Point at = location(event);
        ViewHost host = host(event);
        if (isType(event, LocalSelectionTransfer.getTransfer()) && event.data instanceof IStructuredSelection selection) {
            List<EObject> elements = selection.stream().map(each -> Adapters.adapt(each, EObject.class))
                    .filter(java.util.Objects::nonNull).toList();
            drop(elements, host, at);
        } else if (event.data instanceof String[] files) {
            canvas.hint(canvas.host().dropFiles(Arrays.stream(files).map(Path::of).toList(), host.semantic()));
        } else if (event.data instanceof String text) {
            drop(text, host, at);
        }
    }

    private static boolean isType(DropTargetEvent event, Transfer transfer) {
        return transfer.isSupportedType(event.currentDataType);
    }

    /** Drops a text or elements of a tree onto a host. */
    public void drop(Object dropped, ViewHost host, Point at) {
        List<EObject> own = dropped instanceof List<?> list
                ? list.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                        .filter(element -> element.eResource() == canvas.diagram().diagram().semantic().eResource()).toList()
                : List.of();
        if (!own.isEmpty()) {
            moveHere(own, host, at);
            return;
        }
        for (ViewHost target = host;; target = ((NodeView) target).host()) {
            want(target, null, at);
            Command command = canvas.host().drop(dropped, target.semantic());
            if (command != null && command.canExecute()) {
                canvas.diagram().domain().getCommandStack().execute(command);
                return;
            }
            if (!(target instanceof NodeView)) {
                canvas.hint(Messages.Drop_refused);
                return;
            }
        }
    }

    /** Elements of this model go where the tools of the diagram take them; if none does, they are shown. */
    private void moveHere(List<EObject> elements, ViewHost host, Point at) {
        ToolCall.Refused refusal = null;
        for (ViewHost target = host;; target = ((NodeView) target).host()) {
            ViewHost tried = target;
            List<ToolCall> calls = elements.stream().map(element -> canvas.diagram().session().tools().drop(element, tried)).toList();
            if (calls.stream().allMatch(ToolCall::isReady)) {
                elements.forEach(element -> want(tried, element, at));
                canvas.hint(canvas.diagram().run(Messages.Layout_drop, calls).refusal());
                canvas.reveal(elements);
                return;
            }
            refusal = calls.stream().filter(ToolCall.Refused.class::isInstance).map(ToolCall.Refused.class::cast).findFirst()
                    .orElseThrow();
            if (!(target instanceof NodeView)) {
                break;
            }
        }
        if (!canvas.reveal(elements)) {
            canvas.hint(refusal.reason());
        }
    }

    private void want(ViewHost host, EObject element, Point at) {
        Point point = canvas.viewer().toDiagram(at.x, at.y);
        Bounds corner = Geometry.absolute(host, canvas.diagram().layout());
        canvas.diagram().want(new OpenDiagram.Wanted(element, host.semantic(), point.x - corner.x(), point.y - corner.y()));
    }
}
