package paget.ui.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipFile;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.example.Examples;
import paget.core.generate.Export.Format;
import paget.core.generate.ReportFiles;
import paget.sim.run.CancelledException;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.Window;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.welcome.ExampleFiles;

/** Generating from a model in the window: formats with reasons, checked options, a preview, files, a report. */
class GenerateWizardTest {
    @TempDir
    Path folder;
    private WizardDialog dialog;
    private GenerateWizard wizard;

    @BeforeEach
    void useAFolderOfItsOwn() {
        UiPlugin.preferences().setValue(ModelsFolder.PREFERENCE, folder.toString());
    }

    @AfterEach
    void leaveNothingOpen() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != Window.get().getShell() && shell.getData() instanceof org.eclipse.jface.window.Window open) {
                open.close();
            }
        }
        Window.closeEditors();
        UiPlugin.preferences().setToDefault(ModelsFolder.PREFERENCE);
    }

    private Path open(String example) {
        ModelEditor editor = (ModelEditor) ExampleFiles.open(Window.page(), Examples.get(example));
        assertNotNull(editor.session(), "the example is readable");
        Window.page().activate(editor);
        Window.settle();
        start(StructuredSelection.EMPTY);
        return editor.file();
    }

    private void start(StructuredSelection selection) {
        wizard = new GenerateWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = new WizardDialog(Window.get().getShell(), wizard);
        dialog.setPageSize(880, 520);
        dialog.setBlockOnOpen(false);
        dialog.open();
        if (page("format") instanceof FormatPage formats) {
            Window.waitFor("the formats", () -> formats.viewer().getInput() != null);
        }
    }

    private IWizardPage page(String name) {
        return wizard.getPage(name);
    }

    private Format choose(String id) {
        FormatPage page = (FormatPage) page("format");
        Format format = ((List<?>) page.viewer().getInput()).stream().map(Format.class::cast)
                .filter(each -> each.generator().id().equals(id)).findFirst().orElseThrow();
        page.viewer().setSelection(new StructuredSelection(format));
        return format;
    }

    private void press(int button) {
        Window.settle();
        Button pressed = Window.find(dialog.getShell(), Button.class, each -> Integer.valueOf(button).equals(each.getData()))
                .getFirst();
        assertTrue(pressed.isEnabled(), pressed.getText());
        Window.send(pressed, SWT.Selection);
        Window.settle();
    }

    private PreviewPage preview() {
        press(IDialogConstants.NEXT_ID);
        PreviewPage page = (PreviewPage) page("preview");
        Window.waitFor("the preview", () -> page.tree().getInput() != null);
        Window.settle();
        return page;
    }

    @Test
    void aFormatIsChosenItsOptionsAreCheckedAndNothingIsWrittenBeforeFinish() throws Exception {
        Path model = open("critical-point");
        Format refused = choose("metaspread");
        assertFalse(refused.isApplicable());
        assertFalse(page("format").isPageComplete());
        assertTrue(((FormatPage) page("format")).about().getText().contains(refused.issues().getFirst().message()));
        Window.picture("generate-format-refused");
        assertTrue(choose("physicell").isApplicable());
        press(IDialogConstants.NEXT_ID);
        OptionsPage options = (OptionsPage) page("options");
        Text edge = (Text) options.form().field("edge");
        ScrolledComposite scroll = (ScrolledComposite) edge.getParent().getParent();
        assertTrue(scroll.getVerticalBar().isVisible() && scroll.getScrollbarsMode() == SWT.NONE, "there are options below");
        Rectangle note = edge.getParent().getChildren()[2].getBounds();
        assertTrue(note.x + note.width <= scroll.getClientArea().width, "the bar hides no letters");
        edge.setText("wide");
        assertEquals("Edge of tissues without geometry must be a number, not \"wide\".", options.getErrorMessage());
        assertFalse(options.isPageComplete());
        edge.setText("200");
        assertTrue(options.isPageComplete());
        Window.picture("generate-options");
        PreviewPage preview = preview();
        FileNode root = (FileNode) preview.tree().getInput();
        assertEquals(ReportFiles.TO_READ, root.children().getFirst().name());
        assertTrue(preview.content().getText().startsWith("# Export to physicell"));
        assertEquals(model.resolveSibling("critical-point-physicell"), preview.target());
        assertFalse(Files.exists(preview.target()));
        Window.picture("generate-preview");
        Path target = folder.resolve("out");
        preview.fields().field().setText(target.toString());
        press(IDialogConstants.FINISH_ID);
        assertEquals(root.children().getFirst().text().orElseThrow(), Files.readString(target.resolve(ReportFiles.TO_READ)));
        assertTrue(Files.isRegularFile(target.resolve("circulation.json")));
        Window.waitFor("the report", () -> report() != null);
        Window.picture("generate-report");
        assertFalse(report().rows().isEmpty());
    }

    private static ReportDialog report() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getData() instanceof ReportDialog open) {
                return open;
            }
        }
        return null;
    }

    @Test
    void anArchiveHoldsWhatTheCommandLineWouldWrite() throws Exception {
        open("immune-dormancy");
        choose("omex");
        press(IDialogConstants.NEXT_ID);
        PreviewPage preview = preview();
        FileNode archive = ((FileNode) preview.tree().getInput()).children().stream()
                .filter(each -> each.name().endsWith(".omex")).findFirst().orElseThrow();
        assertTrue(archive.children().stream().anyMatch(each -> each.name().equals("manifest.xml")));
        preview.fields().folder().setSelection(false);
        preview.fields().archive().setSelection(true);
        preview.fields().field().setText(folder.resolve("out.zip").toString());
        press(IDialogConstants.FINISH_ID);
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertNotNull(zip.getEntry(ReportFiles.TO_USE));
            assertNotNull(zip.getEntry(archive.name()));
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")));
        }
        GenerateWizard.settings().put("archive", false);
    }

    @Test
    void aStrictExportThatWouldLeaveSomethingOutIsNotWritten() {
        open("spatial-spread");
        choose("compucell3d");
        press(IDialogConstants.NEXT_ID);
        OptionsPage options = (OptionsPage) page("options");
        assertTrue(Window.find(dialog.getShell(), Text.class, field -> field.getText().endsWith(".0")).isEmpty(),
                "numbers are written as people write them");
        options.strict().setSelection(true);
        Window.send(options.strict(), SWT.Selection);
        PreviewPage preview = preview();
        assertFalse(preview.isPageComplete());
        assertTrue(preview.getErrorMessage().contains("would be left out"), preview.getErrorMessage());
        press(IDialogConstants.BACK_ID);
        options.strict().setSelection(false);
        Window.send(options.strict(), SWT.Selection);
        assertTrue(preview().isPageComplete());
    }

    @Test
    void aFileThatIsSelectedAmongTheModelsIsGeneratedWithoutBeingOpened() throws Exception {
        Path file = folder.resolve("copy.paget");
        try (var in = Examples.get("metastatic-inefficiency").model().openStream()) {
            Files.write(file, in.readAllBytes());
        }
        start(new StructuredSelection(file));
        choose("sbml");
        press(IDialogConstants.NEXT_ID);
        PreviewPage preview = preview();
        assertEquals(file.resolveSibling("copy-sbml"), preview.target());
        assertEquals(0, Window.page().getEditorReferences().length);
    }

    @Test
    void withoutAModelTheWizardSaysWhatToDo() {
        start(StructuredSelection.EMPTY);
        assertEquals(GenerateMessages.Format_noModel, dialog.getErrorMessage());
        assertFalse(wizard.canFinish());
    }

    @Test
    void workInTheWizardIsCancelledByItsButton() {
        open("immune-dormancy");
        Display display = Display.getCurrent();
        assertThrows(CancelledException.class, () -> wizard.inBackground("long work", progress -> {
            display.asyncExec(this::pressStop);
            while (!progress.isCancelled()) {
                LockSupport.parkNanos(1_000_000);
            }
            throw new CancelledException(0);
        }));
        assertNotNull(dialog.getShell(), "the wizard stays open");
    }

    /** The button beside the bar that shows how far the work is. */
    private void pressStop() {
        for (ToolBar bar : Window.find(dialog.getShell(), ToolBar.class, each -> each.getItemCount() == 1)) {
            bar.getItem(0).notifyListeners(SWT.Selection, new Event());
        }
    }
}
