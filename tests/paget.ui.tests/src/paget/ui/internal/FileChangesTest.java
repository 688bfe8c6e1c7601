package paget.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.PagetPackage;
import paget.model.resource.ModelFiles;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.wizard.ModelTemplate;

/** Another program changes the file of an open model; the user comes back to the window. */
class FileChangesTest {
    @TempDir
    Path folder;
    private Path file;
    private ModelEditor editor;

    @BeforeEach
    void openAModel() throws Exception {
        file = folder.resolve("model.paget");
        new ModelFiles().save(ModelTemplate.EMPTY.create("Before"), file);
        editor = (ModelEditor) ModelOpener.open(Window.page(), file);
        Window.page().activate(editor);
        Window.settle();
    }

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    private void edit() {
        editor.session().domain().getCommandStack().execute(SetCommand.create(editor.session().domain(),
                editor.session().organism(), PagetPackage.Literals.ELEMENT__NAME, "Edited here"));
    }

    private void anotherProgramWrites() throws Exception {
        new ModelFiles().save(ModelTemplate.ONE_TARGET.create("Changed elsewhere"), file);
    }

    private static void comeBack() {
        Window.send(Window.get().getShell(), SWT.Activate);
        Window.settle();
    }

    private static ModelEditor shown() {
        return (ModelEditor) Window.page().getActiveEditor();
    }

    @Test
    void aModelWithoutEditsIsReadAgain() throws Exception {
        anotherProgramWrites();
        comeBack();
        Window.waitFor("the new content", () -> shown().session().organism().getName().equals("Changed elsewhere"));
        assertFalse(shown().isDirty());
    }

    @Test
    void editsAreKeptWhenTheUserSaysSo() throws Exception {
        edit();
        anotherProgramWrites();
        List<String> said = Window.answerNext(Messages.External_keep);
        comeBack();
        Window.waitFor("the question", () -> !said.isEmpty());
        Window.settle();
        assertTrue(said.toString().contains("model.paget"), said.toString());
        assertSame(editor, shown());
        assertEquals("Edited here", editor.session().organism().getName());
        assertTrue(editor.isDirty());
        comeBack();
        Window.page().saveEditor(editor, false);
        assertEquals("Edited here", new ModelFiles().load(file).orThrow().getName());
        assertEquals("Changed elsewhere", new ModelFiles().load(Path.of(file + "~")).orThrow().getName());
    }

    @Test
    void editsGoWhenTheUserSaysSo() throws Exception {
        edit();
        anotherProgramWrites();
        List<String> said = Window.answerNext(Messages.External_reload);
        comeBack();
        Window.waitFor("the question", () -> !said.isEmpty());
        Window.waitFor("the new content", () -> shown().session().organism().getName().equals("Changed elsewhere"));
        assertFalse(shown().isDirty());
    }

    @Test
    void aFileThatIsGoneIsSaidAndSavingCreatesItAgain() throws Exception {
        Files.delete(file);
        List<String> said = Window.answerNext("OK");
        comeBack();
        Window.waitFor("the warning", () -> !said.isEmpty());
        Window.settle();
        edit();
        Window.page().saveEditor(editor, false);
        assertEquals("Edited here", new ModelFiles().load(file).orThrow().getName());
    }
}
