package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.study.Column;
import paget.core.study.Series;
import paget.diagram.render.Overlay;
import paget.diagram.render.Scene;
import paget.diagram.render.ValueText;
import paget.diagram.ui.internal.page.Export;
import paget.diagram.view.ElementView;
import paget.model.Population;
import paget.results.ui.Results;

/** The result of a run on the drawing: its own numbers, over time, from the session and from the store. */
class ResultsOnDrawingTest {

    @TempDir
    static Path folder;

    private static IEditorPart editor;
    private static DiagramPage page;

    @BeforeAll
    static void runAnExample() throws Exception {
        editor = Desk.open(Desk.example("immune-dormancy", folder));
        int before = Results.all().size();
        page = Desk.diagram(editor, "Organism");
        page.bar().showResults(true);
        assertFalse(page.results().hasValues(), "there is no run yet");
        Desk.execute("paget.ui.run");
        Desk.waitFor("the result of the run", () -> Results.all().size() == before + 1);
        Desk.page().activate(editor);
        page = Desk.diagram(editor, "Organism");
        Desk.waitFor("the values of the run, which come by themselves", () -> page.results().hasValues());
    }

    @AfterAll
    static void leaveNothingOpen() {
        page.bar().showResults(false);
        page.bar().showLegend(false);
        Desk.closeAll();
    }

    private static List<String> words(Scene.Group group) {
        return group.items().stream().filter(Scene.Text.class::isInstance).map(item -> ((Scene.Text) item).text()).toList();
    }

    private static List<ElementView> cells() {
        return page.canvas().picture().views().stream().filter(view -> view.semantic() instanceof Population).toList();
    }

    /** Column by column the badges say what the answer's trajectory has at that time. */
    @Test
    void badgesSayTheNumbersOfTheAnswer() {
        Series series = Results.all().getFirst().outcome().result().series("trajectory");
        List<String> ids = series.columns().stream().map(Column::id).toList();
        int checked = 0;
        for (int row : new int[] {0, series.rows() / 2, series.rows() - 1}) {
            page.results().show(row);
            for (ElementView view : cells()) {
                String id = ((Population) view.semantic()).getId();
                if (ids.contains(id)) {
                    double value = series.column(id)[row];
                    List<String> said = words(page.canvas().picture().badge(view));
                    assertEquals(value == 0 ? List.of() : List.of(ValueText.of(value)), said, id + " at row " + row);
                    checked++;
                }
            }
        }
        assertTrue(checked > 0, "the drawing shows cells that the answer has");
    }

    @Test
    void theSliderPlaysAndStops() {
        page.results().show(0);
        Overlay first = page.canvas().picture().overlay();
        page.results().play();
        assertTrue(page.results().isPlaying());
        Desk.waitFor("some times to pass", () -> page.results().shownTime() > 3);
        Overlay later = page.canvas().picture().overlay();
        assertNotEquals(first.caption(), later.caption());
        page.results().play();
        assertFalse(page.results().isPlaying());
    }

    @Test
    void aFileHasWhatTheDrawingHas() throws Exception {
        page.results().show(1);
        page.bar().showLegend(false);
        Path plain = folder.resolve("plain.svg");
        new Export(page.canvas()).write(plain);
        page.bar().showLegend(true);
        assertFalse(page.legends().symbols().isEmpty());
        Path explained = folder.resolve("explained.svg");
        new Export(page.canvas()).write(explained);
        assertEquals(1, legends(plain), "that of the values");
        assertEquals(2, legends(explained), "and that of the symbols");
        Desk.picture("diagram-results-legend");
    }

    private static int legends(Path svg) throws IOException {
        return Files.readString(svg).split("aria-label=\"Legend\"", -1).length - 1;
    }

    @Test
    void theLegendOfValuesComesAndGoesWithTheResults() {
        assertTrue(page.legends().hasValues());
        page.bar().showResults(false);
        assertFalse(page.legends().hasValues());
        assertTrue(cells().stream().allMatch(view -> page.canvas().picture().badge(view).items().isEmpty()));
        page.bar().showResults(true);
        Desk.waitFor("the values of the newest run", () -> page.results().hasValues());
        assertTrue(page.legends().hasValues());
    }

    /** What was run before the workbench was started lies in the store beside the model. */
    @Test
    void aRunOfAnEarlierSessionComesFromTheStore() throws Exception {
        assertTrue(Files.exists(folder.resolve("immune-dormancy.paget-runs")));
        List<String> here = page.host().overlays();
        assertEquals(1, here.size(), "the run of this session is not listed twice: " + here);
        Path copy = Files.createDirectory(folder.resolve("earlier"));
        for (String ending : List.of(".paget", ".paget-runs")) {
            Files.copy(folder.resolve("immune-dormancy" + ending), copy.resolve("copy" + ending));
        }
        IEditorPart later = Desk.open(copy.resolve("copy.paget"));
        DiagramPage drawing = Desk.diagram(later, "Organism");
        assertEquals(1, drawing.host().overlays().size());
        List<ValuesOverTime> values = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        drawing.host().loadOverlay(0, (found, problem) -> {
            values.add(found);
            problems.add(String.valueOf(problem));
        });
        Desk.waitFor("the stored values", () -> !problems.isEmpty());
        assertEquals(List.of("null"), problems);
        Series series = Results.all().getFirst().outcome().result().series("trajectory");
        assertEquals(series.rows(), values.getFirst().size());
        assertFalse(values.getFirst().at(0, java.util.Set.of()).title().contains("computed again"));
        Desk.page().closeEditor(later, false);
        Desk.page().activate(editor);
    }
}
