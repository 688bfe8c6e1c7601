package paget.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.tool.NavigationRequest;
import paget.diagram.view.DiagramChanges;

/**
 * What applying a tool did.
 *
 * @param refusal     why nothing happened, or null
 * @param created     elements that were created
 * @param selected    elements that the tool wants to be selected; empty leaves it to the editor
 * @param navigations diagrams that the tool wants to be opened
 * @param changes     what changed in the diagram
 */
public record ToolResult(String refusal, List<EObject> created, List<EObject> selected,
        List<NavigationRequest> navigations, DiagramChanges changes) {

    /** True if the tool was applied. */
    public boolean isDone() {
        return refusal == null;
    }
}
