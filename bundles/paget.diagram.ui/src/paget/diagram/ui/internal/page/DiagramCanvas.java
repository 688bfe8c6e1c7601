package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import paget.diagram.layout.Bounds;
import paget.diagram.render.Theme;
import paget.diagram.tool.NavigationRequest;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.DiagramHost;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.model.ToolRun;
import paget.diagram.ui.internal.parts.Accent;
import paget.diagram.ui.internal.parts.DiagramDomain;
import paget.diagram.ui.internal.parts.DiagramParts;
import paget.diagram.ui.internal.parts.PartContext;
import paget.diagram.ui.internal.parts.ViewPart;
import paget.diagram.ui.internal.picture.DiagramViewer;
import paget.diagram.ui.internal.picture.Painter;
import paget.diagram.ui.internal.picture.Picture;
import paget.diagram.ui.internal.picture.SpecificationIcons;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** The drawing surface of one diagram: viewer, edit parts and picture, kept in step with the diagram. */
public final class DiagramCanvas implements PartContext, OpenDiagram.Listener {

    private static final double WHEEL = 1.15;

    private final OpenDiagram diagram;
    private final DiagramHost host;
    private final Composite parent;
    private final DiagramViewer viewer = new DiagramViewer();
    private final DiagramDomain domain;
    private final SpecificationIcons icons;
    private final Painter painter;
    private final Picture picture;
    private final Marks marks;
    private final EdgeKeys edgeKeys = new EdgeKeys(this);
    private final ElementProblems problems;
    private final List<Runnable> lookListeners = new ArrayList<>();
    private final Fit fit;
    private final Settings settings;
    private final InlineEditor inline;

    public DiagramCanvas(Composite parent, OpenDiagram diagram, DiagramHost host, Runnable toolListener) {
        this.parent = parent;
        this.diagram = diagram;
        this.host = host;
        settings = Settings.load();
        icons = new SpecificationIcons(parent.getDisplay(), diagram.session().images());
        painter = new Painter(parent.getDisplay(), icons);
        Control control = viewer.createControl(parent);
        viewer.createRoot();
        picture = new Picture(diagram.diagram(), diagram.layout(), painter, theme(), viewer.picture()::damage);
        marks = new Marks(this);
        problems = new ElementProblems(diagram, host, this::problemsChanged);
        marks.update();
        domain = new DiagramDomain(toolListener, this::escape);
        domain.addViewer(viewer);
        viewer.setEditPartFactory(new DiagramParts(this));
        viewer.picture().setPicture(picture);
        viewer.picture().addBelow(marks::paintBelow);
        viewer.picture().addAbove(marks::paintAbove);
        viewer.setContents(diagram.diagram());
        inline = new InlineEditor(this);
        control.setBackground(painter.color(picture.theme().background()));
        control.addListener(SWT.Paint, event -> checkTheme());
        fit = new Fit(this);
        control.addListener(SWT.MouseVerticalWheel, this::wheel);
        new HoverText(this);
        diagram.addListener(this);
        control.addListener(SWT.Dispose, event -> dispose());
    }

    private Theme theme() {
        return Accent.isDark(parent.getBackground()) ? Theme.DARK : Theme.LIGHT;
    }

