package paget.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.Element;
import paget.model.Evidence;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Process;
import paget.model.Taxon;
import paget.model.path.ElementLookup;
import paget.model.resource.ModelFiles;
import paget.ui.PagetUi;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.wizard.ModelTemplate;

/** The view of problems as people use it: its context menu mends a problem, and a double click jumps to the element. */
class QuickFixTest {
    @TempDir
    Path folder;
    private ModelEditor editor;
    private ModelSession session;
    private Table table;

    @BeforeEach
    void openAModelWithTheView() throws Exception {
        Path file = folder.resolve("model.paget");
        new ModelFiles().save(ModelTemplate.ONE_TARGET.create("Sample"), file);
        editor = (ModelEditor) ModelOpener.open(Window.page(), file);
        session = editor.session();
        IViewPart view = Window.page().showView(PagetUi.PROBLEMS_ID);
        Window.page().activate(editor);
        Window.page().bringToTop(view);
        Window.settle();
        table = Window.find(Window.get().getShell(), Table.class, shown -> shown.getColumnCount() == 3
                && shown.getColumn(0).getText().equals(Messages.Problems_message)).getFirst();
    }

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    private Process process(String id) {
        return (Process) new ElementLookup(session.organism()).byId(id).orElseThrow();
    }

    private int row(String code) {
        Window.waitFor("the check", () -> !session.validation().isPending());
        Window.settle();
        return IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText(2).equals(code)).findFirst()
                .orElse(-1);
    }

    private void choose(String code, String label) {
        int row = row(code);
        assertTrue(row >= 0, () -> code + " is not among " + Arrays.toString(table.getItems()));
        table.setSelection(row);
        Menu menu = table.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem entry = Arrays.stream(menu.getItems()).filter(item -> item.getText().contains(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + Arrays.toString(menu.getItems())));
        entry.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @Test
    void theMenuSetsAUnit() {
        Process growth = process("primary_growth");
        session.domain().getCommandStack().execute(SetCommand.create(session.domain(), growth.getRate(),
                PagetPackage.Literals.QUANTITY__UNIT, "kg"));
        choose("units.incompatible", "1/d");
        assertEquals("1/d", growth.getRate().getUnit());
        assertEquals(-1, row("units.incompatible"));
    }

    @Test
    void theMenuAddsAndUndoTakesItBack() {
        Process growth = process("primary_growth");
        Evidence seen = PagetFactory.eINSTANCE.createEvidence();
        seen.setTaxon(Taxon.MOUSE);
        session.domain().getCommandStack().execute(AddCommand.create(session.domain(), growth.getRate(),
                PagetPackage.Literals.QUANTITY__EVIDENCE, seen));
        int before = growth.getRate().getEvidence().size();
        choose("taxon.mixed", "taken over");
        assertEquals(before + 1, growth.getRate().getEvidence().size());
        assertEquals(-1, row("taxon.mixed"));
        session.domain().getCommandStack().undo();
        assertEquals(before, growth.getRate().getEvidence().size());
    }

    @Test
    void theMenuMovesAProcessAndUndoPutsItBack() {
        Process growth = process("lung_growth");
        Element home = (Element) growth.eContainer();
        Element elsewhere = (Element) process("primary_growth").eContainer();
        session.domain().getCommandStack().execute(RemoveCommand.create(session.domain(), growth)
                .chain(AddCommand.create(session.domain(), elsewhere, PagetPackage.Literals.PLACE__PROCESSES, growth)));
        choose("participant.elsewhere", "Move the process");
        assertSame(home, growth.eContainer());
        assertEquals(-1, row("participant.elsewhere"));
        session.domain().getCommandStack().undo();
        assertSame(elsewhere, growth.eContainer());
    }

    @Test
    void aDoubleClickJumpsToTheElement() {
        Process growth = process("lung_growth");
        session.domain().getCommandStack().execute(SetCommand.create(session.domain(), growth.getRate(),
                PagetPackage.Literals.QUANTITY__VALUE, -1.0));
        int row = row("value.negative");
        table.setSelection(row);
        Event open = new Event();
        open.item = table.getItem(row);
        table.notifyListeners(SWT.DefaultSelection, open);
        Window.settle();
        assertSame(editor, Window.page().getActivePart());
        IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(growth, selection.getFirstElement());
    }
}
