package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchActionConstants;

import paget.diagram.layout.NodePlace;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.DiagramPage;
import paget.diagram.ui.ElementProblem;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Arrangement;
import paget.diagram.ui.internal.model.Bends;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** What menus offer for what is selected. */
public final class PageActions {

    private static final Map<String, String> COLORS = colors();

    private final DiagramPage page;
    private final DiagramCanvas canvas;
    private final List<ElementView> selected;
    private final List<NodeView> nodes;
    private final List<EdgeView> edges;

    public PageActions(DiagramPage page) {
        this.page = page;
        this.canvas = page.canvas();
        this.selected = canvas.selectedViews();
        this.nodes = selected.stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
        this.edges = selected.stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast).toList();
    }

    private static Map<String, String> colors() {
        Map<String, String> colors = new LinkedHashMap<>();
        colors.put(Messages.Color_blue, "#cfe3f7");
        colors.put(Messages.Color_green, "#d3edd2");
        colors.put(Messages.Color_yellow, "#fbf0c4");
        colors.put(Messages.Color_orange, "#fbdfc0");
        colors.put(Messages.Color_red, "#f7d0cf");
        colors.put(Messages.Color_purple, "#e4d6f3");
        colors.put(Messages.Color_gray, "#e3e6ea");
        return colors;
    }

    private static IAction action(String label, boolean enabled, Runnable body) {
        IAction action = new Action(label.replace("&", "&&").replace("@", "")) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    static IAction toggle(String label, BooleanSupplier state, Runnable body) {
        IAction action = new Action(label.replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setChecked(state.getAsBoolean());
        return action;
    }

    /** Fills the context menu. */
    public void fillMenu(MenuManager menu) {
        fixes(menu);
        create(menu);
        if (!selected.isEmpty()) {
            ElementView last = selected.getLast();
            if (last.mapping().doubleClick() != null) {
                boolean ready = canvas.diagram().session().tools().doubleClick(last).isReady();
                menu.add(action(Messages.Menu_open, ready, () -> canvas.open(last)));
            }
            menu.add(action(Messages.Menu_showInModel, true, () -> page.host().showInModel(last.semantic())));
            menu.add(new Separator());
        }
        MenuManager arrange = new MenuManager(Messages.Menu_arrange);
        fillArrange(arrange);
        menu.add(arrange);
        if (!selected.isEmpty()) {
            MenuManager style = new MenuManager(Messages.Menu_style);
            fillStyle(style);
            menu.add(style);
        }
        menu.add(new Separator());
        fillDiagram(menu);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** What concerns the whole diagram, so that the keyboard reaches what the bar offers to the mouse. */
    private void fillDiagram(MenuManager menu) {
        MenuManager layers = new MenuManager(Messages.Bar_layers);
        page.bar().fillLayers(layers);
        if (!layers.isEmpty()) {
            menu.add(layers);
        }
        MenuManager diagram = new MenuManager(Messages.Menu_diagram);
        diagram.add(toggle(Messages.Menu_results, page.results()::isVisible, () -> page.bar().showResults(!page.results().isVisible())));
        diagram.add(toggle(Messages.Menu_legend, canvas.settings()::showLegend,
                () -> page.bar().showLegend(!canvas.settings().showLegend())));
        diagram.add(new Separator());
        page.bar().fillGrid(diagram);
        diagram.add(new Separator());
        Export export = new Export(canvas);
        diagram.add(action(Messages.Export_file, true, () -> export.ask(page.getSite().getShell())));
        diagram.add(action(Messages.Export_copy, true, () -> tryTo(page, Messages.Export_copy, export::copy)));
        diagram.add(action(Messages.Export_print, true, this::print));
        menu.add(diagram);
        menu.add(new Separator());
    }

    /** Asks for a printer and prints. */
    public void print() {
        tryTo(page, Messages.Export_print, () -> new Export(canvas).print(page.getSite().getShell()));
    }

    private void fixes(MenuManager menu) {
        for (ElementView view : selected) {
            for (ElementProblem problem : canvas.problems().of(view.semantic())) {
                for (ElementProblem.Fix fix : problem.fixes()) {
                    menu.add(action(Messages.bind(Messages.Menu_fix, fix.label()), true, () -> FixMenu.apply(canvas, fix)));
                }
            }
        }
        if (!menu.isEmpty()) {
            menu.add(new Separator());
        }
    }

    /** The tools that can be used here at once. */
    private void create(MenuManager menu) {
        ViewHost host = nodes.isEmpty() ? canvas.diagram().diagram() : nodes.getLast();
        MenuManager create = new MenuManager(Messages.Menu_create);
        for (ToolSection section : canvas.diagram().session().tools().palette()) {
            for (Tool tool : section.paletteTools()) {
                if (tool instanceof CreationTool creation && canvas.diagram().session().tools().create(creation, host).isReady()) {
                    create.add(action(tool.label(), true, () -> page.palette().useAtOnce(tool)));
                }
            }
        }
        if (!create.isEmpty()) {
            menu.add(create);
        }
    }

    /** Adds what arranges nodes. */
    public void fillArrange(IContributionManager menu) {
        menu.add(action(Messages.Arrange_automatic, true, this::layoutAll));
        menu.add(new Separator());
        List<NodeView> movable = nodes.stream().filter(Geometry::isMovable).toList();
        for (Arrangement arrangement : Arrangement.values()) {
            if (arrangement == Arrangement.SPREAD_ACROSS) {
                menu.add(new Separator());
            }
            menu.add(action(label(arrangement), movable.size() >= arrangement.least(),
                    () -> canvas.diagram().change(label(arrangement), () -> arrangement.apply(canvas.diagram().layout(), movable))));
        }
        menu.add(new Separator());
        boolean pinned = !nodes.isEmpty() && nodes.stream().allMatch(node -> place(node).pinned());
        IAction pin = toggle(Messages.Arrange_pin, () -> pinned, () -> places(Messages.Arrange_pin,
                p -> new NodePlace(p.bounds(), !pinned, p.collapsed(), p.sized(), p.style())));
        pin.setEnabled(!nodes.isEmpty());
        menu.add(pin);
        List<NodeView> containers = nodes.stream().filter(NodeView::isContainer).toList();
        boolean closed = !containers.isEmpty() && containers.stream().allMatch(node -> place(node).collapsed());
        IAction close = toggle(Messages.Arrange_close, () -> closed, () -> places(Messages.Arrange_close,
                p -> new NodePlace(p.bounds(), p.pinned(), !closed, p.sized(), p.style())));
        close.setEnabled(!containers.isEmpty());
        menu.add(close);
        menu.add(action(Messages.Arrange_natural, !nodes.isEmpty(), () -> places(Messages.Arrange_natural,
                p -> new NodePlace(new paget.diagram.layout.Bounds(p.bounds().x(), p.bounds().y(), 1, 1), p.pinned(), p.collapsed(),
                        false, p.style()))));
        menu.add(action(Messages.Arrange_straighten, !edges.isEmpty(), () -> canvas.diagram().change(Messages.Arrange_straighten,
                () -> edges.forEach(edge -> Bends.straighten(canvas.diagram().layout(), edge)))));
        menu.add(new Separator());
        menu.add(action(Messages.Layout_copy, true, () -> Styles.copyLayout(canvas, wholeOr(nodes))));
        menu.add(action(Messages.Layout_paste, Styles.canPasteLayout(), () -> Styles.pasteLayout(canvas, wholeOr(nodes))));
    }

    private List<NodeView> wholeOr(List<NodeView> some) {
        return some.isEmpty() ? canvas.diagram().diagram().children() : some;
    }

    private NodePlace place(NodeView node) {
        return canvas.diagram().layout().place(node);
    }

    private void places(String label, java.util.function.UnaryOperator<NodePlace> change) {
        canvas.diagram().change(label,
                () -> nodes.forEach(node -> canvas.diagram().layout().put(node, change.apply(place(node)))));
    }

    /** Lays everything out, pinned nodes excepted. */
    public void layoutAll() {
        Animation.run(canvas.diagram(), Messages.Arrange_automatic, canvas.diagram().session()::layoutAll, canvas::fit);
    }

    private static String label(Arrangement arrangement) {
        return switch (arrangement) {
        case LEFT -> Messages.Align_left;
        case CENTER -> Messages.Align_center;
        case RIGHT -> Messages.Align_right;
        case TOP -> Messages.Align_top;
        case MIDDLE -> Messages.Align_middle;
        case BOTTOM -> Messages.Align_bottom;
        case SPREAD_ACROSS -> Messages.Spread_across;
        case SPREAD_DOWN -> Messages.Spread_down;
        case SAME_WIDTH -> Messages.Same_width;
        case SAME_HEIGHT -> Messages.Same_height;
        };
    }

    private void fillStyle(MenuManager menu) {
        if (!nodes.isEmpty()) {
            MenuManager fill = new MenuManager(Messages.Style_fill);
            COLORS.forEach((name, value) -> fill.add(action(name, true, () -> Styles.set(canvas, selected, "fill", value))));
            fill.add(new Separator());
            fill.add(action(Messages.Style_usual, true, () -> Styles.set(canvas, selected, "fill", null)));
            menu.add(fill);
        }
        MenuManager width = new MenuManager(Messages.Style_width);
        for (int i = 1; i <= 4; i++) {
            String value = Integer.toString(i);
            width.add(action(value, true, () -> Styles.set(canvas, selected, "width", value)));
        }
        width.add(action(Messages.Style_usual, true, () -> Styles.set(canvas, selected, "width", null)));
        menu.add(width);
        if (!edges.isEmpty()) {
            MenuManager routing = new MenuManager(Messages.Style_routing);
            List<ElementView> lines = new ArrayList<>(edges);
            routing.add(action(Messages.Style_straight, true, () -> Styles.set(canvas, lines, "routing", "straight")));
            routing.add(action(Messages.Style_orthogonal, true, () -> Styles.set(canvas, lines, "routing", "manhattan")));
            routing.add(action(Messages.Style_usual, true, () -> Styles.set(canvas, lines, "routing", null)));
            menu.add(routing);
        }
        menu.add(new Separator());
        menu.add(action(Messages.Style_copy, selected.size() == 1, () -> Styles.copy(canvas, selected.getFirst())));
        menu.add(action(Messages.Style_paste, Styles.canPaste(), () -> Styles.paste(canvas, selected)));
        menu.add(action(Messages.Style_reset, true, () -> Styles.change(canvas, Messages.Style_reset, selected, style -> {
            style.clear();
            return style;
        })));
    }

    /** The command that deletes views; a refusal is shown and gives null. */
    public static Command delete(DiagramCanvas canvas, List<ElementView> views) {
        return switch (canvas.diagram().session().tools().delete(views)) {
        case ToolCall.Ready ready -> ready.command();
        case ToolCall.Refused refused -> {
            canvas.hint(refused.reason());
            yield null;
        }
        };
    }

    /** Runs something that may fail on a file or a device, and tells of it. */
    static void tryTo(DiagramPage page, String title, Attempt attempt) {
        try {
            attempt.run();
        } catch (java.io.IOException failed) {
            MessageDialog.openError(page.getSite().getShell(), title, failed.getMessage());
        }
    }

    /** Something that may fail. */
    interface Attempt {
        void run() throws java.io.IOException;
    }
}
