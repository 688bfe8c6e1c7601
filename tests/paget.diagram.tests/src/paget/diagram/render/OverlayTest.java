package paget.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Flow;
import paget.diagram.render.Overlay.Highlight;
import paget.diagram.render.Overlay.Shading;
import paget.diagram.render.Overlay.Weights;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look.Rgb;

class OverlayTest {

    private static final ValueScale TEN = new ValueScale("Effort", "h", 0, 10, false);

    private DiagramSession session;

    @BeforeEach
    void open() {
        session = new Flow().filled().session();
        session.layoutAll();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ElementView view(String label) {
        return session.diagram().elements().stream().filter(each -> each.label().startsWith(label)).findFirst().orElseThrow();
    }

    private String id(String label) {
        return session.diagram().id(view(label).semantic());
    }

    private static Overlay colors(Map<String, Double> values) {
        return new Overlay("Run 1", "at 3 d", List.of(new Shading(TEN, ColorRamp.BLUE, values)), null, Map.of(), Map.of(), null);
    }

    private List<Scene.Item> items(Overlay overlay, ElementView view) {
        return session.scene(Theme.LIGHT, overlay, false).groups().stream().filter(group -> group.view() == view)
                .flatMap(group -> group.items().stream()).toList();
    }

    private static boolean fills(List<Scene.Item> items, Rgb color) {
        return items.stream().anyMatch(item -> item instanceof Scene.Shape shape && color.equals(shape.fill()));
    }

    @Test
    void nothingLaidOverChangesNothing() {
        assertEquals(session.svg(Theme.LIGHT), session.svg(Theme.LIGHT, Overlay.NONE, false));
    }

    @Test
    void aNumberColoursItsNodeAndOthersStepBack() {
        Overlay overlay = colors(Map.of(id("a (2)"), 10.0));
        assertTrue(fills(items(overlay, view("a (2)")), ColorRamp.BLUE.at(1, Theme.LIGHT)));
        Scene.Shape before = (Scene.Shape) items(Overlay.NONE, view("b")).get(0);
        Scene.Shape after = (Scene.Shape) items(overlay, view("b")).get(0);
        assertFalse(before.fill().equals(after.fill()));
        int spread = Math.max(after.fill().red(), Math.max(after.fill().green(), after.fill().blue()))
                - Math.min(after.fill().red(), Math.min(after.fill().green(), after.fill().blue()));
        assertTrue(spread <= 30, "paler than before: " + after.fill());
    }

    @Test
    void aNumberThatIsNoneColoursNothing() {
        assertFalse(fills(items(colors(Map.of(id("a (2)"), Double.NaN)), view("a (2)")), ColorRamp.BLUE.at(0, Theme.LIGHT)));
    }

    @Test
    void weightsScaleLines() {
        Overlay overlay = new Overlay("", "", List.of(), new Weights(TEN, Map.of(id("ab"), 10.0, id("cd"), 0.0)), Map.of(), Map.of(), null);
        assertEquals(8, width(overlay, view("ab")));
        assertEquals(1, width(overlay, view("cd")));
        assertEquals(8, width(new Overlay("", "", List.of(), new Weights(TEN, Map.of(id("ab"), -20.0)), Map.of(), Map.of(), null),
                view("ab")), "the other way round is as thick, and no line is thicker than the scale");
    }

    @Test
    void aRelationTakesTheNumberOfAnEnd() {
        EdgeView relation = relation("Owner");
        EdgeView dotted = relation("Next");
        assertEquals(1, width(new Overlay("", "", List.of(), new Weights(TEN,
                Map.of(session.diagram().id(dotted.source().semantic()), 10.0)), Map.of(), Map.of(), null), dotted), "it carries nothing");
        String target = session.diagram().id(relation.target().semantic());
        assertEquals(8, width(new Overlay("", "", List.of(), new Weights(TEN, Map.of(target, 10.0)), Map.of(), Map.of(), null), relation));
    }

    private EdgeView relation(String mapping) {
        return session.diagram().edges().stream().filter(edge -> edge.mapping().name().equals(mapping)).findFirst().orElseThrow();
    }

    private double width(Overlay overlay, ElementView edge) {
        return items(overlay, edge).stream().filter(Scene.Shape.class::isInstance).map(Scene.Shape.class::cast)
                .filter(shape -> shape.stroke() != null && shape.fill() == null).findFirst().orElseThrow().stroke().width();
    }

    @Test
    void badgesLieAboveEverything() {
        Overlay overlay = new Overlay("", "", List.of(), null, Map.of(id("a (2)"), "12 per d\n3 d"), Map.of(), null);
        List<Scene.Group> groups = session.scene(Theme.LIGHT, overlay, false).groups();
        Scene.Group badge = groups.get(groups.size() - 2);
        assertEquals(view("a (2)"), badge.view());
        assertEquals(List.of("12 per d", "3 d"), badge.items().stream().filter(Scene.Text.class::isInstance)
                .map(item -> ((Scene.Text) item).text()).toList());
    }

    @Test
    void aBadgeShowsTheColourThatItsElementHasInCharts() {
        Rgb color = new Rgb(0, 158, 115);
        Overlay overlay = new Overlay("", "", List.of(), null, Map.of(id("a (2)"), "12", id("b"), "3"), Map.of(id("a (2)"), color), null);
        List<Scene.Group> groups = session.scene(Theme.LIGHT, overlay, false).groups();
        List<Scene.Group> keyed = groups.stream().filter(group -> fills(group.items(), color)).toList();
        assertEquals(List.of(view("a (2)")), keyed.stream().map(Scene.Group::view).toList());
        assertTrue(groups.getLast().items().stream().anyMatch(item -> item instanceof Scene.Text text
                && text.text().equals("■ colours in charts")), "the legend says what it is");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatStandsOutHasARingAndItsWord(Theme theme) {
        Overlay overlay = new Overlay("", "", List.of(), null, Map.of(), Map.of(), new Highlight(id("ab"), "Bottleneck"));
        String svg = session.svg(theme, overlay, false);
        assertTrue(svg.contains(OverlayPainter.standsOut(theme).hex()));
        assertTrue(items(overlay, view("ab")).stream().anyMatch(item -> item instanceof Scene.Text text && text.text().equals("Bottleneck")));
        assertTrue(items(new Overlay("", "", List.of(), null, Map.of(), Map.of(), new Highlight(id("a (2)"), "")), view("a (2)")).stream()
                .anyMatch(item -> item instanceof Scene.Shape shape && shape.stroke() != null && shape.stroke().width() == 3));
    }

    @Test
    void theLegendSaysWhatColoursMean() {
        Scene scene = session.scene(Theme.LIGHT, colors(Map.of(id("a (2)"), 4.0)), false);
        Scene.Group legend = scene.groups().get(scene.groups().size() - 1);
        List<String> words = legend.items().stream().filter(Scene.Text.class::isInstance).map(item -> ((Scene.Text) item).text())
                .toList();
        assertEquals(List.of("Run 1", "at 3 d", "Effort (h)", "0", "10", "5"), words);
        assertTrue(scene.height() > session.scene(Theme.LIGHT).height(), "it lies below the drawing");
        assertTrue(session.svg(Theme.LIGHT, colors(Map.of()), false).contains("aria-label=\"Legend\""));
    }

    @Test
    void unknownIdsDoNoHarm() {
        assertFalse(session.svg(Theme.LIGHT, colors(Map.of("nobody", 3.0)), false).isEmpty());
    }

    @Test
    void scalesMapTheirEndsAndCutWhatLiesOutside() {
        assertEquals(0.5, TEN.share(5));
        assertEquals(0, TEN.share(-3));
        assertEquals(1, TEN.share(30));
        assertEquals(0, TEN.share(Double.NaN));
        ValueScale powers = new ValueScale("", "", 1, 10_000, true);
        assertEquals(0.5, powers.share(100), 1e-12);
        assertEquals(100, powers.at(0.5), 1e-9);
        assertEquals(0, powers.share(0), "nothing has no logarithm");
        assertEquals(0, new ValueScale("", "", 3, 3, false).share(3));
        assertThrows(IllegalArgumentException.class, () -> new ValueScale("", "", 0, 10, true));
        assertThrows(IllegalArgumentException.class, () -> new ValueScale("", "", 2, 1, false));
    }

    @Test
    void aScaleIsChosenForItsNumbers() {
        assertEquals(new ValueScale("x", "", 0, 5, false), ValueScale.of("x", "", List.of(1.0, 5.0, Double.NaN)));
        assertEquals(new ValueScale("x", "", -2, 5, false), ValueScale.of("x", "", List.of(-2.0, 5.0)));
        assertEquals(new ValueScale("x", "", 2, 5000, true), ValueScale.of("x", "", List.of(0.0, 2.0, 5000.0)));
        assertEquals(new ValueScale("x", "", 0.1, 1e8, true), ValueScale.of("x", "", List.of(1e-9, 1e8)));
        assertEquals(new ValueScale("x", "", 0, 0, false), ValueScale.of("x", "", List.of()));
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "12.345,12.3", "-0.5,−0.5", "99999,10⁵", "12345,12300", "0.00123456,0.00123", "0.00000123456,1.23·10⁻⁶",
        "6.022e23,6.02·10²³", "-1e6,−10⁶", "NaN,–", "Infinity,∞", "1000,1000" })
    void numbersHaveThreeDigits(double value, String text) {
        assertEquals(text, ValueText.of(value));
    }

    @Test
    void inkIsReadOnPaper() {
        assertEquals(new Rgb(17, 17, 17), ColorRamp.ink(new Rgb(255, 255, 200)));
        assertEquals(new Rgb(255, 255, 255), ColorRamp.ink(ColorRamp.BLUE.at(1, Theme.LIGHT)));
    }
}
