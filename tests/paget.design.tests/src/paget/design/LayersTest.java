package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.spec.Layer;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.model.Element;

/** What optional layers show. */
class LayersTest {

    private static void setActive(DiagramSession session, String name, boolean active) {
        Layer layer = session.diagram().description().additionalLayers().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
        session.setActive(layer, active);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organism", "CellTypes", "Treatments", "Tissue/Lung/Parenchyma"})
    void theLayerOfIdsWritesThemBehindTheLabels(String name) {
        Drawing drawing = Drawing.example("breast-cxcr4");
        AvailableView view = drawing.view(name);
        try (DiagramSession session = drawing.open(view)) {
            List<String> before = labels(session);
            setActive(session, "Identifiers", true);
            List<ElementView> identified = session.diagram().elements().stream().filter(each -> each.semantic() instanceof Element
                    && !each.label().isEmpty() && !(each instanceof EdgeView edge && !edge.mapping().elementBased())).toList();
            assertFalse(identified.isEmpty());
            for (ElementView each : identified) {
                String id = "[" + ((Element) each.semantic()).getId() + "]";
                assertTrue(each.label().endsWith(id) || each.mapping().name().startsWith("Hypothesis"), each.label() + " lacks " + id);
            }
            setActive(session, "Identifiers", false);
            assertEquals(before, labels(session));
        }
    }

    private static List<String> labels(DiagramSession session) {
        return session.diagram().elements().stream().map(ElementView::label).toList();
    }

    @Test
    void stepsThatLeaveTheirPlaceAreEdgesOfTheOrganism() {
        Drawing drawing = Drawing.example("breast-cxcr4");
        try (DiagramSession session = drawing.open(drawing.view("Organism"))) {
            List<String> steps = session.diagram().edges().stream().filter(edge -> edge.mapping().name().equals("CascadeStep"))
                    .map(edge -> edge.source().label() + " → " + edge.target().label()).sorted().toList();
            assertEquals(List.of("Primary tumour → Axillary lymphatics", "Primary tumour → Systemic veins"), steps);
        }
    }
}
