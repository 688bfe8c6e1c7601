package paget.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Flow;
import paget.diagram.layout.Metrics;
import paget.diagram.spec.Mapping;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look;

class SymbolLegendTest {

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

    private static List<String> words(List<Scene.Item> items) {
        return items.stream().filter(Scene.Text.class::isInstance).map(item -> ((Scene.Text) item).text()).toList();
    }

    @Test
    void everyKindOfSymbolThatIsShownHasOneEntry() {
        SymbolLegend legend = new SymbolLegend(session.diagram(), Theme.LIGHT);
        assertEquals(legend.texts().size(), new HashSet<>(legend.texts()).size());
        Set<String> named = new HashSet<>();
        for (ElementView view : session.diagram().elements()) {
            String name = SymbolNames.of(view);
            assertTrue(legend.texts().contains(name), name);
            named.add(name);
            view.decorations().forEach(decoration -> named.add(decoration.name()));
        }
        assertEquals(named, Set.copyOf(legend.texts()), "and nothing else has");
    }

    @Test
    void aStyleWithAConditionIsNamedByIt() {
        ElementView special = session.diagram().elements().stream().filter(view -> !view.condition().isEmpty()).findFirst()
                .orElseThrow();
        Mapping mapping = special.mapping();
        assertFalse(SymbolNames.of(special).equals(mapping.label()), SymbolNames.of(special));
        ElementView usual = session.diagram().elements().stream()
                .filter(view -> view.mapping() == mapping && view.condition().isEmpty()).findFirst().orElseThrow();
        assertEquals(mapping.label(), SymbolNames.of(usual));
    }

    @Test
    void decorationsAndWhatIsAddedAreExplained() {
        SymbolLegend legend = new SymbolLegend(session.diagram(), Theme.LIGHT, Map.of("Something else",
                (place, items) -> items.add(new Scene.Image("else", place.x(), place.y(), 1, 1))));
        List<String> images = new SymbolLegend(session.diagram(), Theme.LIGHT).draw(0, 0, 1).stream()
                .filter(Scene.Image.class::isInstance).map(item -> ((Scene.Image) item).path()).toList();
        List<Look.Decoration> decorations = session.diagram().elements().stream().flatMap(view -> view.decorations().stream()).toList();
        assertFalse(decorations.isEmpty());
        for (Look.Decoration decoration : decorations) {
            assertTrue(legend.texts().contains(decoration.name()), decoration.name());
            assertTrue(images.contains(decoration.image()), decoration.image());
        }
        assertEquals("Something else", legend.texts().getLast());
        assertTrue(legend.draw(0, 0, 1).contains(new Scene.Image("else", lastColumn(legend), 3.5, 1, 1)));
    }

    private static double lastColumn(SymbolLegend legend) {
        return (legend.size(1).width() + 22) / legend.texts().size() * (legend.texts().size() - 1);
    }

    @Test
    void entriesFillColumnsThatFit() {
        SymbolLegend legend = new SymbolLegend(session.diagram(), Theme.LIGHT);
        int count = legend.texts().size();
        assertEquals(count * SymbolLegend.LINE, legend.size(count).height());
        assertTrue(legend.size(1).width() > legend.size(count).width());
        int rows = legend.rows(legend.size(count).width());
        assertEquals(count, rows, "one column where there is room for one");
        assertEquals(1, legend.rows(legend.size(1).width()), "one row where there is room for all");
        Metrics.Size size = legend.size(2);
        for (Scene.Item item : legend.draw(100, 50, 2)) {
            var bounds = SceneBounds.of(List.of(new Scene.Group(null, List.of(item))));
            assertTrue(bounds.x() >= 99 && bounds.right() <= 101 + size.width(), item.toString());
            assertTrue(bounds.y() >= 49 && bounds.bottom() <= 51 + size.height(), item.toString());
        }
    }

    @Test
    void aPictureSaysWhatItsSymbolsMeanWhereThatIsWanted() {
        Scene plain = session.scene(Theme.LIGHT);
        Scene explained = session.scene(Theme.LIGHT, Overlay.NONE, true);
        SymbolLegend legend = new SymbolLegend(session.diagram(), Theme.LIGHT);
        assertTrue(explained.height() > plain.height());
        assertEquals(legend.texts(), words(explained.groups().getLast().items()));
        for (int i = 0; i < plain.groups().size(); i++) {
            assertEquals(plain.groups().get(i).view(), explained.groups().get(i).view());
            assertEquals(words(plain.groups().get(i).items()), words(explained.groups().get(i).items()), "the drawing is the same");
        }
    }
}
