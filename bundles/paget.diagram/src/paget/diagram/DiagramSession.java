package paget.diagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Types;
import paget.diagram.layout.AutoLayout;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.LayoutFile;
import paget.diagram.layout.StoredDiagram;
import paget.diagram.render.Images;
import paget.diagram.render.Overlay;
import paget.diagram.render.PdfWriter;
import paget.diagram.render.PngWriter;
import paget.diagram.render.Scene;
import paget.diagram.render.SceneBuilder;
import paget.diagram.render.SvgWriter;
import paget.diagram.render.Theme;
import paget.diagram.spec.DesignResources;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.FilterDescription;
import paget.diagram.spec.Layer;
import paget.diagram.spec.Problem;
import paget.diagram.spec.ValidationRule;
import paget.diagram.tool.DiagramTools;
import paget.diagram.tool.ToolCall;
import paget.diagram.tool.ToolCommand;
import paget.diagram.view.Diagram;
import paget.diagram.view.DiagramChanges;
import paget.diagram.view.DiagramSynchronizer;
import paget.diagram.view.ElementView;

/**
 * Work on one diagram: it follows the model, its tools change the model, its layout says where things are, and it can
 * be drawn. A session is used by one thread at a time. Close it to stop observing the model.
 */
public final class DiagramSession implements AutoCloseable {

    private final DiagramDescription description;
    private final EObject element;
    private final EditingDomain domain;
    private final Types types;
    private final DiagramSynchronizer synchronizer;
    private final DiagramTools tools;
    private final DiagramLayout layout = new DiagramLayout();
    private final Images images;

    DiagramSession(DiagramDescription description, EObject element, EditingDomain domain, Evaluator evaluator,
            Types types, DesignResources resources) {
        this.description = description;
        this.element = element;
        this.domain = domain;
        this.types = types;
        this.synchronizer = new DiagramSynchronizer(description, element, evaluator, types);
        this.tools = new DiagramTools(synchronizer.diagram(), evaluator, types);
        this.images = new Images(resources);
    }

    /** The diagram. */
    public Diagram diagram() {
        return synchronizer.diagram();
    }

    /** The tools. */
    public DiagramTools tools() {
        return tools;
    }

    /** The places of the views. */
    public DiagramLayout layout() {
        return layout;
    }

    /** What could not be evaluated. */
    public List<Problem> problems() {
        return synchronizer.problems();
    }

    /** Brings the diagram up to date with the model and forgets the places of what is gone. */
    public DiagramChanges refresh() {
        return forget(synchronizer.refresh());
    }

    /** The same without trusting anything remembered. */
    public DiagramChanges refreshAll() {
        return forget(synchronizer.refreshAll());
    }

    private DiagramChanges forget(DiagramChanges changes) {
        changes.removed().forEach(layout::forget);
        return changes;
    }

    /** Shows or hides an optional layer and refreshes. */
    public DiagramChanges setActive(Layer layer, boolean active) {
        synchronizer.setActive(layer, active);
        return refresh();
    }

    /** Switches a filter and refreshes. */
    public DiagramChanges setActive(FilterDescription filter, boolean active) {
        synchronizer.setActive(filter, active);
        return refresh();
    }

    /**
     * Applies a tool through the editing domain's command stack and refreshes. A tool that only opens another diagram
     * does not enter the stack.
     */
    public ToolResult apply(ToolCall call) {
        return switch (call) {
        case ToolCall.Refused refused -> refused(refused.reason());
        case ToolCall.Ready ready -> execute(ready.command());
        };
    }

    private ToolResult execute(ToolCommand command) {
        if (command.changesModel()) {
            if (domain == null) {
                return refused("This diagram cannot be changed.");
            }
            domain.getCommandStack().execute(command);
        } else {
            try {
                command.execute();
            } catch (org.eclipse.emf.common.command.AbortExecutionException failed) {
                return refused(command.failure());
            }
        }
        if (command.failure() != null) {
            refresh();
            return refused(command.failure());
        }
        return new ToolResult(null, command.created(), command.selected(), command.navigations(), refresh());
    }

