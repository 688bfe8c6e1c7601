package paget.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.example.Examples;
import paget.model.Population;
import paget.model.path.ElementLookup;
import paget.results.ui.Results;
import paget.results.ui.internal.ResultsView;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.welcome.ExampleFiles;
import paget.ui.internal.welcome.WelcomeEditor;

/** What a newcomer does: opens an example, changes a value, takes it back, saves, runs, looks at the chart, exports. */
class ExampleInTheWindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void useAFolderOfItsOwn() {
        UiPlugin.preferences().setValue(ModelsFolder.PREFERENCE, folder.toString());
    }

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
        UiPlugin.preferences().setToDefault(ModelsFolder.PREFERENCE);
    }

    private static ModelEditor open(String example) {
        ModelEditor editor = (ModelEditor) ExampleFiles.open(Window.page(), Examples.get(example));
        assertNotNull(editor.session(), "the example is readable");
        Window.settle();
        return editor;
    }

    private static void execute(String command) throws Exception {
        Window.get().getService(IHandlerService.class).executeCommand(command, null);
        Window.settle();
    }

    private static Population population(ModelSession session, String id) {
        return (Population) new ElementLookup(session.organism()).byId(id).orElseThrow();
    }

    @Test
    void welcomePageNamesTheExamples() throws Exception {
        WelcomeEditor.open(Window.page());
        Window.picture("welcome");
        assertTrue(Examples.all().size() >= 8);
    }

    /** A workbench that was ended from outside comes back with what was open; a page without an input came back as an error. */
    @Test
    void theWelcomePageComesBack() throws Exception {
        WelcomeEditor.open(Window.page());
        IEditorInput input = Window.page().getActiveEditor().getEditorInput();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.getPersistable().saveState(memento);
        IAdaptable back = PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId()).createElement(memento);
        assertEquals(input, back);
    }

    @Test
    void aQuantityIsEditedInThePropertiesUndoneRedoneAndSavedWithABackup() throws Exception {
        ModelEditor editor = open("breast-cxcr4");
        Population cells = population(editor.session(), "primary_cells");
        byte[] before = Files.readAllBytes(editor.file());
        Text value = showQuantities(editor, cells);
        assertEquals("1e9", value.getText());
        value.setText("2e9");
        Window.send(value, SWT.DefaultSelection);
        assertEquals(2e9, cells.getInitial().getValue());
        assertTrue(editor.isDirty());
        Window.picture("properties");
        execute("org.eclipse.ui.edit.undo");
        assertEquals(1e9, cells.getInitial().getValue());
        assertFalse(editor.isDirty());
        execute("org.eclipse.ui.edit.redo");
        assertEquals(2e9, cells.getInitial().getValue());
        Window.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals(-1, Files.mismatch(Path.of(editor.file() + "~"), Files.write(folder.resolve("before"), before)));
        assertTrue(Files.readString(editor.file()).contains("2.0E9") || Files.readString(editor.file()).contains("2000000000.0"));
    }

    /** Selects an element and returns the field of its first quantity's value. */
    private static Text showQuantities(ModelEditor editor, Population cells) throws Exception {
        IViewPart view = Window.page().showView("org.eclipse.ui.views.PropertySheet");
        Window.page().activate(editor);
        editor.selectReveal(new StructuredSelection(cells));
        Window.settle();
        TabbedPropertySheetPage page = (TabbedPropertySheetPage) ((PropertySheet) view).getCurrentPage();
        for (int tab = 0; tab < page.getActiveTabs().length; tab++) {
            if (page.getActiveTabs()[tab].getId().equals("paget.ui.quantities")) {
                page.setSelectedTab("paget.ui.quantities");
            }
        }
        Window.settle();
        List<Text> fields = Window.find(page.getControl(), Text.class, Text::getEditable);
        assertFalse(fields.isEmpty(), "the quantities have fields");
        return fields.getFirst();
    }

    @Test
    void theBreastExampleRunsShowsItsChartsAndExportsThem() throws Exception {
        int before = Results.all().size();
        ModelEditor editor = open("breast-cxcr4");
        Window.page().activate(editor);
        Window.settle();
        execute("paget.ui.run");
        Window.waitFor("the result of the run", () -> Results.all().size() == before + 1);
        Window.settle();
        ResultsView view = (ResultsView) Window.page().findView(Results.VIEW_ID);
        assertNotNull(view, "the results view is open");
        assertEquals(2, view.chartPage().canvas().shown().size(), "control and treated arm");
        assertEquals(2, view.chartPage().canvas().chart().getSeriesSet().getSeries().length);
        Path picture = Window.picture("breast-example");
        assertTrue(Files.size(picture) > 10_000);
        for (String ending : List.of("svg", "png", "csv")) {
            Path file = folder.resolve("chart." + ending);
            view.chartPage().export().write(file);
            assertTrue(Files.size(file) > 100, ending);
        }
        assertTrue(Files.readString(folder.resolve("chart.csv")).contains("Control"));
    }

    @Test
    void seriesAreSwitchedOffAndAxesBecomeLogarithmic() throws Exception {
        int before = Results.all().size();
        ModelEditor editor = open("immune-dormancy");
        Window.page().activate(editor);
        execute("paget.ui.run");
        Window.waitFor("the result of the run", () -> Results.all().size() == before + 1);
        Window.settle();
        ResultsView view = (ResultsView) Window.page().findView(Results.VIEW_ID);
        int shown = view.chartPage().canvas().shown().size();
        assertTrue(shown > 0);
        view.chartPage().canvas().setYLogarithmic(true);
        assertTrue(view.chartPage().canvas().ranges().yMinimum() > 0);
        Window.picture("logarithmic");
        view.chartPage().canvas().setYLogarithmic(false);
        var table = view.chartPage().seriesList().table();
        table.getItem(0).setChecked(false);
        var event = new org.eclipse.swt.widgets.Event();
        event.detail = SWT.CHECK;
        event.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, event);
        assertEquals(shown - 1, view.chartPage().canvas().shown().size());
    }
}
