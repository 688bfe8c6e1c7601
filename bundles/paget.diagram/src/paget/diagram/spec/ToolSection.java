package paget.diagram.spec;

import java.util.List;

/** A drawer of the palette. Only creation and generic tools are for the palette; the others belong to mappings. */
public record ToolSection(String name, String label, String icon, List<Tool> tools, List<ToolSection> sections) {

    /** Creation and generic tools of this drawer. */
    public List<Tool> paletteTools() {
        return tools.stream()
                .filter(tool -> tool instanceof CreationTool || tool instanceof EdgeCreationTool
                        || tool instanceof GenericTool)
                .toList();
    }
}
