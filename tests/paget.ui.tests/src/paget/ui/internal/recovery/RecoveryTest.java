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
import paget.ui.internal.Window;
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
}
