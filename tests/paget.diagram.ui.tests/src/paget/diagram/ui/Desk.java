package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.MultiPageEditorPart;

/** The workbench as tests use it: models in editors, commands, waiting, pictures. */
final class Desk {

    /** Far beyond what any step needs; a test that waits so long has failed. */
    private static final long PATIENCE_MILLISECONDS = 120_000;

    /** The input that the pages of an editor share. */
    private static final Map<IEditorPart, IEditorInput> inputs = new WeakHashMap<>();

    private Desk() {
    }

    static IWorkbenchPage page() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0]).getActivePage();
    }

    /** Copies a shipped example into a folder. */
    static Path example(String id, Path folder) throws IOException {
        Path file = folder.resolve(id + ".paget");
        try (InputStream model = Platform.getBundle("paget.examples").getEntry("models/" + id + ".paget").openStream()) {
            Files.copy(model, file);
        }
        return file;
    }

    /** A model with nothing but a study. */
    static Path empty(Path folder) throws IOException {
        return Files.writeString(folder.resolve("drawn.paget"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:paget="http://paget/model/1" id="organism" name="Drawn" formatVersion="1" taxon="human" timeUnit="d">
                  <studies id="time_course" name="Time course"><duration value="10.0" unit="d"/></studies>
                </paget:Organism>
                """);
    }

    /** Opens a model in its editor, as the workbench does after a restart. */
    static IEditorPart open(Path model) throws Exception {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        memento.putString("path", model.toString());
        IEditorInput input = (IEditorInput) PlatformUI.getWorkbench().getElementFactory("paget.ui.modelFileInput")
                .createElement(memento);
        assertNotNull(input, "the workbench brings inputs back by their path");
        IEditorPart editor = page().openEditor(input, "paget.ui.editor");
        page().activate(editor);
        return opened(editor);
    }

    /** Waits for an editor that has been opened, and knows its pages from now on. */
    static IEditorPart opened(IEditorPart editor) {
        settle();
        inputs.put(editor, diagram(editor).getEditorInput());
        return editor;
    }

    static DiagramPage diagram(IEditorPart editor) {
        DiagramPage page = Adapters.adapt(editor, DiagramPage.class);
        assertNotNull(page, "a diagram is in front");
        assertNotNull(page.canvas(), "the diagram is shown");
        return page;
    }

    /** Brings the page of a diagram to the front. */
    static DiagramPage diagram(IEditorPart editor, String description) {
        MultiPageEditorPart pages = (MultiPageEditorPart) editor;
        // All pages of the editor have the same input.
        for (IEditorPart each : pages.findEditors(inputs.get(editor))) {
            if (each instanceof DiagramPage page && page.description().name().equals(description)) {
                pages.setActiveEditor(page);
                settle();
                return page;
            }
        }
        return fail("no page for " + description);
    }

    /** Gives the editor the whole window. */
    static void enlarge(IEditorPart editor) {
        IWorkbenchPartReference part = page().getReference(editor);
        if (page().getPartState(part) != IWorkbenchPage.STATE_MAXIMIZED) {
            page().toggleZoom(part);
            settle();
        }
    }

    static EditingDomain domain(IEditorPart editor) {
        return Adapters.adapt(editor, EditingDomain.class);
    }

    static void save(IEditorPart editor) {
        page().saveEditor(editor, false);
        settle();
    }

    static void execute(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        settle();
    }

    /** Whether the menu offers a command now. */
    static boolean canExecute(String command) {
        Command found = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        found.setEnabled(PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState());
        return found.isHandled() && found.isEnabled();
    }

    /** Brings the page without a drawing to the front. */
    static void showTree(IEditorPart editor) {
        MultiPageEditorPart pages = (MultiPageEditorPart) editor;
        pages.setActiveEditor(Arrays.stream(pages.findEditors(inputs.get(editor))).filter(each -> !(each instanceof DiagramPage))
                .findFirst().orElseThrow());
        settle();
    }

    /** The entries of Edit > History, newest first. */
    static List<String> history(IEditorPart editor) {
        return entries(editor).stream().map(MenuItem::getText).filter(text -> !text.isEmpty()).toList();
    }

    /** Goes back to an entry of Edit > History. */
    static void goBack(IEditorPart editor, String entry) {
        entries(editor).stream().filter(item -> item.getText().equals(entry)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private static List<MenuItem> entries(IEditorPart editor) {
        page().activate(editor);
        Menu edit = opened(page().getWorkbenchWindow().getShell().getMenuBar(), "Edit");
        return List.of(opened(edit, "History").getItems());
    }

    private static Menu opened(Menu menu, String label) {
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replace("&", "").startsWith(label)) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                settle();
                return item.getMenu();
            }
        }
        return fail("no menu " + label);
    }

    /** What a copy refers to lies in its own model, though the original, which has as many contents, refers to its own. */
    static void assertRefersOnlyInside(EObject original, EObject copy, Resource model) {
        assertEquals(contents(original).size(), contents(copy).size());
        List<EObject> before = contents(original).stream().flatMap(each -> each.eCrossReferences().stream()).toList();
        assertFalse(before.isEmpty(), "the original refers to elements of its model");
        List<EObject> after = contents(copy).stream().flatMap(each -> each.eCrossReferences().stream()).toList();
        assertTrue(after.stream().allMatch(referred -> referred.eResource() == model), "nothing points into the other model: " + after);
    }

    private static List<EObject> contents(EObject element) {
        List<EObject> contents = new ArrayList<>();
        element.eAllContents().forEachRemaining(contents::add);
        return contents;
    }

    static void closeAll() {
        page().closeAllEditors(false);
        settle();
    }

    /** Handles events until the condition holds. */
    static void waitFor(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        Runnable[] wake = new Runnable[1];
        wake[0] = () -> display.timerExec(20, wake[0]);
        display.timerExec(20, wake[0]);
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
    static void settle() {
        for (int round = 0; round < 3; round++) {
            boolean[] reached = { false };
            Display.getCurrent().asyncExec(() -> reached[0] = true);
            waitFor("the queue of events", () -> reached[0]);
        }
    }

    /** Writes a picture of the window to {@code target/screenshots}, for people to look at. */
    static void picture(String name) throws IOException {
        settle();
        Shell shell = page().getWorkbenchWindow().getShell();
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        loader.save(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
