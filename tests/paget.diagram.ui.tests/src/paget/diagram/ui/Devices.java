package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * The mouse and the keyboard of the display. What they do goes through the X server, GTK and the queue of events like the
 * doings of a person, so it meets whatever lies below the pointer or has the focus. Each step waits until it has arrived.
 */
final class Devices {

    private static final Map<Integer, Integer> CODES = Map.ofEntries(Map.entry((int) SWT.CR, KeyEvent.VK_ENTER),
            Map.entry((int) SWT.ESC, KeyEvent.VK_ESCAPE), Map.entry((int) SWT.DEL, KeyEvent.VK_DELETE),
            Map.entry(SWT.F2, KeyEvent.VK_F2), Map.entry(SWT.ARROW_LEFT, KeyEvent.VK_LEFT),
            Map.entry(SWT.ARROW_RIGHT, KeyEvent.VK_RIGHT), Map.entry(SWT.ARROW_UP, KeyEvent.VK_UP),
            Map.entry(SWT.ARROW_DOWN, KeyEvent.VK_DOWN), Map.entry((int) '.', KeyEvent.VK_PERIOD),
            Map.entry((int) ' ', KeyEvent.VK_SPACE));
    private static final List<Map.Entry<Integer, Integer>> MODIFIERS = List.of(Map.entry(SWT.MOD1, KeyEvent.VK_CONTROL),
            Map.entry(SWT.MOD2, KeyEvent.VK_SHIFT), Map.entry(SWT.MOD3, KeyEvent.VK_ALT));

    /** How long a move may take to arrive before the hand moves on. */
    private static final long MOVE_NANOSECONDS = 60_000_000;

    private static Robot robot;
    private static long nextClick = System.nanoTime();

    private Devices() {
    }

    private static Robot robot() {
        if (robot == null) {
            assertFalse(GraphicsEnvironment.isHeadless(), "these tests need a display");
            try {
                robot = new Robot();
            } catch (AWTException e) {
                throw new IllegalStateException("the display takes no synthetic input", e);
            }
        }
        return robot;
    }

    /** Moves the pointer to a place of a control. */
    static void move(Control control, int x, int y) {
        Display display = control.getDisplay();
        Point to = control.toDisplay(x, y);
        boolean[] there = { false };
        long[] again = { System.nanoTime() };
        Listener listener = event -> there[0] |= display.getCursorLocation().equals(to);
        display.addFilter(SWT.MouseMove, listener);
        try {
            // A pointer that jumps only enters what is there, so it comes from beside; and GTK leaves out moves that come before it
            // has asked the X server something since the last one.
            Desk.waitFor("the pointer at " + to, () -> {
                if (!there[0] && System.nanoTime() > again[0]) {
                    again[0] = System.nanoTime() + MOVE_NANOSECONDS;
                    int beside = display.getCursorLocation().equals(to) ? 1 : 0;
                    robot().mouseMove(to.x + beside, to.y);
                }
                return there[0];
            });
        } finally {
            display.removeFilter(SWT.MouseMove, listener);
        }
    }

    static void press() {
        // Two clicks at one place would be a double click if they came too soon.
        Desk.waitFor("time between two clicks", () -> System.nanoTime() > nextClick);
        after(SWT.MouseDown, () -> robot().mousePress(InputEvent.BUTTON1_DOWN_MASK));
    }

    static void release() {
        after(SWT.MouseUp, () -> robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
        clicked();
    }

    /** Clicks at a place of a control while keys are held. */
    static void click(Control control, int x, int y, int modifiers) {
        move(control, x, y);
        hold(modifiers);
        press();
        release();
        free(modifiers);
        Desk.settle();
    }

    /** Clicks twice at a place of a control, fast enough for a double click. */
    static void doubleClick(Control control, int x, int y) {
        move(control, x, y);
        Desk.waitFor("time between two clicks", () -> System.nanoTime() > nextClick);
        after(SWT.MouseDoubleClick, () -> {
            for (int i = 0; i < 2; i++) {
                robot().mousePress(InputEvent.BUTTON1_DOWN_MASK);
                robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            }
        });
        clicked();
        Desk.settle();
    }

    private static void clicked() {
        nextClick = System.nanoTime() + 1_100_000L * Display.getCurrent().getDoubleClickTime();
    }

    /** Presses and releases a key of SWT while others are held. */
    static void key(int code, int modifiers) {
        hold(modifiers);
        int key = code >= 'a' && code <= 'z' ? code - 'a' + KeyEvent.VK_A
                : code >= '0' && code <= '9' ? code - '0' + KeyEvent.VK_0 : CODES.get(code);
        after(SWT.KeyUp, () -> {
            robot().keyPress(key);
            robot().keyRelease(key);
        });
        free(modifiers);
        Desk.settle();
    }

    /** Types letters, digits and spaces. */
    static void type(String text) {
        for (char letter : text.toCharArray()) {
            key(Character.toLowerCase(letter), Character.isUpperCase(letter) ? SWT.MOD2 : 0);
        }
    }

    private static void hold(int modifiers) {
        for (Map.Entry<Integer, Integer> modifier : MODIFIERS) {
            if ((modifiers & modifier.getKey()) != 0) {
                after(SWT.KeyDown, () -> robot().keyPress(modifier.getValue()));
            }
        }
    }

    private static void free(int modifiers) {
        for (Map.Entry<Integer, Integer> modifier : MODIFIERS.reversed()) {
            if ((modifiers & modifier.getKey()) != 0) {
                after(SWT.KeyUp, () -> robot().keyRelease(modifier.getValue()));
            }
        }
    }

    /** Does something with a device and waits for the event that comes of it. */
    private static void after(int event, Runnable body) {
        Display display = Display.getCurrent();
        boolean[] arrived = { false };
        Listener listener = seen -> arrived[0] = true;
        display.addFilter(event, listener);
        try {
            body.run();
            Desk.waitFor("event " + event + " of a device at " + display.getCursorLocation(), () -> arrived[0]);
        } catch (AssertionError e) {
            // What stays pressed would spoil all tests that follow.
            robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            MODIFIERS.forEach(modifier -> robot().keyRelease(modifier.getValue()));
            throw e;
        } finally {
            display.removeFilter(event, listener);
        }
    }
}
