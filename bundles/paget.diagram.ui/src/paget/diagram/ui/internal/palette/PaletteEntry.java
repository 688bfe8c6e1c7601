package paget.diagram.ui.internal.palette;

import java.util.List;
import java.util.Locale;

import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;

/** What the palette shows: a drawer with tools, or a tool. */
sealed interface PaletteEntry {

    /** A drawer. */
    record Drawer(ToolSection section, List<Button> buttons) implements PaletteEntry {
    }

    /** A tool. */
    record Button(Tool tool) implements PaletteEntry {

        /** True if all words of a text are in the label or in the explanation. */
        boolean matches(String text) {
            String all = (tool.label() + " " + tool.head().documentation()).toLowerCase(Locale.ROOT);
            for (String word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
                if (!all.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
