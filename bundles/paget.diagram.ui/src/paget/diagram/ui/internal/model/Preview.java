package paget.diagram.ui.internal.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.EdgeWays;
import paget.diagram.view.ElementView;

/** Shows a change of the layout while the mouse is still down, and takes it back. */
public final class Preview {

    private final OpenDiagram diagram;
    private final Set<ElementView> touched = new LinkedHashSet<>();
    private DiagramLayout original;

    public Preview(OpenDiagram diagram) {
        this.diagram = diagram;
    }

    /** Shows a change instead of the one before. */
    public void show(Set<? extends ElementView> views, Consumer<DiagramLayout> change) {
        if (original == null) {
            original = diagram.layout().snapshot();
        } else {
            diagram.layout().restore(original);
        }
        touched.addAll(views);
        change.accept(diagram.layout());
        new EdgeWays(diagram.diagram(), diagram.layout()).followLightly(original);
        // Edges go around what moves, also those that do not end there.
        diagram.diagram().edges().stream().filter(edge -> original.place(edge) != diagram.layout().place(edge)).forEach(touched::add);
        diagram.preview(touched);
    }

    /** Puts everything back. */
    public void reset() {
        if (original != null) {
            diagram.layout().restore(original);
            original = null;
            diagram.preview(touched);
            touched.clear();
        }
    }
}
