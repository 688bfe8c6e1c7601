package paget.diagram.spec;

import java.util.List;

/**
 * Creates a node or a container.
 *
 * @param mappings      what is created
 * @param extraMappings further hosts
 */
public record CreationTool(Head head, List<AbstractNodeMapping> mappings, List<AbstractNodeMapping> extraMappings,
        String variable, String viewVariable, ModelOperation operation) implements Tool {
}
