package paget.diagram.spec;

import java.util.List;

/** Creates an edge. */
public record EdgeCreationTool(Head head, List<EdgeMapping> mappings, List<AbstractNodeMapping> extraSources,
        List<AbstractNodeMapping> extraTargets, Expression startPrecondition, String sourceVariable,
        String targetVariable, String sourceViewVariable, String targetViewVariable, ModelOperation operation)
        implements Tool {
}
