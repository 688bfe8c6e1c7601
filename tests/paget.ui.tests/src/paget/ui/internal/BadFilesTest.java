package paget.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelOpener;

/** A file that holds no model opens a page that says so, and stays as it is. */
class BadFilesTest {
    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    private ModelEditor open(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        byte[] before = Files.readAllBytes(file);
        ModelEditor editor = (ModelEditor) ModelOpener.open(Window.page(), file);
        Window.settle();
        assertArrayEquals(before, Files.readAllBytes(file));
        return editor;
    }

    @Test
    void aTruncatedFileSaysWhereItBreaksOff() throws Exception {
        ModelEditor editor = open("cut.paget", "<?xml version=\"1.0\"?>\n<paget:Organism xmlns:paget=\"http://paget/model/1\" name=\"Cut");
        assertNull(editor.session());
        assertFalse(editor.isDirty());
        assertFalse(Window.find(Window.get().getShell(), Label.class, label -> label.getText().contains("line 2")).isEmpty());
        Window.picture("unreadable");
    }

    @Test
    void emptyAndForeignFilesAreTold() throws Exception {
        assertNull(open("empty.paget", "").session());
        assertNull(open("foreign.paget", "<html/>").session());
    }

    @Test
    void afterMendingTheFileItOpens() throws Exception {
        open("mended.paget", "");
        Window.closeEditors();
        String model = new String(getClass().getClassLoader().getResourceAsStream("templates/empty.paget").readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(model.length(), open("mended.paget", model).file().toFile().length());
        assertTrue(Window.page().getActiveEditor() instanceof ModelEditor mended && mended.session() != null);
    }
}
