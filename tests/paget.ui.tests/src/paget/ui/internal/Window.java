package paget.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What tests in the window need: waiting for conditions, finding widgets, pictures to look at. */
public final class Window {
    /** Far beyond what any step needs; a test that waits so long has failed. */
    private static final long PATIENCE_MILLISECONDS = 120_000;

    private Window() {
    }

    public static IWorkbenchWindow get() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return get().getActivePage();
    }

    /** Handles events until the condition holds. */
    public static void waitFor(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        // Wakes the loop, so that conditions are looked at without events too.
        Runnable[] wake = new Runnable[1];
        wake[0] = () -> display.timerExec(50, wake[0]);
        display.timerExec(50, wake[0]);
        try {
            while (!condition.getAsBoolean()) {
                if (System.currentTimeMillis() > end) {
                    fail("waited in vain for: " + what);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, wake[0]);
        }
    }

    /** Handles all events that are there. */
    public static void settle() {
        Display display = Display.getCurrent();
        for (int round = 0; round < 3; round++) {
            boolean[] reached = { false };
            display.asyncExec(() -> reached[0] = true);
            waitFor("the queue of events", () -> reached[0]);
        }
    }

    /** All visible widgets of a type below a control that satisfy a condition, in the order of the tree. */
    public static <T extends Control> List<T> find(Control root, Class<T> type, Predicate<T> condition) {
        List<T> found = new ArrayList<>();
        collect(root, type, condition, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, Predicate<T> condition, List<T> found) {
        if (type.isInstance(control) && control.isVisible() && condition.test(type.cast(control))) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, condition, found);
            }
        }
    }

    /** Presses a button of the dialog that opens next; what the dialog says is put into the list. */
    public static List<String> answerNext(String button) {
        List<String> said = new ArrayList<>();
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                List<Button> buttons = find(shell, Button.class, b -> b.getText().replace("&", "").equals(button));
                if (shell.isVisible() && !buttons.isEmpty()) {
                    find(shell, Label.class, label -> !label.getText().isEmpty()).forEach(label -> said.add(label.getText()));
                    send(buttons.getFirst(), SWT.Selection);
                    return;
                }
            }
            display.timerExec(50, look[0]);
        };
        display.timerExec(50, look[0]);
        return said;
    }

    /** Sends an event of a type to a widget. */
    public static void send(Control control, int type) {
        control.notifyListeners(type, new org.eclipse.swt.widgets.Event());
    }

    /** Writes a picture of the window to {@code target/screenshots}, for people to look at. */
    public static Path picture(String name) throws IOException {
        settle();
        Shell shell = get().getShell();
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
        gc.dispose();
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Path file = folder.resolve(name + ".png");
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
        return file;
    }

    /** Closes all editors without saving. */
    public static void closeEditors() {
        page().closeAllEditors(false);
        settle();
    }
}
