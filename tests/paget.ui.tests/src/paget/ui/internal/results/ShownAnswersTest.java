package paget.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.chart.Charts;
import paget.chart.ChartStyle;
import paget.chart.Panels;
import paget.core.run.ModelSource;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.study.Column;
import paget.core.study.Figure.Kind;
import paget.core.study.Series;
import paget.core.study.TableText;
import paget.results.ui.Results;
import paget.results.ui.RunResult;
import paget.results.ui.internal.ChartPage;
import paget.results.ui.internal.ResultsView;
import paget.results.ui.internal.chart.ChartSeries;
import paget.results.ui.internal.chart.FigureCanvas;
import paget.sim.run.Progress;
import paget.ui.internal.Window;

/** The window shows the answers that the command line gives: the same words, the same figures, the same numbers. */
class ShownAnswersTest {

    @TempDir
    private Path folder;

    @AfterEach
    void leaveNothingShown() {
        Results.shown().forEach(Results::remove);
    }

    /** As the command line runs it. */
    private static RunOutcome run(String example, String study, int replicates) {
        String name = "example:" + example;
        ModelSource source = ModelSource.open(name);
        RunRequest drawn = RunRequest.ofStudy(study);
        RunRequest request = replicates == 0 ? drawn : new RunRequest(drawn.study(), drawn.engine(), drawn.tEnd(), drawn.points(),
                drawn.seed(), OptionalInt.of(replicates), drawn.threads(), drawn.relativeTolerance(), drawn.absoluteTolerance(),
                List.of(), List.of(), Map.of(), false);
        return new RunService().with(source.data()).run(name, source.organism().orElseThrow(), source.hash(), request,
                Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"breast-cxcr4, antibody_trial, 0, BARS", "breast-cxcr4, cascade, 0, SANKEY",
        "angiogenic-dormancy, uncertain_switch, 0, TORNADO", "angiogenic-dormancy, calibrated_growth, 0, FIT",
        "heterogeneous-clones, why_cells_differ, 20, TREE", "heterogeneous-clones, colony_counts, 20, LINES",
        "critical-point, circulating_cells_as_marker, 40, ROC", "metastatic-inefficiency, fidelities, 20, LINES",
        "immune-dormancy, why_it_rests, 20, STEPS", "stroma-pharmacokinetics, stroma_and_drugs, 0, LINES",
        "breast-cxcr4, organ_factors, 0, TORNADO", "metastatic-inefficiency, replicates, 20, LINES",
        "premetastatic-niche, invasion_map, 0, PHASE_MAP"})
    void theWindowShowsTheSameAnswer(String example, String study, int replicates, Kind kind) throws Exception {
        RunOutcome outcome = run(example, study, replicates);
        assertTrue(outcome.result().figures().stream().anyMatch(figure -> figure.kind() == kind), "a figure of that kind");
        ResultsView view = (ResultsView) Window.page().showView(Results.VIEW_ID);
        Results.add(new RunResult(study, folder.resolve(example + ".paget"), outcome));
        Window.settle();
        assertEquals(String.join(" ", outcome.result().answers()), view.answer());
        assertEquals(outcome.result(), Results.shown().getFirst().result());
        List<Panels.Panel> panels = Panels.of(outcome.result());
        ChartPage page = view.chartPage();
        assertEquals(panels.stream().map(panel -> panel.figure().title()).toList(), page.titles());
        for (Panels.Panel panel : panels) {
            // Titles may repeat; the first of a title is as good as the others.
            if (panel == panels.stream().filter(one -> one.figure().title().equals(panel.figure().title())).findFirst().get()) {
                page.showFigure(panel.figure().title());
                Window.settle();
                isShown(page, panel);
            }
        }
        Window.picture("answer-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** A map fills the room it has, with its legend in it: nobody should have to scroll to learn what the colours mean. */
    @Test
    void aMapIsSeenWithItsLegend() throws Exception {
        ResultsView view = (ResultsView) Window.page().showView(Results.VIEW_ID);
        Window.page().setPartState(Window.page().findViewReference(Results.VIEW_ID), IWorkbenchPage.STATE_MAXIMIZED);
        try {
            Results.add(new RunResult("map", folder.resolve("premetastatic-niche.paget"), run("premetastatic-niche", "invasion_map", 0)));
            Window.settle();
            FigureCanvas picture = view.chartPage().picture();
            int room = ((Composite) picture.control()).getClientArea().height;
            assertTrue(room > 300, "room " + room);
            assertTrue(picture.drawing().height() <= room && picture.drawing().height() > room - 3,
                    picture.drawing().height() + " in " + room);
        } finally {
            Window.page().setPartState(Window.page().findViewReference(Results.VIEW_ID), IWorkbenchPage.STATE_RESTORED);
        }
    }

    /** The first digits of a number that is cut are another number, most of all where its exponent is missing. */
    @Test
    void tablesHaveTheNumbersOfTheCommandLineUncut() throws Exception {
        RunOutcome outcome = run("breast-cxcr4", "cascade", 0);
        ResultsView view = (ResultsView) Window.page().showView(Results.VIEW_ID);
        Results.add(new RunResult("cascade", folder.resolve("breast-cxcr4.paget"), outcome));
        CTabFolder pages = (CTabFolder) view.chartPage().getParent();
        try {
            pages.setSelection(1);
            Window.settle();
            Table shown = Window.find(pages, Table.class, one -> true).getFirst();
            paget.core.study.Table table = outcome.result().tables().getFirst();
            TableText text = new TableText(table);
            GC gc = new GC(shown);
            for (int column = 0; column < table.columns().size(); column++) {
                for (int row = 0; row < table.rows().size(); row++) {
                    String cell = shown.getItem(row).getText(column);
                    assertEquals(text.cell(row, column), cell);
                    assertTrue(table.columns().get(column).kind() != Column.Kind.NUMBER
                            || shown.getColumn(column).getWidth() >= gc.textExtent(cell).x + 4, cell);
                }
            }
            gc.dispose();
        } finally {
            pages.setSelection(0);
        }
    }

    /** A line that is cut through its letters looks like a fault. */
    @Test
    void theAnswerAboveTheFiguresShowsWholeLines() throws Exception {
        ResultsView view = (ResultsView) Window.page().showView(Results.VIEW_ID);
        Results.add(new RunResult("trial", folder.resolve("breast-cxcr4.paget"), run("breast-cxcr4", "antibody_trial", 0)));
        Window.settle();
        StyledText words = Window.find(view.chartPage().getParent().getParent(), StyledText.class,
                one -> one.getText().equals(view.answer())).getFirst();
        int line = words.getTextBounds(0, 0).height;
        int room = words.getClientArea().height - words.getTopMargin() - words.getBottomMargin();
        assertTrue(room >= line, room + " of " + line);
        assertEquals(0, room % line, room + " of " + line);
    }

    @Test
    void figuresAreWrittenBesideTheModel() throws Exception {
        ResultsView view = (ResultsView) Window.page().showView(Results.VIEW_ID);
        Results.add(new RunResult("cascade", folder.resolve("breast-cxcr4.paget"), run("breast-cxcr4", "cascade", 0)));
        Window.settle();
        assertEquals(folder.toString(), view.chartPage().export().dialog().getFilterPath());
    }

    @Test
    void aResultWithoutASentenceGivesTheRoomToItsFigures() throws Exception {
        RunOutcome outcome = run("breast-cxcr4", "course", 0);
        assertTrue(outcome.result().answers().isEmpty());
        ResultsView view = (ResultsView) Window.page().showView(Results.VIEW_ID);
        Results.add(new RunResult("course", folder.resolve("breast-cxcr4.paget"), outcome));
        Window.settle();
        Composite figures = view.chartPage().getParent();
        Combo runs = Window.find(figures.getParent(), Combo.class, combo -> combo.getParent() == figures.getParent()).getFirst();
        assertTrue(figures.getLocation().y <= runs.getLocation().y + runs.getSize().y + 4, figures.getLocation() + " below " + runs.getBounds());
    }

    private static void isShown(ChartPage page, Panels.Panel panel) {
        // The names of the steps of a cascade do not fit below an axis: their bars lie beside them, as in reports.
        boolean beside = panel.figure().title().endsWith(" of each step");
        if (!beside && EnumSet.of(Kind.LINES, Kind.FIT, Kind.STEPS, Kind.BARS).contains(panel.figure().kind())) {
            assertEquals(panel.figure().y(), page.canvas().data().series().stream().map(ChartSeries::id).toList());
            Series series = panel.result().series().stream().filter(one -> one.id().equals(panel.figure().data())).findFirst()
                    .orElse(null);
            if (series != null) {
                page.canvas().data().series().forEach(line -> assertArrayEquals(series.column(line.id()), line.y(), line.id()));
            }
        } else {
            assertEquals(
                    Charts.draw(panel.figure(), panel.result(), ChartStyle.PAGE).marks().stream().map(mark -> mark.note()).toList(),
                    page.picture().drawing().marks().stream().map(mark -> mark.note()).toList());
        }
    }
}
