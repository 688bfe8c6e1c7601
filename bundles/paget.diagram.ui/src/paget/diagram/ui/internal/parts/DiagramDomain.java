package paget.diagram.ui.internal.parts;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.PanningSelectionTool;

/** The tools of a page. Commands go to the editing domain's stack by way of {@link Step}. */
public final class DiagramDomain extends EditDomain {

    private final Runnable toolListener;

    /** @param toolListener runs after another tool became active */
    public DiagramDomain(Runnable toolListener) {
        this.toolListener = toolListener;
        setCommandStack(new Step.Stack());
        setDefaultTool(new PanningSelectionTool());
        loadDefaultTool();
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        // The first tool is set by the super class before there is a listener.
        if (toolListener != null) {
            toolListener.run();
        }
    }
}
