package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
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

/** Mouse and keyboard on a diagram. Points are in the diagram's coordinates. */
final class Hand {

    /** What has not moved for so long rests. */
    private static final long REST_NANOSECONDS = 150_000_000;

    private final DiagramPage page;

    Hand(DiagramPage page) {
        this.page = page;
    }

    DiagramCanvas canvas() {
        return page.canvas();
    }

    private Control control() {
        return canvas().viewer().getControl();
    }

    private Point at(double x, double y) {
        return canvas().viewer().toCanvas(x, y);
    }

    /** Scrolls so that points can be hit. */
    private void show(double x, double y, double toX, double toY) {
        if (!shown(x, y) || !shown(toX, toY)) {
            canvas().center(new Bounds(Math.min(x, toX), Math.min(y, toY), Math.abs(x - toX), Math.abs(y - toY)));
            canvas().viewer().flush();
            assertTrue(shown(x, y) && shown(toX, toY), "there is room from " + x + ", " + y + " to " + toX + ", " + toY);
        }
    }

    private boolean shown(double x, double y) {
        Point at = at(x, y);
        org.eclipse.swt.graphics.Point size = control().getSize();
        return at.x > 2 && at.y > 2 && at.x < size.x - 14 && at.y < size.y - 14;
    }

    void move(double x, double y) {
        move(at(x, y));
    }

    private void move(Point to) {
        Devices.move(control(), to.x, to.y);
    }

    void click(double x, double y) {
        click(x, y, 0);
    }

    void click(double x, double y, int modifiers) {
        show(x, y, x, y);
        Point at = at(x, y);
        Devices.click(control(), at.x, at.y, modifiers);
    }

    void doubleClick(double x, double y) {
        show(x, y, x, y);
        Point at = at(x, y);
        Devices.doubleClick(control(), at.x, at.y);
    }

    void drag(double x, double y, double toX, double toY) {
        hover(x, y, toX, toY);
        release();
    }

    /** Drags and stays there, so that it can be seen what is said meanwhile. */
    void hover(double x, double y, double toX, double toY) {
        hover(x, y, toX, toY, () -> {
            // Nothing happens between the press and the first move.
        });
    }

    /** The same, with something that happens after the press. */
    void hover(double x, double y, double toX, double toY, Runnable pressed) {
        show(x, y, toX, toY);
        Point from = at(x, y);
        Point to = at(toX, toY);
        move(from);
        Devices.press();
        pressed.run();
        for (int step = 1; step <= 4; step++) {
            move(new Point(from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4));
        }
    }

    /** Ends a drag where it rests. */
    void release() {
        Devices.release();
        Desk.settle();
    }

    /**
     * What the platform says of the pointer besides its moves, maybe between a press and the first move.
     *
     * @param what {@code SWT.MouseHover} by a timer, {@code SWT.MouseExit} or {@code SWT.MouseEnter}
     */
    void tell(int what, double x, double y) {
        send(what, at(x, y), 0, 0);
    }

    private void send(int type, Point at, int button, int mask) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        event.time = (int) (System.nanoTime() / 1_000_000);
        control().notifyListeners(type, event);
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

    /** What the context menu of the canvas says, with the keys behind a tab. */
    List<String> contextMenu() {
        Menu menu = control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).filter(text -> !text.isEmpty()).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        Desk.settle();
        return entries;
    }

    /** Scrolls to a place and rests there. */
    void hoverOver(double x, double y) {
        show(x, y, x, y);
        move(x, y);
    }

    /** What takes drops from outside. */
    DropOnDiagram drops() {
        return page.drops();
    }

    /** Presses a key while the diagram has the focus. */
    void key(int code, int modifiers) {
        control().setFocus();
        Desk.waitFor("the focus", control()::isFocusControl);
        Devices.key(code, modifiers);
    }

    /** Takes a tool from the palette with the mouse. */
    Tool take(String tool) {
        Tool taken = page.palette().tool(tool);
        Tree tree = (Tree) Arrays.stream(page.palette().getChildren()).filter(Tree.class::isInstance).findFirst().orElseThrow();
        TreeItem item = Arrays.stream(tree.getItems()).flatMap(drawer -> Arrays.stream(drawer.getItems()))
                .filter(each -> each.getText().equals(taken.label())).findFirst().orElseThrow();
        scroll(tree, item);
        Devices.click(tree, on(item).x, on(item).y, 0);
        assertEquals(List.of(item), List.of(tree.getSelection()), "the tool is marked");
        assertFalse(canvas().isSelecting(), "the tool is active");
        return taken;
    }

    /** Shows an item of the palette. GTK scrolls little by little, so this waits until the item rests. */
    private static void scroll(Tree tree, TreeItem item) {
        int height = tree.getClientArea().height;
        int row = item.getBounds().height;
        if (item.getBounds().y < 0 || item.getBounds().y + 2 * row > height) {
            tree.setTopItem(item);
        }
        int[] before = { Integer.MIN_VALUE };
        long[] since = { 0 };
        Desk.waitFor("the palette to rest", () -> {
            int y = item.getBounds().y;
            if (y != before[0]) {
                before[0] = y;
                since[0] = System.nanoTime();
            }
            return y >= 0 && y + row <= height && tree.getItem(on(item)) == item && System.nanoTime() - since[0] > REST_NANOSECONDS;
        });
    }

    /** A place on the icon of an item. */
    static org.eclipse.swt.graphics.Point on(TreeItem item) {
        Rectangle bounds = item.getBounds();
        return new org.eclipse.swt.graphics.Point(bounds.x + 4, bounds.y + bounds.height / 2);
    }

    /** Clicks as a pen does, which is not seen to move before it is there. */
    void tap(double x, double y) {
        show(x, y, x, y);
        send(SWT.MouseDown, at(x, y), 1, 0);
        send(SWT.MouseUp, at(x, y), 1, SWT.BUTTON1);
        Desk.settle();
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

    /** Presses a button of the bar above the diagram. */
    void press(String meaning) {
        for (Control bar = control(); bar != null; bar = bar.getParent()) {
            ToolItem found = button(bar, meaning);
            if (found != null) {
                Rectangle bounds = found.getBounds();
                Devices.click(found.getParent(), bounds.x + 8, bounds.y + bounds.height / 2, 0);
                return;
            }
        }
        fail("no button " + meaning);
    }

    private static ToolItem button(Control in, String meaning) {
        if (in instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).filter(item -> meaning.equals(item.getToolTipText())).findFirst().orElse(null);
        }
        return in instanceof Composite composite ? Arrays.stream(composite.getChildren()).map(child -> button(child, meaning))
                .filter(Objects::nonNull).findFirst().orElse(null) : null;
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
        Desk.waitFor("the focus", field::isFocusControl);
        Devices.type(name);
        Devices.key(SWT.CR, 0);
        assertTrue(field.isDisposed(), "Enter takes the name");
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
