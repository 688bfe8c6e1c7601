package paget.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.chart.ChartStyle;
import paget.chart.Lettering;
import paget.chart.Mark;
import paget.chart.TissuePicture;
import paget.core.example.Examples;
import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.StoredStudy;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.path.ElementLookup;
import paget.model.path.ElementPath;
import paget.results.ui.Results;
import paget.results.ui.internal.ChartPage;
import paget.results.ui.internal.ResultsView;
import paget.results.ui.internal.tissue.TissueView;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.Window;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.run.RunHandler;
import paget.ui.internal.run.RunJob;
import paget.ui.internal.welcome.ExampleFiles;

class RunsInTheWindowTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void useAFolderOfItsOwn() {
        UiPlugin.preferences().setValue(ModelsFolder.PREFERENCE, folder.toString());
    }

    @AfterEach
    void leaveNothingOpen() throws Exception {
        Job.getJobManager().cancel(RunJob.FAMILY);
        Window.waitFor("the end of all runs", () -> Job.getJobManager().find(RunJob.FAMILY).length == 0);
        Window.closeEditors();
        UiPlugin.preferences().setToDefault(ModelsFolder.PREFERENCE);
    }

    private static ModelEditor open(String example) {
        ModelEditor editor = (ModelEditor) ExampleFiles.open(Window.page(), Examples.get(example));
        assertNotNull(editor.session(), "the example is readable");
        Window.page().activate(editor);
        Window.settle();
        return editor;
    }

    /** Runs a study of the model in front and waits for its result. */
    private static ResultsView run(String study) throws Exception {
        int before = Results.all().size();
        var command = Window.get().getService(ICommandService.class).getCommand("paget.ui.run");
        Window.get().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(command, Map.of(RunHandler.STUDY, study)), null);
        Window.waitFor("the result of " + study, () -> Results.all().size() == before + 1);
        Window.settle();
        return (ResultsView) Window.page().findView(Results.VIEW_ID);
    }

    private static <T extends Control> T only(Class<T> type, Predicate<T> condition) {
        List<T> found = Window.find(Window.get().getShell(), type, condition);
        assertEquals(1, found.size(), "one " + type.getSimpleName());
        return found.getFirst();
    }

    private static Table runs() throws Exception {
        Window.page().showView(Results.RUNS_VIEW_ID);
        Window.settle();
        return only(Table.class, table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Pin"));
    }

    private static void choose(Table table, String study) {
        table.deselectAll();
        for (TableItem item : table.getItems()) {
            if (study.isEmpty() || item.getText(2).equals(study)) {
                table.select(table.indexOf(item));
            }
        }
        Window.send(table, SWT.Selection);
        Window.settle();
    }

    private static void act(Table table, String label) {
        Menu menu = table.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = List.of(menu.getItems()).stream().filter(one -> one.getText().equals(label)).findFirst().orElseThrow();
        assertTrue(item.isEnabled(), label);
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses a button of the next dialog. */
    private static void answer(String button) {
        Display display = Display.getCurrent();
        Shell window = Window.get().getShell();
        display.timerExec(300, () -> {
            for (Shell shell : display.getShells()) {
                if (shell != window && shell.isVisible()) {
                    Window.find(shell, Button.class, one -> one.getText().replace("&", "").equals(button))
                            .forEach(one -> Window.send(one, SWT.Selection));
                }
            }
        });
    }

    @Test
    void runsAreKeptFoundComparedPinnedAndDeleted() throws Exception {
        ModelEditor editor = open("breast-cxcr4");
        run("course");
        run("antibody_trial");
        Population cells = (Population) new ElementLookup(editor.session().organism()).byId("primary_cells").orElseThrow();
        editor.session().domain().getCommandStack().execute(SetCommand.create(editor.session().domain(), cells.getInitial(),
                PagetPackage.Literals.QUANTITY__VALUE, 2e9));
        run("course");
        Table table = runs();
        Window.waitFor("three runs", () -> table.getItemCount() == 3);
        momentsCanBeReadInASmallWindow(table);
        Text filter = only(Text.class, text -> text.getMessage().equals("Filter by text"));
        filter.setText("course complete");
        Window.settle();
        assertEquals(2, table.getItemCount());
        filter.setText("");
        table.getColumn(2).notifyListeners(SWT.Selection, new Event());
        Window.settle();
        assertTrue(table.getItem(0).getText(2).compareTo(table.getItem(2).getText(2)) < 0, "sorted by the study");
        Path file = RunStores.beside(editor.file());
        List<StoredStudy> studies;
        try (RunStore other = RunStores.openPresent(file)) {
            studies = other.studies();
            // As another process does it.
            other.pin(studies.getFirst().id(), true);
        }
        Window.waitFor("the pin", () -> List.of(table.getItems()).stream().filter(item -> !item.getText(0).isEmpty()).count() == 1);
        Window.picture("runs");
        choose(table, studies.getFirst().name());
        act(table, "Compare");
        Window.waitFor("the comparison", () -> Results.shown().getFirst().title().startsWith("Comparison"));
        Window.picture("comparison");
        ChartPage page = ((ResultsView) Window.page().findView(Results.VIEW_ID)).chartPage();
        assertEquals(2, page.canvas().shown().size(), "one line for each run");
        var differences = Results.shown().getFirst().result().table("differences");
        assertFalse(differences.rows().isEmpty(), "other cells at the start make other numbers");
        runs();
        choose(table, studies.get(1).name());
        answer("Cancel");
        act(table, "Delete\u2026");
        Window.settle();
        assertEquals(3, table.getItemCount());
        answer("OK");
        act(table, "Delete\u2026");
        Window.waitFor("one run less", () -> table.getItemCount() == 2);
        try (RunStore store = RunStores.openPresent(file)) {
            assertEquals(List.of(studies.get(0).id(), studies.get(2).id()),
                    store.studies().stream().map(StoredStudy::id).toList());
        }
        choose(table, studies.getLast().name());
        table.deselect(0);
        Window.send(table, SWT.Selection);
        act(table, "Show");
        Window.waitFor("the run", () -> Results.shown().getFirst().title().contains(studies.getLast().name()));
        Results.shown().forEach(Results::remove);
    }

    /** What has no room is scrolled to. */
    private static void momentsCanBeReadInASmallWindow(Table table) {
        Point before = Window.get().getShell().getSize();
        Window.get().getShell().setSize(900, 600);
        Window.settle();
        GC gc = new GC(table);
        for (int column : new int[] { 4, 5, 6 }) {
            String cell = table.getItem(0).getText(column);
            assertTrue(table.getColumn(column).getWidth() >= gc.textExtent(cell).x + 4, cell + " in " + table.getColumn(column).getWidth());
        }
        gc.dispose();
        Window.get().getShell().setSize(before);
        Window.settle();
    }

    @Test
    void aCascadeIsDrawnTellsItsValuesAndLeadsToElements() throws Exception {
        ModelEditor editor = open("metastatic-inefficiency");
        ResultsView view = run("cascade");
        assertFalse(view.answer().isBlank());
        ChartPage page = view.chartPage();
        String title = view.chartPage().titles().stream().filter(one -> isPicture(page, one)).findFirst().orElseThrow();
        page.showFigure(title);
        Window.settle();
        Mark mark = page.picture().drawing().marks().stream().filter(one -> !one.element().isEmpty()).reduce((a, b) -> b).orElseThrow();
        Event event = new Event();
        event.x = (int) mark.area().getBounds2D().getCenterX();
        event.y = (int) mark.area().getBounds2D().getCenterY();
        page.picture().canvas().notifyListeners(SWT.MouseMove, event);
        assertEquals(mark.note().replace("&", "&&"), page.picture().canvas().getToolTipText());
        page.picture().canvas().notifyListeners(SWT.MouseDown, event);
        Window.settle();
        List<String> selected = Selections.elements(editor.getSite().getSelectionProvider().getSelection()).stream()
                .map(ElementPath::of).toList();
        assertEquals(List.of(mark.element()), selected);
        Window.picture("cascade");
        assertTrue(page.picture().drawing().svg().contains(new ChartStyle(320, 200, false, Lettering.OF_THE_VIEWER).background()));
        toggleTheme();
        Window.waitFor("the dark figure", () -> page.picture().drawing().svg()
                .contains(new ChartStyle(320, 200, true, Lettering.OF_THE_VIEWER).background()));
        Window.picture("cascade-dark");
        toggleTheme();
        for (String ending : List.of("svg", "png", "csv")) {
            Path out = folder.resolve("cascade." + ending);
            page.export().write(out);
            assertTrue(Files.size(out) > 100, ending);
        }
    }

    @Test
    void cellsAndFieldsOfARunInSpaceAreShownOverTime() throws Exception {
        ModelEditor editor = open("spatial-spread");
        run("quick_start");
        TissueView view = (TissueView) Window.page().showView(Results.TISSUE_VIEW_ID);
        Window.waitFor("the cells", () -> view.picture() != null);
        Window.picture("tissue");
        String last = view.csv();
        Scale time = only(Scale.class, scale -> "Time".equals(scale.getToolTipText()));
        assertEquals(24, time.getMaximum(), "the start and 24 states, kept or computed again");
        time.setSelection(0);
        Window.send(time, SWT.Selection);
        assertEquals(388, view.csv().lines().skip(1).count(), "233 mesenchymal and 155 epithelial cells at the start");
        assertNotEquals(last, view.csv());
        plays(time);
        Mark cell = findCell(view.picture());
        assertTrue(cell.note().contains("cell "), cell::note);
        for (String ending : List.of("svg", "png", "csv")) {
            Path out = folder.resolve("tissue." + ending);
            view.export().write(out);
            assertTrue(Files.size(out) > 1000, ending);
        }
        Results.shown().forEach(Results::remove);
        Table table = runs();
        Window.waitFor("the run", () -> table.getItemCount() == 1);
        choose(table, "");
        act(table, "Show");
        Window.waitFor("the run again", () -> !Results.shown().isEmpty());
        Window.page().showView(Results.TISSUE_VIEW_ID);
        waitForTheEnd(view, time, last);
        try (RunStore store = RunStores.openPresent(RunStores.beside(editor.file()))) {
            store.deleteRuns(store.studies().stream().map(StoredStudy::id).toList());
        }
        Results.shown().forEach(Results::remove);
        act(table, "Show");
        Window.waitFor("the run that is repeated", () -> !Results.shown().isEmpty());
        waitForTheEnd(view, time, last);
    }

    /** A run that has been read is shown at its end by itself. Leaves the slider at its start, as it was before. */
    private static void waitForTheEnd(TissueView view, Scale time, String last) {
        Window.waitFor("the end of a run that was read", () -> time.getSelection() == time.getMaximum());
        assertEquals(24, time.getMaximum());
        assertEquals(last, view.csv(), "the same cells at the end");
        time.setSelection(0);
        Window.send(time, SWT.Selection);
        assertNotEquals(last, view.csv());
    }

    /** Leaves the slider at its start. */
    private static void plays(Scale time) {
        ToolItem play = Window.find(Window.get().getShell(), ToolBar.class, bar -> true).stream()
                .flatMap(bar -> List.of(bar.getItems()).stream()).filter(item -> "Play".equals(item.getToolTipText())).findFirst()
                .orElseThrow();
        play.setSelection(true);
        play.notifyListeners(SWT.Selection, new Event());
        Window.waitFor("the third state", () -> time.getSelection() >= 3);
        play.setSelection(false);
        int stopped = time.getSelection();
        long end = System.nanoTime() + 500_000_000;
        Window.waitFor("half a second", () -> System.nanoTime() > end);
        assertTrue(time.getSelection() <= stopped + 1, "no further than the state that was on its way");
        time.setSelection(0);
        Window.send(time, SWT.Selection);
    }

    private static Mark findCell(TissuePicture picture) {
        for (double y = 0; y < picture.height(); y += 0.5) {
            for (double x = 0; x < picture.width(); x += 0.5) {
                Mark mark = picture.at(x, y).orElse(null);
                if (mark != null && mark.area() instanceof java.awt.geom.Ellipse2D) {
                    return mark;
                }
            }
        }
        throw new AssertionError("no cell in the picture");
    }

    private static void toggleTheme() throws Exception {
        Window.get().getService(IHandlerService.class).executeCommand("paget.ui.darkTheme", null);
        Window.settle();
    }

    private static boolean isPicture(ChartPage page, String title) {
        page.showFigure(title);
        return page.picture().control().isVisible();
    }
}
