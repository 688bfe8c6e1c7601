package paget.diagram.spec;

import java.util.List;

/** A mapping to nodes or containers. */
public abstract sealed class AbstractNodeMapping extends Mapping permits NodeMapping, ContainerMapping {

    List<NodeMapping> borderNodes = List.of();
    List<DropTool> drops = List.of();

    AbstractNodeMapping(Common common) {
        super(common);
    }

    /** Mappings of nodes on the border, own ones first, then reused ones. */
    public List<NodeMapping> borderNodes() {
        return borderNodes;
    }

    @Override
    public List<DropTool> drops() {
        return drops;
    }
}
