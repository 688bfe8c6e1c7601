package paget.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.resource.ModelFiles;
import paget.ui.internal.Window;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.wizard.ModelTemplate;

/** The menu Edit names the changes that undo and redo would make at that moment. */
class HistoryLabelsTest {

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    private static void rename(ModelSession session, String name) {
        ChangeCommand command = new ChangeCommand(session.organism()) {
            @Override
            protected void doExecute() {
                session.organism().setName(name);
            }
        };
        command.setLabel("to " + name);
        session.domain().getCommandStack().execute(command);
        Window.settle();
    }

    private static List<String> history() {
        Menu edit = Arrays.stream(Window.get().getShell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals("Edit")).findFirst().orElseThrow().getMenu();
        edit.notifyListeners(SWT.Show, new Event());
        List<String> labels = Arrays.stream(edit.getItems()).map(MenuItem::getText).limit(2)
                .map(text -> text.replace("&", "").replaceAll("\t.*", "")).toList();
        edit.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    @Test
    void theMenuNamesTheChangeOnTop() throws Exception {
        Path file = folder.resolve("model.paget");
        new ModelFiles().save(ModelTemplate.ONE_TARGET.create("Sample"), file);
        ModelEditor editor = (ModelEditor) ModelOpener.open(Window.page(), file);
        Window.page().activate(editor);
        rename(editor.session(), "First");
        assertEquals(List.of("Undo to First", "Redo"), history());
        rename(editor.session(), "Second");
        assertEquals(List.of("Undo to Second", "Redo"), history());
        editor.session().domain().getCommandStack().undo();
        Window.settle();
        assertEquals(List.of("Undo to First", "Redo to Second"), history());
    }
}
