package paget.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Flow;
import paget.diagram.render.Theme;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

class LayoutTest {

    @TempDir
    Path folder;

    private static NodeView node(DiagramSession session, String label) {
        return (NodeView) session.diagram().elements().stream().filter(view -> view.label().equals(label)).findFirst()
                .orElseThrow();
    }

    @Test
    void siblingsDoNotOverlapAndLieInsideTheirHost() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            session.layoutAll();
            assertSound(session, session.diagram().children());
        }
    }

    private static void assertSound(DiagramSession session, List<NodeView> siblings) {
        for (NodeView node : siblings) {
            Bounds bounds = session.layout().place(node).bounds();
            for (NodeView other : siblings) {
                assertTrue(node == other || !bounds.overlaps(session.layout().place(other).bounds(), -0.5),
                        node + " overlaps " + other);
            }
            if (node.parent() != null) {
                Bounds host = session.layout().place(node.parent()).bounds();
                assertTrue(bounds.x() >= 0 && bounds.y() >= 0 && bounds.right() <= host.width() + 0.5
                        && bounds.bottom() <= host.height() + 0.5, node + " lies in " + node.parent());
            }
            assertSound(session, node.children());
        }
    }

    @Test
    void theSameModelGetsTheSameLayout() {
        assertEquals(automatic(), automatic());
    }

    private String automatic() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            LayoutFile file = LayoutFile.create(folder.resolve("x.paget-diagrams"));
            session.layoutAll();
            session.store(file);
            return file.text();
        }
    }

    @Test
    void everythingKeptComesBack() throws IOException {
        Flow flow = new Flow().filled();
        Path path = LayoutFile.beside(folder.resolve("model.flow"));
        assertEquals("model.paget-diagrams", path.getFileName().toString());
        String first;
        try (DiagramSession session = flow.session()) {
            session.setActive(session.diagram().description().layer("Loose steps").orElseThrow(), true);
            session.setActive(session.diagram().description().filters().get(1), true);
            session.layoutAll();
            NodeView ann = node(session, "Ann");
            session.layout().put(ann, new NodePlace(new Bounds(700.25, 10, 30, 31.5), true, false, true,
                    Map.of("fill", "#102030")));
            NodeView inner = node(session, "Inner");
            NodePlace place = session.layout().place(inner);
            session.layout().put(inner, new NodePlace(place.bounds(), false, true, false, Map.of()));
            LayoutFile file = LayoutFile.read(path);
            session.store(file);
            file.save();
            first = Files.readString(path);
        }
        try (DiagramSession session = flow.session(); Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half-written is left");
            LayoutFile file = LayoutFile.read(path);
            assertEquals(List.of(), file.problems());
            session.load(file);
            assertTrue(session.diagram().activeFilters().contains(session.diagram().description().filters().get(1)));
            NodePlace ann = session.layout().place(node(session, "Ann"));
            assertTrue(ann.pinned() && ann.sized());
            assertEquals("#102030", ann.style().get("fill"));
            assertEquals(700.3, ann.bounds().x(), 1e-9, "positions are kept to a tenth of a pixel");
            session.store(file);
            assertEquals(first, file.text());
        }
    }

    @Test
    void changedModelsKeepTheRestOfTheirLayout() {
        Flow flow = new Flow().filled();
        LayoutFile file = LayoutFile.create(folder.resolve("m.paget-diagrams"));
        Bounds todo;
        try (DiagramSession session = flow.session()) {
            session.layoutAll();
            todo = session.layout().place(node(session, "Todo")).bounds();
            session.store(file);
        }
        EcoreUtil.delete(Flow.list(flow.plan, "stages").get(0), true);
        EObject added = flow.add(flow.plan, "lanes", "Lane", "name", "Added");
        flow.add(added, "steps", "Step", "name", "within");
        EObject step = flow.add(Flow.list(flow.plan, "lanes").get(0), "steps", "Step", "name", "fresh");
        try (DiagramSession session = flow.session()) {
            session.load(file);
            assertEquals(todo, session.layout().place(node(session, "Todo")).bounds());
            for (ElementView view : session.diagram().elements()) {
                assertTrue(!(view instanceof NodeView) || session.layout().has(view), view + " has a place");
            }
            NodeView fresh = (NodeView) session.diagram().viewsOf(step).iterator().next();
            assertSound(session, fresh.parent().children());
            assertTrue(file.text().contains("Stage@"));
            session.store(file);
            assertFalse(file.text().contains("Stage@"), "what vanished is dropped");
            assertNotNull(session.svg(Theme.LIGHT));
        }
    }

    @Test
    void pinnedNodesStayAndOthersMakeRoom() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            session.layoutAll();
            NodeView outer = node(session, "Outer");
            Bounds where = session.layout().place(outer).bounds();
            NodeView todo = node(session, "Todo");
            Bounds pinned = new Bounds(where.x() + 20, where.y() + 20, 90, 80);
            session.layout().put(todo, new NodePlace(pinned, true, false, true, Map.of()));
            session.layoutAll();
            assertEquals(pinned.x(), session.layout().place(todo).bounds().x());
            assertEquals(pinned.y(), session.layout().place(todo).bounds().y());
            assertSound(session, session.diagram().children());
        }
    }

    /** With one pin everything lies around it as it would without, and edges keep their ways. */
    @Test
    void whatIsNotInTheWayOfPinsIsLaidOutAsEver() {
        try (DiagramSession session = new Flow().filled().session()) {
            session.layoutAll();
            Routes routes = new Routes(session.layout());
            List<List<Point>> ways = session.diagram().edges().stream().map(routes::points).toList();
            List<EdgePlace> places = session.diagram().edges().stream().map(session.layout()::place).toList();
            assertTrue(places.stream().anyMatch(place -> place.start() != null));
            NodeView outer = node(session, "Outer");
            NodePlace place = session.layout().place(outer);
            session.layout().put(outer, new NodePlace(place.bounds().plus(37, 21), true, false, place.sized(), Map.of()));
            session.layoutAll();
            assertEquals(places.stream().map(EdgePlace::start).toList(),
                    session.diagram().edges().stream().map(session.layout()::place).map(EdgePlace::start).toList());
            for (int i = 0; i < ways.size(); i++) {
                List<Point> now = routes.points(session.diagram().edges().get(i));
                assertEquals(ways.get(i).size(), now.size());
                for (int j = 0; j < now.size(); j++) {
                    assertTrue(now.get(j).distance(ways.get(i).get(j).plus(37, 21)) < 0.1, now + " was " + ways.get(i));
                }
            }
        }
    }

    @Test
    void layersThatAreOffKeepTheirPlaces() {
        Flow flow = new Flow().filled();
        LayoutFile file = LayoutFile.create(folder.resolve("m.paget-diagrams"));
        try (DiagramSession session = flow.session()) {
            var layer = session.diagram().description().layer("Loose steps").orElseThrow();
            session.setActive(layer, true);
            session.layoutAll();
            session.store(file);
            session.setActive(layer, false);
            session.store(file);
            assertTrue(file.text().contains("Loose@"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no xml", "<diagrams version=\"1\"><diagram>", "<diagrams version=\"2\"/>", "<other/>",
            "<diagrams version=\"1\"><diagram key=\"a@b\"><node key=\"k\" x=\"NaN\" y=\"0\" width=\"1\" height=\"1\"/></diagram></diagrams>",
            "<!DOCTYPE a><diagrams version=\"1\"/>" })
    void aBrokenFileIsReportedKeptAsideAndMadeAnew(String content) throws IOException {
        Path path = folder.resolve("m.paget-diagrams");
        Files.writeString(path, content);
        LayoutFile file = LayoutFile.read(path);
        assertEquals(1, file.problems().size());
        assertTrue(file.problems().get(0).message().contains("kept as m.paget-diagrams.broken"));
        assertEquals(content, Files.readString(folder.resolve("m.paget-diagrams.broken")));
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            session.load(file);
            session.store(file);
            file.save();
        }
        assertEquals(List.of(), LayoutFile.read(path).problems());
    }

    @Test
    void aFileThatIsGoneIsNoProblem() {
        LayoutFile file = LayoutFile.read(folder.resolve("gone.paget-diagrams"));
        assertEquals(List.of(), file.problems());
        try (DiagramSession session = new Flow().filled().session()) {
            session.load(file);
            assertSound(session, session.diagram().children());
        }
    }

    /** Somebody edits the file by hand, or a disk loses a part of it. */
    @Test
    void noDamageToTheFileBreaksADiagram() throws IOException {
        Flow flow = new Flow().filled();
        String good;
        try (DiagramSession session = flow.session()) {
            session.layoutAll();
            LayoutFile file = LayoutFile.create(folder.resolve("x.paget-diagrams"));
            session.store(file);
            good = file.text();
        }
        Random random = new Random(20261123);
        Path path = folder.resolve("m.paget-diagrams");
        int reported = 0;
        for (int i = 0; i < 60; i++) {
            Files.writeString(path, damaged(good, random));
            LayoutFile file = LayoutFile.read(path);
            reported += file.problems().size();
            try (DiagramSession session = flow.session()) {
                session.load(file);
                for (ElementView view : session.diagram().elements()) {
                    assertTrue(!(view instanceof NodeView) || session.layout().has(view), view + " has a place");
                }
                assertFalse(session.scene(Theme.LIGHT).groups().isEmpty());
            }
        }
        assertTrue(reported > 12, "only " + reported + " of 60 were reported");
    }

    private static String damaged(String good, Random random) {
        int at = random.nextInt(good.length());
        int end = Math.min(good.length(), at + 1 + random.nextInt(60));
        String cut = good.substring(at, end);
        return switch (random.nextInt(6)) {
            case 0 -> good.substring(0, at);
            case 1 -> good.substring(0, at) + good.substring(end);
            case 2 -> good.substring(0, end) + cut + good.substring(end);
            case 3 -> good.substring(0, at) + (char) (32 + random.nextInt(95)) + good.substring(at + 1);
            case 4 -> good.replaceFirst("(\\w+)=\"-?[0-9.]+\"", "$1=\"-1e300\"");
            default -> good.replace("key=\"", random.nextBoolean() ? "key=\"gone/" : "kei=\"");
        };
    }
}