    /** The theme of the workbench changes the background of the parent; there is no better sign of it here. */
    private void checkTheme() {
        if (picture.theme() != theme()) {
            parent.getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed() && picture.theme() != theme()) {
                    picture.setTheme(theme());
                    lookListeners.forEach(Runnable::run);
                    viewer.getControl().setBackground(painter.color(picture.theme().background()));
                    viewer.getControl().redraw();
                }
            });
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            viewer.zoomAt(event.x, event.y, viewer.zoom().getZoom() * Math.pow(WHEEL, Math.signum(event.count)));
        }
    }

    @Override
    public void diagramChanged(Set<ElementView> views, boolean structure) {
        picture.update(views, structure);
        if (structure) {
            refresh(viewer.getContents());
        } else {
            for (ElementView view : Geometry.withContents(views)) {
                if (part(view) instanceof ViewPart part) {
                    part.place();
                }
            }
        }
        viewer.picture().resized();
        if (!diagram.isPreviewing()) {
            marks.update();
            lookListeners.forEach(Runnable::run);
            problems.schedule();
        }
    }

    private void problemsChanged() {
        if (!viewer.getControl().isDisposed()) {
            marks.update();
            lookListeners.forEach(Runnable::run);
            viewer.getControl().redraw();
        }
    }

    /** Runs the listener when the diagram shows other things, or shows them otherwise. */
    void addLookListener(Runnable listener) {
        lookListeners.add(listener);
    }

    /** What is wrong with the elements. */
    public ElementProblems problems() {
        return problems;
    }

    private static void refresh(EditPart part) {
        part.refresh();
        if (part instanceof ViewPart view) {
            view.place();
        }
        new ArrayList<Object>(part.getChildren()).forEach(child -> refresh((EditPart) child));
        if (part instanceof org.eclipse.gef.GraphicalEditPart node) {
            for (Object edge : node.getSourceConnections()) {
                ((ViewPart) edge).place();
            }
        }
    }

    /** The edit part of a view, or null. */
    public EditPart part(ElementView view) {
        return (EditPart) viewer.getEditPartRegistry().get(view);
    }

    @Override
    public OpenDiagram diagram() {
        return diagram;
    }

    public DiagramHost host() {
        return host;
    }

    public DiagramViewer viewer() {
        return viewer;
    }

    public DiagramDomain domain() {
        return domain;
    }

    public Picture picture() {
        return picture;
    }

    public SpecificationIcons icons() {
        return icons;
    }

    public Settings settings() {
        return settings;
    }

    public Marks marks() {
        return marks;
    }

    EdgeKeys edgeKeys() {
        return edgeKeys;
    }

    /** The selected nodes and edges, in the order in which they were selected. */
    public List<ElementView> selectedViews() {
        List<ElementView> views = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ViewPart view) {
                views.add(view.view());
            }
        }
        return views;
    }

    /** Escape goes outwards: to the node that holds the selection, then to nothing. */
    private void escape() {
        hint(null);
        List<ElementView> selected = selectedViews();
        select(selected.size() == 1 && selected.getFirst() instanceof NodeView node && node.parent() != null
                ? List.of(node.parent())
                : List.of());
    }

    /** The selected nodes that lie in no other selected node. */
    public List<NodeView> selectedNodes() {
        return Geometry.topmost(selectedViews());
    }

    /** Sets up the keys; they reach the field that finds elements and the palette. */
    public void setKeys(Runnable find, Runnable tools) {
        viewer.setKeyHandler(new CanvasKeys(this, find, tools));
    }

    /** Selects views and scrolls to the last. */
    public void select(Collection<? extends ElementView> views) {
        List<EditPart> parts = views.stream().map(this::part).filter(Objects::nonNull).toList();
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.flush();
            viewer.reveal(parts.getLast());
        }
    }

    /** Selects what shows elements. False if nothing does. */
    public boolean reveal(Collection<? extends EObject> elements) {
        Set<ElementView> views = new LinkedHashSet<>();
        for (EObject element : elements) {
            for (EObject shown = element; shown != null; shown = shown.eContainer()) {
                ElementView view = diagram.viewOf(shown);
                if (view != null) {
                    views.add(view);
                    break;
                }
                if (shown == diagram.diagram().semantic()) {
                    break;
                }
            }
        }
        if (views.isEmpty()) {
            return false;
        }
        // What an earlier command has to show may come late; it must not take away what is being dragged.
        if (!domain.isPressed() && !selectedViews().equals(List.copyOf(views))) {
            select(views);
        }
        return true;
    }

    @Override
    public ToolRun run(ToolCall call) {
        ToolRun run = diagram.run(call);
        hint(run.refusal());
        if (run.isDone()) {
            List<ElementView> shown = new ArrayList<>();
            for (EObject element : run.selected().isEmpty() ? run.created() : run.selected()) {
                ElementView view = diagram.viewOf(element);
                if (view != null && shown.isEmpty()) {
                    shown.add(view);
                }
            }
            if (!shown.isEmpty()) {
                select(shown);
            }
            for (NavigationRequest request : run.navigations()) {
                host.open(request.diagram(), request.element());
            }
        }
        return run;
    }

    @Override
    public void hint(String sentence) {
        marks.setHint(sentence);
    }

    @Override
    public void markTarget(ElementView target) {
        marks.setTarget(target);
    }

    @Override
    public void editLabel(ElementView view) {
        inline.open(view);
    }

    /** True while a label is edited in place. */
    public boolean isEditing() {
        return inline.isOpen();
    }

    @Override
    public void open(ElementView view) {
        ToolCall call = diagram.session().tools().doubleClick(view);
        if (call.isReady() && view.mapping().doubleClick() != null) {
            run(call);
        } else if (diagram.session().tools().editableText(view) != null) {
            editLabel(view);
        } else if (call instanceof ToolCall.Refused refused) {
            hint(refused.reason());
        }
    }

    @Override
    public boolean snapsToGrid() {
        return settings.snapToGrid();
    }

    @Override
    public boolean snapsToGeometry() {
        return settings.snapToGeometry();
    }

    /** Says what is wrong with the element that was selected last, with the ways out as a menu. */
    public void showFixes() {
        List<ElementView> selected = selectedViews();
        if (!selected.isEmpty()) {
            Bounds b = picture.bounds(selected.getLast());
            org.eclipse.draw2d.geometry.Point at = viewer.toCanvas(b.right(), b.y());
            FixMenu.open(this, selected.getLast(), new org.eclipse.swt.graphics.Point(at.x, at.y));
        }
    }

    /** Moves the selected nodes without the mouse. */
    public void nudge(int dx, int dy) {
        List<NodeView> nodes = selectedNodes().stream().filter(Geometry::isMovable).toList();
        if (!nodes.isEmpty()) {
            diagram.change(paget.diagram.ui.internal.Messages.Layout_move,
                    () -> paget.diagram.ui.internal.model.Mover.move(diagram.layout(), nodes, dx, dy));
        }
    }

    /** Shows everything, at its own size at most, now and when the canvas gets another size. */
    public void fit() {
        fit.now();
    }

    /** Shows everything as soon as the canvas has a size. */
    public void fitFirst() {
        fit.first();
    }

    /** Scrolls so that the middle of a rectangle is in the middle of the canvas. */
    public void center(Bounds bounds) {
        fit.end();
        double zoom = viewer.zoom().getZoom();
        org.eclipse.swt.graphics.Point size = viewer.getControl().getSize();
        viewer.zoom().setViewLocation(new org.eclipse.draw2d.geometry.Point(
                (int) Math.round(bounds.center().x() * zoom - size.x / 2.0),
                (int) Math.round(bounds.center().y() * zoom - size.y / 2.0)));
    }

    /** True if clicks select, false while a tool of the palette is active. */
    public boolean isSelecting() {
        return domain.getActiveTool() instanceof SelectionTool;
    }

    private void dispose() {
        diagram.removeListener(this);
        problems.dispose();
        painter.dispose();
        icons.dispose();
    }
}
