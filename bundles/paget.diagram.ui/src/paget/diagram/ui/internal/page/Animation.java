package paget.diagram.ui.internal.page;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.widgets.Display;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** Lets nodes glide from where they were to where a layout has put them. */
final class Animation {

    private static final int MILLISECONDS = 320;
    private static final int FRAME = 16;
    /** Larger diagrams jump. */
    private static final int LARGEST = 400;

    private final OpenDiagram diagram;
    private final DiagramLayout from;
    private final DiagramLayout to;
    private final Set<ElementView> all;
    private final long start = System.currentTimeMillis();
    private final Runnable done;
    private boolean ended;

    private Animation(OpenDiagram diagram, DiagramLayout from, Runnable done) {
        this.diagram = diagram;
        this.from = from;
        this.to = diagram.layout().snapshot();
        this.all = new LinkedHashSet<>(diagram.diagram().elements());
        this.done = done;
    }

    /** Changes the layout and shows how; the change itself is done at once and in one step. */
    static void run(OpenDiagram diagram, String label, Runnable change, Runnable done) {
        DiagramLayout before = diagram.layout().snapshot();
        diagram.change(label, change);
        if (diagram.diagram().elements().size() > LARGEST) {
            done.run();
            return;
        }
        Animation animation = new Animation(diagram, before, done);
        // Another change during the flight ends it: the layout then is no longer what the frames show.
        diagram.addListener(new OpenDiagram.Listener() {
            @Override
            public void diagramChanged(Set<ElementView> views, boolean structure) {
                if (!animation.painting) {
                    animation.ended = true;
                    diagram.removeListener(this);
                }
            }
        });
        animation.frame();
    }

    private boolean painting;

    private void frame() {
        if (ended || !diagram.exists()) {
            return;
        }
        double time = Math.min(1, (System.currentTimeMillis() - start) / (double) MILLISECONDS);
        double share = time * time * (3 - 2 * time);
        if (time >= 1) {
            diagram.layout().restore(to);
            show();
            ended = true;
            done.run();
            return;
        }
        // Only what is painted is between the places; the layout is where it belongs when the frame is over.
        diagram.diagram().forEachNode(node -> between(node, share));
        show();
        diagram.layout().restore(to);
        Display.getCurrent().timerExec(FRAME, this::frame);
    }

    private void show() {
        painting = true;
        diagram.preview(all);
        painting = false;
    }

    private void between(NodeView node, double share) {
        if (from.place(node) != null && to.place(node) != null) {
            Bounds a = from.place(node).bounds();
            Bounds b = to.place(node).bounds();
            diagram.layout().put(node, to.place(node).with(new Bounds(mix(a.x(), b.x(), share), mix(a.y(), b.y(), share),
                    mix(a.width(), b.width(), share), mix(a.height(), b.height(), share))));
        }
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
