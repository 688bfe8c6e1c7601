package paget.diagram.ui.internal.page;

import paget.diagram.spec.CreationTool;
import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.OpenDiagram;

/** What an empty diagram says. */
final class Empty {

    private Empty() {
    }

    /** What the diagram is for and what to do first. */
    static String sentence(OpenDiagram diagram) {
        String purpose = diagram.diagram().description().documentation();
        Tool first = firstTool(diagram);
        String step = first == null ? Messages.Empty_noTool : Messages.bind(Messages.Empty_tool, first.label());
        return purpose.isEmpty() ? step : purpose + " " + step;
    }

    /** The first tool that can be used on the empty background. */
    private static Tool firstTool(OpenDiagram diagram) {
        for (ToolSection section : diagram.session().tools().palette()) {
            for (Tool tool : section.paletteTools()) {
                if (tool instanceof CreationTool creation
                        && diagram.session().tools().create(creation, diagram.diagram()).isReady()) {
                    return tool;
                }
            }
        }
        return null;
    }
}