    private static ToolResult refused(String reason) {
        return new ToolResult(reason, List.of(), List.of(), List.of(),
                new DiagramChanges(List.of(), List.of(), List.of(), List.of(), false, 0));
    }

    /** Takes layers, filters and places from a layout file, refreshes, and places what the file does not know. */
    public void load(LayoutFile file) {
        StoredDiagram stored = file.find(diagram());
        if (stored.layers() != null) {
            for (Layer layer : description.additionalLayers()) {
                synchronizer.setActive(layer, stored.layers().contains(layer.name()));
            }
        }
        for (FilterDescription filter : description.filters()) {
            synchronizer.setActive(filter, stored.filters().contains(filter.name()));
        }
        refresh();
        file.apply(diagram(), layout);
        layoutNew();
    }

    /** Puts layers, filters and places into a layout file; saving it is up to the caller. */
    public void store(LayoutFile file) {
        file.update(diagram(), layout);
    }

    /** Places everything automatically; pinned nodes stay. */
    public void layoutAll() {
        new AutoLayout(diagram(), layout).layoutAll();
    }

    /** Places what has no place yet. */
    public void layoutNew() {
        layoutNew(layout.snapshot());
    }

    /**
     * Places what has no place yet; edges follow nodes that lie elsewhere than before and go around them.
     *
     * @param before a snapshot of the layout from before the change
     */
    public void layoutNew(DiagramLayout before) {
        new AutoLayout(diagram(), layout).layoutNew(before);
    }

    /** The picture. Everything must have its place. */
    public Scene scene(Theme theme) {
        return scene(theme, Overlay.NONE, false);
    }

    /**
     * The picture with numbers laid over it.
     *
     * @param legend whether it says below the diagram what the symbols mean
     */
    public Scene scene(Theme theme, Overlay overlay, boolean legend) {
        return new SceneBuilder(diagram(), layout, theme, overlay).build(legend);
    }

    /** The picture as SVG. */
    public String svg(Theme theme) {
        return svg(theme, Overlay.NONE, false);
    }

    /** The picture with numbers, and with a legend where one is wanted, as SVG. */
    public String svg(Theme theme, Overlay overlay, boolean legend) {
        return SvgWriter.write(scene(theme, overlay, legend), diagram().title(), images);
    }

    /** The picture as PNG, with so many pixels for each unit. */
    public byte[] png(Theme theme, double scale) throws IOException {
        return png(theme, Overlay.NONE, false, scale);
    }

    /** The picture with numbers, and with a legend where one is wanted, as PNG. */
    public byte[] png(Theme theme, Overlay overlay, boolean legend, double scale) throws IOException {
        return PngWriter.write(svg(theme, overlay, legend), scale);
    }

    /** The picture with numbers, and with a legend where one is wanted, as PDF: one page, lines and areas only. */
    public byte[] pdf(Theme theme, Overlay overlay, boolean legend) throws IOException {
        return PdfWriter.write(svg(theme, overlay, legend), diagram().title());
    }

    /** The images of the specification. */
    public Images images() {
        return images;
    }

    /** The elements on the diagram that break validation rules, in the order of the views. */
    public List<Finding> validate() {
        List<Finding> findings = new ArrayList<>();
        Set<EObject> elements = new LinkedHashSet<>();
        elements.add(element);
        for (ElementView view : diagram().elements()) {
            elements.addAll(view.semanticElements());
        }
        for (EObject each : elements) {
            for (ValidationRule rule : description.rules()) {
                if (types.isA(each.eClass(), rule.targetClass())) {
                    synchronizer.check(rule, each).ifPresent(broken -> findings
                            .add(new Finding(broken.level(), each, broken.message(), broken.fixes())));
                }
            }
        }
        return findings;
    }

    @Override
    public void close() {
        synchronizer.dispose();
    }
}
