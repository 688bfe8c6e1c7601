package paget.diagram.ui.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.LayoutFile;
import paget.diagram.layout.NodePlace;
import paget.diagram.layout.Point;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.tool.ToolCall;
import paget.diagram.tool.ToolCommand;
import paget.diagram.view.Diagram;
import paget.diagram.view.DiagramChanges;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/**
 * An open diagram with its layout. It follows the command stack, changes the layout by commands that can be undone, and
 * remembers the places of views that are gone, so that undoing a deletion puts things back where they were.
 */
public final class OpenDiagram {

    /** Is told what changed. */
    public interface Listener {
        /**
         * @param views     views that came or that look or lie otherwise than before
         * @param structure true if views came, went or changed their order
         */
        void diagramChanged(Set<ElementView> views, boolean structure);
    }

    /** Is told that the layout is no longer that of the file. */
    public interface LayoutListener {
        /** @param outsideOfStack true if there is no command on the stack for it */
        void layoutChanged(boolean outsideOfStack);
    }

    /**
     * Where a new view shall have its middle.
     *
     * @param element     the element it shows; null for any
     * @param hostElement the element of its host, to whose upper left corner the point is relative
     */
    public record Wanted(EObject element, EObject hostElement, double x, double y) {
        boolean fits(NodeView node) {
            return (element == null || element == node.semantic()) && hostElement == node.host().semantic();
        }
    }

    private final DiagramSession session;
    private final EditingDomain domain;
    private final EObject element;
    private final String id;
    private final Function<String, OpenDiagram> others;
    private final LayoutListener layoutListener;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<ElementView, String> keys = new IdentityHashMap<>();
    private final Map<String, NodePlace> goneNodes = new HashMap<>();
    private final Map<String, EdgePlace> goneEdges = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();
    /** How commands that changed the model moved what was there before, to make room. */
    private final Map<Command, LayoutDifference> room = new WeakHashMap<>();
    private boolean disposed;
    private boolean previewing;

    /**
     * @param others         finds an open diagram by its id, for commands that outlive the diagram they were made in
     * @param layoutListener is told when the layout is no longer that of the file
     */
    public OpenDiagram(Diagrams diagrams, DiagramDescription description, EObject element, EditingDomain domain,
            Function<String, OpenDiagram> others, LayoutListener layoutListener) {
        this.session = diagrams.open(description, element, domain);
        this.domain = domain;
        this.element = element;
        this.others = others;
        this.layoutListener = layoutListener;
        this.id = description.name() + "@" + session.diagram().id(element);
    }

    /** Takes the layout from a file and fills the diagram. */
    public void load(LayoutFile file) {
        session.load(file);
        session.diagram().elements().forEach(view -> keys.put(view, view.key().toString()));
    }

    /** Puts the layout into a file. */
    public void store(LayoutFile file) {
        session.store(file);
    }

    /** The kind of diagram and its element, as text. */
    public String id() {
        return id;
    }

    /** The runtime's side. */
    public DiagramSession session() {
        return session;
    }

    public Diagram diagram() {
        return session.diagram();
    }

    public DiagramLayout layout() {
        return session.layout();
    }

    public EditingDomain domain() {
        return domain;
    }

