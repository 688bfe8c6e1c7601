package paget.diagram.ui.internal.palette;

import java.util.List;

import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;

import paget.diagram.layout.Bounds;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.GenericTool;
import paget.diagram.spec.Tool;
import paget.diagram.tool.DiagramTools;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.page.DiagramCanvas;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** Uses tools with the mouse, and without it on what is selected. */
final class ToolUse {

    private final DiagramCanvas canvas;

    ToolUse(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    /** The tool for the mouse. An edge can be drawn by two clicks or by dragging. */
    AbstractTool tool(Tool tool, boolean often) {
        CreationFactory factory = new CreationFactory() {
            @Override
            public Object getNewObject() {
                return tool;
            }

            @Override
            public Object getObjectType() {
                return tool.getClass();
            }
        };
        AbstractTool made = tool instanceof EdgeCreationTool ? new EdgeTool(factory) : new CreationTool(factory);
        made.setUnloadWhenFinished(!often);
        return made;
    }

    /** Uses a tool at once: nodes go into the selected node, edges from the first to the last that are selected. */
    void atOnce(Tool tool) {
        List<ElementView> selected = canvas.selectedViews();
        DiagramTools tools = canvas.diagram().session().tools();
        switch (tool) {
        case EdgeCreationTool edge -> connect(edge, selected);
        case paget.diagram.spec.CreationTool creation -> create(creation, selected);
        case GenericTool generic -> canvas.run(selected.isEmpty() ? tools.runOnDiagram(generic) : tools.run(generic, selected.getLast()));
        default -> throw new IllegalArgumentException(tool.name() + " is no tool of the palette");
        }
        canvas.viewer().getControl().setFocus();
    }

    private void connect(EdgeCreationTool edge, List<ElementView> selected) {
        if (selected.size() == 2 && selected.get(0) instanceof NodeView source && selected.get(1) instanceof NodeView target) {
            canvas.diagram().wantBetween(source, target);
            canvas.run(canvas.diagram().session().tools().create(edge, source, target));
        } else {
            canvas.hint(Messages.bind(Messages.Palette_twoNodes, edge.label()));
        }
    }

    private void create(paget.diagram.spec.CreationTool creation, List<ElementView> selected) {
        ViewHost host = selected.isEmpty() || !(selected.getLast() instanceof NodeView node) ? canvas.diagram().diagram() : node;
        ToolCall call = canvas.diagram().session().tools().create(creation, host);
        while (!call.isReady() && host instanceof NodeView node) {
            host = node.host();
            ToolCall outer = canvas.diagram().session().tools().create(creation, host);
            call = outer.isReady() ? outer : call;
        }
        if (call.isReady() && host == canvas.diagram().diagram()) {
            Bounds all = canvas.picture().bounds();
            Bounds corner = Geometry.absolute(host, canvas.diagram().layout());
            if (all != null) {
                canvas.diagram().want(new OpenDiagram.Wanted(null, host.semantic(), all.center().x() - corner.x(),
                        all.bottom() + 60 - corner.y()));
            }
        }
        canvas.run(call);
    }

    /** Draws an edge by two clicks or by one drag. */
    private static final class EdgeTool extends ConnectionCreationTool {
        EdgeTool(CreationFactory factory) {
            super(factory);
        }

        @Override
        protected boolean handleButtonUp(int button) {
            boolean dragged = isInState(STATE_CONNECTION_STARTED) && movedPastThreshold()
                    && getTargetEditPart() != ((CreateConnectionRequest) getSourceRequest()).getSourceEditPart();
            if (dragged) {
                handleCreateConnection();
                setState(STATE_TERMINAL);
            }
            return super.handleButtonUp(button);
        }
    }
}
