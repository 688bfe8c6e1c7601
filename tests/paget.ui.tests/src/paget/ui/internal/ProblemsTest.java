package paget.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.Element;
import paget.model.PagetPackage;
import paget.model.Process;
import paget.model.path.ElementLookup;
import paget.model.resource.ModelFiles;
import paget.ui.PagetUi;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.Problem;
import paget.ui.internal.wizard.ModelTemplate;

/** Problems appear while one edits, are shown, and go when the edit is taken back. */
class ProblemsTest {
    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    @Test
    void aWrongUnitIsFoundShownAndMarked() throws Exception {
        Path file = folder.resolve("model.paget");
        new ModelFiles().save(ModelTemplate.ONE_TARGET.create("Sample"), file);
        ModelEditor editor = (ModelEditor) ModelOpener.open(Window.page(), file);
        ModelSession session = editor.session();
        IViewPart view = Window.page().showView(PagetUi.PROBLEMS_ID);
        Window.page().activate(editor);
        Window.waitFor("the first check", () -> !session.validation().isPending());
        long errors = errors(session);
        Element growth = new ElementLookup(session.organism()).byId("primary_growth").orElseThrow();
        session.domain().getCommandStack().execute(SetCommand.create(session.domain(), ((Process) growth).getRate(),
                PagetPackage.Literals.QUANTITY__UNIT, "kg"));
        Window.waitFor("the check of the edit", () -> !session.validation().isPending());
        assertEquals(errors + 1, errors(session));
        assertEquals(Problem.Severity.ERROR, session.validation().worstAt(growth));
        assertTrue(session.validation().problemsOf(growth).stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR));
        Window.page().bringToTop(view);
        Window.settle();
        Table table = Window.find(Window.get().getShell(), Table.class, shown -> shown.getColumnCount() == 3
                && shown.getColumn(0).getText().equals(Messages.Problems_message)).getFirst();
        assertEquals(session.validation().problems().size(), table.getItemCount());
        Window.picture("problems");
        session.domain().getCommandStack().undo();
        Window.waitFor("the check of the undo", () -> !session.validation().isPending());
        assertEquals(errors, errors(session));
    }

    private static long errors(ModelSession session) {
        return session.validation().problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).count();
    }
}