    /** False once the diagram's element was deleted. */
    public boolean exists() {
        return !disposed && element.eResource() != null;
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Brings the diagram up to date with the model. */
    public void refresh() {
        if (!exists()) {
            return;
        }
        DiagramLayout before = layout().snapshot();
        DiagramChanges changes = session.refresh();
        Command recent = domain.getCommandStack().getMostRecentCommand();
        if (!changes.isEmpty() && recent != null && recent == domain.getCommandStack().getRedoCommand() && room.containsKey(recent)) {
            diagram().elements().forEach(view -> room.get(recent).restore(view, keys.get(view), false, layout()));
        }
        after(changes, before);
        if (!changes.isEmpty() && recent != null && recent == domain.getCommandStack().getUndoCommand()) {
            Set<ElementView> pushed = moved(before);
            pushed.removeAll(changes.added());
            room.put(recent, new LayoutDifference(before, layout(), pushed));
        }
    }

    /** Tells of a change that {@link DiagramSession} made by itself, such as a layer that was switched. */
    public void after(DiagramChanges changes, DiagramLayout before) {
        if (changes.isEmpty()) {
            return;
        }
        changes.removed().forEach(view -> remember(view, before));
        changes.added().forEach(this::place);
        wanted.clear();
        session.layoutNew(before);
        Set<ElementView> touched = new LinkedHashSet<>(changes.changed());
        touched.addAll(changes.added());
        touched.addAll(moved(before));
        layoutListener.layoutChanged(false);
        boolean structure = changes.edges() || !changes.added().isEmpty() || !changes.removed().isEmpty()
                || !changes.reordered().isEmpty();
        tell(touched, structure || changes.changed().stream().anyMatch(this::mayHide));
    }

    /** A view whose visibility changed has other parts than before. */
    private boolean mayHide(ElementView view) {
        return !view.isVisible() || !diagram().activeFilters().isEmpty();
    }

    private void remember(ElementView view, DiagramLayout before) {
        String key = keys.remove(view);
        if (key == null) {
            return;
        }
        if (view instanceof NodeView node && before.place(node) != null) {
            goneNodes.put(key, before.place(node));
        } else if (view instanceof EdgeView edge && before.has(edge)) {
            goneEdges.put(key, before.place(edge));
        }
    }

    private void place(ElementView view) {
        String key = view.key().toString();
        keys.put(view, key);
        switch (view) {
        case NodeView node -> {
            NodePlace known = goneNodes.remove(key);
            Wanted place = wanted.stream().filter(each -> each.fits(node) && isFree(node)).findFirst().orElse(null);
            if (place != null) {
                layout().put(node, Geometry.placeNew(node, layout(), place.x(), place.y()));
                wanted.remove(place);
            } else if (known != null) {
                layout().put(node, known);
            }
        }
        case EdgeView edge -> {
            EdgePlace known = goneEdges.remove(key);
            if (known != null) {
                layout().put(edge, known);
            }
        }
        }
    }

    private static boolean isFree(NodeView node) {
        return node.kind() == NodeView.Kind.NODE || node.isContainer() && !Geometry.inStack(node);
    }

    /** Views whose place is another than in an earlier layout. */
    private Set<ElementView> moved(DiagramLayout before) {
        Set<ElementView> moved = new LinkedHashSet<>();
        for (ElementView view : diagram().elements()) {
            boolean same = switch (view) {
            case NodeView node -> java.util.Objects.equals(before.place(node), layout().place(node));
            case EdgeView edge -> before.place(edge).equals(layout().place(edge));
            };
            if (!same) {
                moved.add(view);
            }
        }
        return moved;
    }

    private void tell(Set<ElementView> views, boolean structure) {
        listeners.forEach(listener -> listener.diagramChanged(views, structure));
    }

    /** Tells the listeners that views lie elsewhere, without a command; for what is taken back at once. */
    public void preview(Set<ElementView> views) {
        previewing = true;
        try {
            tell(views, false);
        } finally {
            previewing = false;
        }
    }

    /** True while listeners are told of what is taken back at once. */
    public boolean isPreviewing() {
        return previewing;
    }

    /** What is created between two nodes shall have its middle between theirs, if it is a node at all. */
    public void wantBetween(NodeView source, NodeView target) {
        ViewHost host = source.host();
        Bounds corner = Geometry.absolute(host, layout());
        Point a = layout().absolute(source).center();
        Point b = layout().absolute(target).center();
        if (source != target) {
            want(new Wanted(null, host.semantic(), (a.x() + b.x()) / 2 - corner.x(), (a.y() + b.y()) / 2 - corner.y()));
        }
    }

    /** Where the view of an element that a tool is about to create or move shall be. */
    public void want(Wanted place) {
        wanted.add(place);
    }

    /** Applies a tool through the command stack. */
    public ToolRun run(ToolCall call) {
        return run(null, List.of(call));
    }

    /**
     * Applies several tools in one step that can be undone; none if one of them refuses.
     *
     * @param label what the step is called; null for the label of the first
     */
    public ToolRun run(String label, List<ToolCall> calls) {
        List<ToolCommand> commands = new ArrayList<>();
        for (ToolCall call : calls) {
            switch (call) {
            case ToolCall.Refused refused -> {
                wanted.clear();
                return ToolRun.refused(refused.reason());
            }
            case ToolCall.Ready ready -> commands.add(ready.command());
            }
        }
        ToolRun run = execute(label, commands);
        wanted.clear();
        return run;
    }

    private ToolRun execute(String label, List<ToolCommand> commands) {
        List<Command> changing = new ArrayList<>(commands.stream().filter(ToolCommand::changesModel).toList());
        if (!changing.isEmpty()) {
            domain.getCommandStack().execute(changing.size() == 1 ? changing.getFirst()
                    : new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, changing));
            refresh();
        }
        for (ToolCommand command : commands) {
            if (!command.changesModel()) {
                try {
                    command.execute();
                } catch (AbortExecutionException failed) {
                    return ToolRun.refused(command.failure());
                }
            }
            if (command.failure() != null) {
                return ToolRun.refused(command.failure());
            }
        }
        return new ToolRun(null, commands.stream().flatMap(command -> command.created().stream()).toList(),
                commands.stream().flatMap(command -> command.selected().stream()).toList(),
                commands.stream().flatMap(command -> command.navigations().stream()).toList());
    }

    /** Changes the layout in one step that can be undone. The change puts places into {@link #layout()}. */
    public void change(String label, Runnable change) {
        Command command = new LayoutCommand(label, this, change);
        domain.getCommandStack().execute(command);
    }

    /** Runs a change and returns what it did, or null if it did nothing. */
    LayoutDifference apply(Runnable change) {
        DiagramLayout before = layout().snapshot();
        change.run();
        session.layoutNew(before);
        Set<ElementView> moved = moved(before);
        if (moved.isEmpty()) {
            return null;
        }
        LayoutDifference difference = new LayoutDifference(before, layout(), moved);
        layoutListener.layoutChanged(false);
        tell(moved, difference.opensOrCloses());
        return difference;
    }

    /** Puts one side of a difference into the layout. Views that are not there now are passed over. */
    void restore(LayoutDifference difference, boolean after) {
        Set<ElementView> moved = new LinkedHashSet<>();
        for (ElementView view : diagram().elements()) {
            if (difference.restore(view, keys.get(view), after, layout())) {
                moved.add(view);
            }
        }
        difference.restoreGone(goneNodes, goneEdges, after);
        layoutListener.layoutChanged(false);
        tell(moved, difference.opensOrCloses());
    }

    /** This diagram, or the one that was opened for the same element since. */
    OpenDiagram current() {
        return disposed ? others.apply(id) : this;
    }

    /** Notes that layers, filters or places are no longer those of the file. */
    public void layoutTouched() {
        layoutListener.layoutChanged(true);
    }

    /** The node or edge that shows an element, the first if there are several, or null. */
    public ElementView viewOf(EObject shown) {
        List<ElementView> views = new ArrayList<>(diagram().viewsOf(shown));
        views.removeIf(view -> !view.isVisible());
        return views.isEmpty() ? null : views.getFirst();
    }

    public void dispose() {
        disposed = true;
        listeners.clear();
        session.close();
    }
}
