package paget.ui.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.evidence.EvidenceLedger;
import paget.core.evidence.EvidenceRow;
import paget.core.example.Examples;
import paget.model.Population;
import paget.model.path.ElementPath;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.Window;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.welcome.ExampleFiles;

class LedgerTest {
    @TempDir
    private Path folder;
    private ModelEditor editor;
    private LedgerView view;
    private Table table;

    @BeforeEach
    void openALedger() throws Exception {
        UiPlugin.preferences().setValue(ModelsFolder.PREFERENCE, folder.toString());
        editor = (ModelEditor) ExampleFiles.open(Window.page(), Examples.get("immune-dormancy"));
        Window.page().activate(editor);
        view = (LedgerView) Window.page().showView("paget.ui.evidence");
        Window.settle();
        table = view.table().viewer().getTable();
    }

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
        UiPlugin.preferences().setToDefault(ModelsFolder.PREFERENCE);
    }

    private EvidenceLedger ledger() {
        return EvidenceLedger.of(editor.session().organism());
    }

    private static List<String> faults() {
        return Window.find(Window.get().getShell(), CLabel.class, one -> one.getText().endsWith("is no number.")).stream()
                .map(CLabel::getText).toList();
    }

    private void undo() {
        editor.session().domain().getCommandStack().undo();
        Window.settle();
    }

    private void edit(EvidenceRow row, LedgerColumn column, String text) {
        view.table().viewer().editElement(row, column.ordinal());
        List<Text> field = Window.find(table, Text.class, Text::isVisible);
        assertEquals(1, field.size(), "the cell is edited");
        field.getFirst().setText(text);
        Window.send(field.getFirst(), SWT.DefaultSelection);
        Window.settle();
    }

    @Test
    void tablesAreWrittenAndReadBesideTheModel() {
        Path beside = editor.file().toAbsolutePath().getParent();
        LedgerActions actions = new LedgerActions(view);
        assertEquals(beside.toString(), actions.dialog(SWT.SAVE, "Export").getFilterPath());
        assertEquals(beside.toString(), actions.dialog(SWT.OPEN, "Import").getFilterPath());
    }

    private long flagged(RGB color) {
        return Arrays.stream(table.getItems()).filter(item -> item.getBackground(0).getRGB().equals(color)).count();
    }

    /** Light letters on the light colour of a flag cannot be read. */
    @Test
    void valuesWithoutEvidenceStandOutInBothThemes() throws Exception {
        long unsourced = ledger().unsourced();
        assertTrue(unsourced > 0);
        assertEquals(unsourced, flagged(new RGB(255, 240, 214)));
        IHandlerService commands = Window.get().getService(IHandlerService.class);
        commands.executeCommand("paget.ui.darkTheme", null);
        Window.waitFor("dark flags", () -> flagged(new RGB(92, 70, 30)) == unsourced);
        commands.executeCommand("paget.ui.darkTheme", null);
        Window.waitFor("light flags", () -> flagged(new RGB(255, 240, 214)) == unsourced);
    }

    @Test
    void everyHeadCanBeRead() {
        GC gc = new GC(table);
        for (TableColumn column : table.getColumns()) {
            assertTrue(column.getWidth() >= gc.textExtent(column.getText()).x + 20, column.getText() + " in " + column.getWidth());
        }
        gc.dispose();
        assertTrue(Arrays.stream(table.getItems()).noneMatch(item -> item.getText(1).matches(".*[a-z].*[A-Z].*")), "values have words for names");
    }

    @Test
    void valuesAreEditedInPlaceAndUndone() throws Exception {
        assertEquals(ledger().rows().size(), table.getItemCount());
        EvidenceRow row = ledger().rows().getFirst();
        double before = row.quantity().getValue();
        Window.picture("ledger");
        edit(row, LedgerColumn.VALUE, "0.125");
        assertEquals(0.125, row.quantity().getValue());
        assertTrue(editor.isDirty());
        edit(row, LedgerColumn.VALUE, "many");
        assertEquals(0.125, row.quantity().getValue(), "no number, no change");
        assertEquals(List.of("\"many\" is no number."), faults(), "the status line says why");
        edit(row, LedgerColumn.DISTRIBUTION, "normal(2, 0.5)");
        assertEquals("normal(2, 0.5)", LedgerColumn.DISTRIBUTION.text(row));
        assertEquals(List.of(), faults(), "a text without fault takes the sentence away");
        assertTrue(LedgerColumn.UNIT.fault(row, "no unit at all").isPresent());
        undo();
        undo();
        assertEquals(before, row.quantity().getValue());
        assertFalse(editor.isDirty());
    }

    @Test
    void valuesWithoutEvidenceStandOutAndGetIt() throws Exception {
        EvidenceRow some = ledger().rows().stream().filter(EvidenceRow::isSourced).findFirst().orElseThrow();
        view.change("Take evidence away", () -> some.quantity().getEvidence().clear());
        Window.settle();
        long without = ledger().unsourced();
        Button only = Window.find(Window.get().getShell(), Button.class, one -> one.getText().equals("Without Evidence Only")).getFirst();
        only.setSelection(true);
        Window.send(only, SWT.Selection);
        assertEquals(without, table.getItemCount());
        table.selectAll();
        Window.send(table, SWT.Selection);
        act("Say That It Is Assumed");
        assertEquals(0, ledger().unsourced());
        assertEquals(0, table.getItemCount());
        undo();
        assertEquals(without, ledger().unsourced());
        only.setSelection(false);
        Window.send(only, SWT.Selection);
    }

    @Test
    void aRowLeadsToItsElementAndColumnsSort() {
        Arrays.stream(table.getColumns()).filter(column -> column.getText().equals("Value")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        Window.settle();
        double least = ((EvidenceRow) table.getItem(0).getData()).quantity().getValue();
        assertEquals(ledger().rows().stream().mapToDouble(row -> row.quantity().getValue()).min().orElseThrow(), least);
        EvidenceRow row = Arrays.stream(table.getItems()).map(item -> (EvidenceRow) item.getData())
                .filter(one -> one.owner() instanceof Population).findFirst().orElseThrow();
        view.table().viewer().setSelection(new StructuredSelection(row));
        Window.send(table, SWT.Selection);
        act("Go to Element");
        Window.settle();
        assertEquals(List.of(ElementPath.of(row.owner())), Selections.elements(
                editor.getSite().getSelectionProvider().getSelection()).stream().map(ElementPath::of).toList());
    }

    @Test
    void theLedgerGoesOutAndComesBack() throws Exception {
        LedgerActions actions = new LedgerActions(view);
        Path file = folder.resolve("ledger.csv");
        actions.export(file);
        EvidenceRow row = ledger().rows().getFirst();
        double before = row.quantity().getValue();
        view.edit(row, LedgerColumn.VALUE, "77");
        assertFalse(actions.take(file).hasErrors());
        assertEquals(before, row.quantity().getValue());
        undo();
        assertEquals(77, row.quantity().getValue());
        Files.writeString(file, Files.readString(file).replace(row.owner().getId() + ",", "nobody,"));
        assertTrue(actions.take(file).hasErrors());
        assertEquals(77, row.quantity().getValue(), "mistakes change nothing");
    }

    private void act(String label) {
        Menu menu = table.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().equals(label)).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }
}
