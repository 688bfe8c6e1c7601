package paget.diagram.tool;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Java code that a specification calls by id. It may change the model; its changes are undone with the tool. */
@FunctionalInterface
public interface ExternalAction {

    /**
     * Runs.
     *
     * @param context    the element in which the operation stands
     * @param parameters the evaluated parameters by name
     */
    void run(EObject context, Map<String, Object> parameters);
}
