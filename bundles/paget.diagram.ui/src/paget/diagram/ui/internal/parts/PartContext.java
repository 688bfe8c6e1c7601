package paget.diagram.ui.internal.parts;

import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.model.ToolRun;
import paget.diagram.tool.ToolCall;
import paget.diagram.view.ElementView;

/** What edit parts ask of the page that shows them. */
public interface PartContext {

    /** The diagram. */
    OpenDiagram diagram();

    /** Applies a tool and does what it asks for; a refusal is shown. */
    ToolRun run(ToolCall call);

    /** Says, beside the mouse, why something is not possible; null or empty takes the sentence away. */
    void hint(String sentence);

    /** Begins to edit the label of a view in place. */
    void editLabel(ElementView view);

    /** Runs what a double click on a view means. */
    void open(ElementView view);

    /** True if nodes snap to the grid. */
    boolean snapsToGrid();

    /** True if nodes snap to the sides of others. */
    boolean snapsToGeometry();

    /** Marks the node into which something would be put; null takes the mark away. */
    void markTarget(ElementView target);
}
