package paget.diagram.ui.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.tool.NavigationRequest;

/**
 * What applying a tool did.
 *
 * @param refusal     why nothing happened, or null
 * @param created     elements that were created
 * @param selected    elements that the tool wants to be selected
 * @param navigations diagrams that the tool wants to be opened
 */
public record ToolRun(String refusal, List<EObject> created, List<EObject> selected,
        List<NavigationRequest> navigations) {

    static ToolRun refused(String reason) {
        return new ToolRun(reason, List.of(), List.of(), List.of());
    }

    public boolean isDone() {
        return refusal == null;
    }
}
