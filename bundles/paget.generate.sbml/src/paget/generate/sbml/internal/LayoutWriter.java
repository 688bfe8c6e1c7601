package paget.generate.sbml.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import paget.core.generate.GenerationInput;
import paget.core.generate.XmlNode;
import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.Specifications;
import paget.diagram.layout.Bounds;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.LayoutFile;
import paget.diagram.layout.Point;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;
import paget.model.Element;
import paget.sim.network.Compartment;
import paget.sim.network.ReactionNetwork;

/**
 * The package {@code layout}: every diagram of the model that shows parts of the network, as its author has laid it out,
 * else automatically. Places are compartment glyphs, populations species glyphs; other nodes and the edges are general
 * glyphs that refer to what they show.
 */
final class LayoutWriter {

    private static final String NAMESPACE = "http://www.sbml.org/sbml/level3/version1/layout/version1";

    private final SbmlWriter writer;
    private final ReactionNetwork network;
    private final GenerationInput input;

    LayoutWriter(SbmlWriter writer, ReactionNetwork network, GenerationInput input) {
        this.writer = writer;
        this.network = network;
        this.input = input;
    }

    void addTo(XmlNode root) {
        if (input.model().eResource() == null) {
            return;
        }
        XmlNode list = new XmlNode("layout:listOfLayouts").set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        for (Diagrams diagrams : Specifications.find().diagrams()) {
            for (AvailableView view : diagrams.views(input.model().eResource())) {
                try (DiagramSession session = diagrams.open(view.description(), view.element(), null)) {
                    session.load(input.file().map(LayoutFile::beside).map(LayoutFile::read)
                            .orElseGet(() -> LayoutFile.create(Path.of(view.name()))));
                    layout(list, view, session);
                }
            }
        }
        if (!list.isEmpty()) {
            root.set("xmlns:layout", NAMESPACE).set("layout:required", false);
            RenderStyles.addTo(root, list);
            root.children().getFirst().add(list);
        }
    }

    private void layout(XmlNode list, AvailableView view, DiagramSession session) {
        List<NodeView> nodes = new ArrayList<>();
        session.diagram().forEachNode(node -> {
            if (node.isVisible() && session.layout().shown(node) == node) {
                nodes.add(node);
            }
        });
        if (nodes.stream().noneMatch(node -> reference(node.semantic()) != null)) {
            return;
        }
        XmlNode compartments = new XmlNode("layout:listOfCompartmentGlyphs");
        XmlNode species = new XmlNode("layout:listOfSpeciesGlyphs");
        XmlNode texts = new XmlNode("layout:listOfTextGlyphs");
        XmlNode others = new XmlNode("layout:listOfAdditionalGraphicalObjects");
        double width = 0;
        double height = 0;
        for (NodeView node : nodes) {
            Bounds bounds = session.layout().absolute(node);
            width = Math.max(width, bounds.right());
            height = Math.max(height, bounds.bottom());
            String reference = reference(node.semantic());
            XmlNode glyph;
            if (reference != null && network.element(reference) instanceof Compartment) {
                glyph = glyph(compartments, "compartmentGlyph", node.semantic(), "layout:compartment", reference);
            } else if (reference != null && writer.parts().isCounted(reference)) {
                glyph = glyph(species, "speciesGlyph", node.semantic(), "layout:species", reference);
            } else {
                glyph = glyph(others, "generalGlyph", node.semantic(), "layout:reference", reference);
            }
            box(glyph, bounds);
            if (node.label() != null && !node.label().isBlank()) {
                String id = glyph.get("layout:id");
                XmlNode text = texts.add("layout:textGlyph").set("layout:id", writer.ids().fresh("label_of_" + id))
                        .set("layout:graphicalObject", id).set("layout:text", node.label());
                box(text, bounds);
            }
        }
        for (EdgeView edge : session.diagram().edges()) {
            if (edge.isVisible()) {
                edge(others, edge, session);
            }
        }
        XmlNode layout = list.add("layout:layout").set("layout:id", writer.ids().fresh("layout_" + view.element()
                .eClass().getName())).set("layout:name", view.name());
        layout.add("layout:dimensions").set("layout:width", Numbers.text(width)).set("layout:height",
                Numbers.text(height));
        Stream.of(compartments, species, texts, others).filter(part -> !part.isEmpty()).forEach(layout::add);
    }

    /** The id in the network of what a view shows; null when the network has no such part. */
    private String reference(Object semantic) {
        return semantic instanceof Element element && element.getId() != null && network.element(element.getId()) != null
                ? element.getId() : null;
    }

    private XmlNode glyph(XmlNode list, String name, Object semantic, String attribute, String reference) {
        String id = semantic instanceof Element element && element.getId() != null ? element.getId() : "part";
        return list.add("layout:" + name).set("layout:id", writer.ids().fresh("glyph_" + id))
                .set(attribute, reference == null ? null : writer.ids().of(reference));
    }

    private static void box(XmlNode glyph, Bounds bounds) {
        XmlNode box = glyph.add("layout:boundingBox");
        position(box, "layout:position", bounds.x(), bounds.y());
        box.add("layout:dimensions").set("layout:width", Numbers.text(bounds.width())).set("layout:height",
                Numbers.text(bounds.height()));
    }

    private static void position(XmlNode parent, String name, double x, double y) {
        parent.add(name).set("layout:x", Numbers.text(x)).set("layout:y", Numbers.text(y));
    }

    private void edge(XmlNode list, EdgeView edge, DiagramSession session) {
        Bounds from = session.layout().absolute(session.layout().shown(edge.source()));
        Bounds to = session.layout().absolute(session.layout().shown(edge.target()));
        EdgePlace place = session.layout().place(edge);
        List<Point> points = new ArrayList<>();
        points.add(from.center());
        if (place != null) {
            points.addAll(place.bends());
        }
        points.add(to.center());
        XmlNode glyph = glyph(list, "generalGlyph", edge.semantic(), "layout:reference", reference(edge.semantic()));
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        box(glyph, new Bounds(left, top, points.stream().mapToDouble(Point::x).max().orElse(0) - left,
                points.stream().mapToDouble(Point::y).max().orElse(0) - top));
        XmlNode segments = glyph.add("layout:curve").add("layout:listOfCurveSegments");
        for (int i = 1; i < points.size(); i++) {
            XmlNode segment = segments.add("layout:curveSegment").set("xsi:type", "LineSegment");
            position(segment, "layout:start", points.get(i - 1).x(), points.get(i - 1).y());
            position(segment, "layout:end", points.get(i).x(), points.get(i).y());
        }
    }
}
