package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import paget.diagram.layout.Bounds;
import paget.diagram.spec.Tool;
import paget.diagram.ui.internal.page.DiagramCanvas;
import paget.diagram.ui.internal.page.DropOnDiagram;
import paget.diagram.ui.internal.page.PageActions;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** Mouse and keyboard on a diagram, as events of the canvas. Points are in the diagram's coordinates. */
final class Hand {

    private final DiagramPage page;
    private int time = 1;
    private Point resting;

    Hand(DiagramPage page) {
        this.page = page;
    }

    DiagramCanvas canvas() {
        return page.canvas();
    }

    private Control control() {
        return canvas().viewer().getControl();
    }

    private void mouse(int type, Point at, int button, int mask) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        event.time = time += 50;
        control().notifyListeners(type, event);
    }

    private Point at(double x, double y) {
        return canvas().viewer().toCanvas(x, y);
    }

    /** Scrolls so that a point can be hit. */
    private void show(double x, double y) {
        Point at = at(x, y);
        org.eclipse.swt.graphics.Point size = control().getSize();
        if (at.x < 30 || at.y < 30 || at.x > size.x - 40 || at.y > size.y - 40) {
            canvas().center(new Bounds(x, y, 0, 0));
            canvas().viewer().flush();
        }
    }

    void move(double x, double y) {
        mouse(SWT.MouseMove, at(x, y), 0, 0);
    }

    void click(double x, double y) {
        click(x, y, 0);
    }

    void click(double x, double y, int mask) {
        // A click must not be taken for the second half of a double click.
        time += 10_000;
        show(x, y);
        Point at = at(x, y);
        mouse(SWT.MouseMove, at, 0, mask);
        mouse(SWT.MouseDown, at, 1, mask);
        mouse(SWT.MouseUp, at, 1, mask | SWT.BUTTON1);
        Desk.settle();
    }

    void doubleClick(double x, double y) {
        click(x, y);
        Point at = at(x, y);
        mouse(SWT.MouseDown, at, 1, 0);
        mouse(SWT.MouseDoubleClick, at, 1, 0);
        mouse(SWT.MouseUp, at, 1, SWT.BUTTON1);
        Desk.settle();
    }

    void drag(double x, double y, double toX, double toY) {
        time += 10_000;
        show((x + toX) / 2, (y + toY) / 2);
        Point from = at(x, y);
        Point to = at(toX, toY);
        mouse(SWT.MouseMove, from, 0, 0);
        mouse(SWT.MouseDown, from, 1, 0);
        for (int step = 1; step <= 4; step++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4), 0, SWT.BUTTON1);
        }
        mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
        mouse(SWT.MouseUp, to, 1, SWT.BUTTON1);
        Desk.settle();
    }

    /** Drags and stays there, so that it can be seen what is said meanwhile. */
    void hover(double x, double y, double toX, double toY) {
        time += 10_000;
        show((x + toX) / 2, (y + toY) / 2);
        Point from = at(x, y);
        resting = at(toX, toY);
        mouse(SWT.MouseMove, from, 0, 0);
        mouse(SWT.MouseDown, from, 1, 0);
        mouse(SWT.MouseMove, new Point((from.x + resting.x) / 2, (from.y + resting.y) / 2), 0, SWT.BUTTON1);
        mouse(SWT.MouseMove, resting, 0, SWT.BUTTON1);
        mouse(SWT.MouseMove, resting, 0, SWT.BUTTON1);
    }

    /** Ends a drag where it rests. */
    void release() {
        mouse(SWT.MouseUp, resting, 1, SWT.BUTTON1);
        Desk.settle();
    }

    /** Chooses an entry of the context menu of what is selected. */
    void menu(String... path) {
        MenuManager menu = new MenuManager();
        new PageActions(page).fillMenu(menu);
        IContributionManager at = menu;
        for (int i = 0; i + 1 < path.length; i++) {
            at = (IContributionManager) entry(at, path[i]);
        }
        IContributionItem last = entry(at, path[path.length - 1]);
        assertTrue(last.isEnabled(), String.join(" > ", path) + " can be chosen");
        ((ActionContributionItem) last).getAction().run();
        Desk.settle();
    }

    private static IContributionItem entry(IContributionManager menu, String label) {
        for (IContributionItem item : menu.getItems()) {
            String text = item instanceof ActionContributionItem action ? action.getAction().getText()
                    : item instanceof MenuManager inner ? inner.getMenuText() : "";
            if (text.replaceFirst("\t.*", "").equals(label)) {
                return item;
            }
        }
        return fail("no entry " + label);
    }

    /** What takes drops from outside. */
    DropOnDiagram drops() {
        return page.drops();
    }

    void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        event.stateMask = mask;
        event.doit = true;
        control().notifyListeners(SWT.KeyDown, event);
        control().notifyListeners(SWT.KeyUp, event);
        Desk.settle();
    }

    /** Takes a tool from the palette with the mouse. */
    Tool take(String tool) {
        Tool taken = page.palette().tool(tool);
        Tree tree = (Tree) java.util.Arrays.stream(page.palette().getChildren()).filter(Tree.class::isInstance).findFirst().orElseThrow();
        TreeItem item = java.util.Arrays.stream(tree.getItems()).flatMap(drawer -> java.util.Arrays.stream(drawer.getItems()))
                .filter(each -> each.getText().equals(taken.label())).findFirst().orElseThrow();
        tree.showItem(item);
        tree.setSelection(item);
        Event selected = new Event();
        selected.item = item;
        tree.notifyListeners(SWT.Selection, selected);
        Desk.waitFor("the palette to show " + tool,
                () -> tree.getItem(new org.eclipse.swt.graphics.Point(item.getBounds().x + 4, item.getBounds().y + 4)) == item);
        Event click = new Event();
        click.x = item.getBounds().x + 4;
        click.y = item.getBounds().y + 4;
        click.button = 1;
        click.count = 1;
        tree.notifyListeners(SWT.MouseDown, click);
        tree.notifyListeners(SWT.MouseUp, click);
        Desk.settle();
        assertFalse(canvas().isSelecting(), "the tool is active");
        return taken;
    }

    /** Takes a tool and clicks with it. */
    void place(String tool, double x, double y) {
        take(tool);
        click(x, y);
    }

    /** Takes a tool and draws with it from the middle of a node to that of another. */
    void connect(String tool, NodeView from, NodeView to) {
        take(tool);
        Bounds a = bounds(from);
        Bounds b = bounds(to);
        click(a.center().x(), a.y() + Math.min(12, a.height() / 2));
        click(b.center().x(), b.y() + Math.min(12, b.height() / 2));
    }

    Bounds bounds(NodeView node) {
        return canvas().diagram().layout().absolute(node);
    }

    /** The text field over a label. */
    private Text field() {
        for (Control child : ((Composite) control()).getChildren()) {
            if (child instanceof Text text) {
                return text;
            }
        }
        return null;
    }

    /** Types a name over the label of what is selected. */
    void rename(String name) {
        key(SWT.F2, 0);
        Text field = field();
        assertNotNull(field, "F2 opens a field");
        field.setText(name);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Desk.settle();
    }

    /** The nodes of a mapping or with a label. */
    List<NodeView> nodes(String mappingOrLabel) {
        List<NodeView> found = new ArrayList<>();
        for (ElementView view : canvas().picture().views()) {
            if (view instanceof NodeView node && (node.mapping().name().equals(mappingOrLabel) || node.label().contains(mappingOrLabel))) {
                found.add(node);
            }
        }
        return found;
    }

    NodeView node(String mappingOrLabel) {
        List<NodeView> found = nodes(mappingOrLabel);
        assertNotNull(found.isEmpty() ? null : found, "there is a node " + mappingOrLabel + " among " + canvas().picture().views());
        return found.getFirst();
    }

    List<EdgeView> edges(String mapping) {
        return canvas().diagram().diagram().edges().stream().filter(edge -> edge.mapping().name().equals(mapping)).toList();
    }
}
