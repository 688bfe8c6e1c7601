package paget.ui.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.PagetPackage;
import paget.model.resource.ModelFiles;
import paget.ui.internal.Messages;
import paget.ui.internal.Window;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.wizard.ModelTemplate;

/** Unsaved edits outlive a crash. */
class RecoveryTest {
    @TempDir
    Path folder;

    @Test
    void editsComeBackAfterACrashAndCountAsUnsaved() throws Exception {
        Path file = folder.resolve("model.paget");
        new ModelFiles().save(ModelTemplate.EMPTY.create("Before"), file);
        ModelSession crashed = ModelSession.open(file);
        Recovery recovery = new Recovery(crashed);
        assertNull(recovery.keep(), "nothing to keep yet");
        crashed.domain().getCommandStack().execute(
                SetCommand.create(crashed.domain(), crashed.organism(), PagetPackage.Literals.ELEMENT__NAME, "After"));
        Job kept = recovery.keep();
        Window.waitFor("the recovery file", () -> kept.getResult() != null);
        assertNull(recovery.keep(), "kept already");
        assertEquals(List.of(file), RecoveryStore.leftBehind().stream().filter(file::equals).toList());

        Recovery.accept(file);
        ModelSession restored = Recovery.openSession(null, file);
        assertEquals("After", restored.organism().getName());
        assertTrue(restored.isDirty());
        restored.save();
        assertFalse(restored.isDirty());
        assertEquals("After", new ModelFiles().load(file).orThrow().getName());

        recovery.dispose();
        Window.waitFor("the end of the recovery file", () -> RecoveryStore.find(file).isEmpty());
        crashed.dispose();
        restored.dispose();
    }

    /** What the workbench asks when it starts after a crash. */
    @Test
    void theEditsOpenInTheWindowWhenTheUserWantsThem() throws Exception {
        Path file = leaveEditsBehind();
        List<String> said = Window.answerNext(Messages.Recovery_restore);
        RecoveryPrompt.offer(Window.page());
        assertTrue(said.toString().contains("model.paget"), said.toString());
        ModelEditor editor = (ModelEditor) Window.page().getActiveEditor();
        assertEquals(file, editor.file());
        assertEquals("After", editor.session().organism().getName());
        assertTrue(editor.isDirty());
        Window.page().saveEditor(editor, false);
        assertEquals("After", new ModelFiles().load(file).orThrow().getName());
        Window.closeEditors();
        Window.waitFor("the end of the recovery file", () -> RecoveryStore.find(file).isEmpty());
    }

    @Test
    void theEditsGoWhenTheUserGivesThemUp() throws Exception {
        Path file = leaveEditsBehind();
        Window.answerNext(Messages.Recovery_discard);
        RecoveryPrompt.offer(Window.page());
        assertTrue(RecoveryStore.find(file).isEmpty());
        ModelSession session = Recovery.openSession(null, file);
        assertEquals("Before", session.organism().getName());
        assertFalse(session.isDirty());
        session.dispose();
    }

    private Path leaveEditsBehind() throws Exception {
        Path file = folder.resolve("model.paget");
        new ModelFiles().save(ModelTemplate.EMPTY.create("Before"), file);
        RecoveryStore.put(file, new ModelFiles().toBytes(ModelTemplate.EMPTY.create("After")));
        return file;
    }
}
