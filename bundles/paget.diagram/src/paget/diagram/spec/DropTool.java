package paget.diagram.spec;

import java.util.List;

/** Takes what is dropped on a container or on the diagram. */
public record DropTool(Head head, List<Mapping> mappings, Source source, String oldContainerVariable,
        String newContainerVariable, String elementVariable, String newViewContainerVariable,
        ModelOperation operation) implements Tool {

    /** Where the drag begins. */
    public enum Source {
        /** In the diagram. */
        DIAGRAM,
        /** In the explorer. */
        PROJECT_EXPLORER,
        /** In either. */
        BOTH
    }
}
