package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.ToolResult;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.Tool;
import paget.diagram.tool.ToolCall;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Secretion;
import paget.model.query.Contents;

/** A model is drawn from nothing. */
class EmptyModelTest {

    /** Tools that need something that an empty model lacks. */
    static final Set<String> REFUSED_WHEN_EMPTY = Set.of("Organism/Dosing", "Organism/Exposure", "Organism/Resection",
            "Organism/SystemicChangeOfItself", "Treatments/Dosing", "Treatments/Exposure", "Treatments/Resection");

    private final Organism organism = PagetFactory.eINSTANCE.createOrganism();
    private final Drawing drawing = Drawing.of(organism);

    @Test
    void toolsRefuseWhatAnEmptyModelLacksAndSayWhy() {
        Set<String> refused = new TreeSet<>();
        for (AvailableView view : drawing.views()) {
            try (DiagramSession session = drawing.openWhole(view)) {
                session.tools().palette().forEach(section -> section.paletteTools().forEach(tool -> {
                    if (tool instanceof CreationTool creation && topLevel(creation)
                            && session.tools().create(creation, session.diagram()) instanceof ToolCall.Refused no) {
                        assertTrue(no.reason().contains(tool.head().documentation()), no.reason());
                        refused.add(view.description().name() + "/" + tool.name());
                    }
                }));
            }
        }
        assertTrue(refused.containsAll(REFUSED_WHEN_EMPTY), () -> "applied: " + REFUSED_WHEN_EMPTY + " refused: " + refused);
    }

    private static boolean topLevel(CreationTool tool) {
        return REFUSED_WHEN_EMPTY.stream().anyMatch(name -> name.endsWith("/" + tool.name()));
    }

    @Test
    void organsRoutesCellsAFactorSecretionAndRegulationAreDrawn() {
        try (DiagramSession session = drawing.openWhole(drawing.view("Organism"))) {
            create(session, "PrimaryOrgan", session.diagram());
            create(session, "Organ", session.diagram());
            create(session, "Vein", session.diagram());
            connect(session, "Bloodroute", node(session, "Organ", 0), node(session, "Vessel", 0));
            connect(session, "Bloodroute", node(session, "Vessel", 0), node(session, "Organ", 1));
            create(session, "TumourCells", node(session, "OrganTissue", 0));
            connect(session, "Intravasation", node(session, "OrganTissue", 0), node(session, "Vessel", 0));
            connect(session, "Arrest", node(session, "Vessel", 0), node(session, "OrganTissue", 1));
        }
        try (DiagramSession session = drawing.openWhole(drawing.views().stream()
                .filter(view -> view.description().name().equals("Tissue")).findFirst().orElseThrow())) {
            create(session, "NewFactor", session.diagram());
            connect(session, "Secretion", node(session, "Population", 0), node(session, "FactorLevel", 0));
            create(session, "Proliferation", node(session, "Population", 0));
            connect(session, "Stimulation", node(session, "FactorLevel", 0), node(session, "Process", 2));
            assertEquals(1, session.diagram().elements().stream().filter(v -> v.mapping().name().equals("Regulation")).count());
            assertEquals(List.of(), session.validate());
        }
        assertEquals(1, Contents.of(organism, Secretion.class).count());
        Set<String> ids = new TreeSet<>();
        Contents.of(organism, paget.model.Element.class).forEach(element -> assertTrue(ids.add(element.getId()), element.getId()));
    }

    private static void create(DiagramSession session, String tool, ViewHost host) {
        done(session.apply(session.tools().create((CreationTool) tool(session, tool), host)));
    }

    private static void connect(DiagramSession session, String tool, NodeView source, NodeView target) {
        done(session.apply(session.tools().create((EdgeCreationTool) tool(session, tool), source, target)));
    }

    private static void done(ToolResult result) {
        assertTrue(result.isDone(), result.refusal());
    }

    private static Tool tool(DiagramSession session, String name) {
        return session.tools().palette().stream().flatMap(section -> section.paletteTools().stream())
                .filter(tool -> tool.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no tool " + name));
    }

    private static NodeView node(DiagramSession session, String mapping, int index) {
        return (NodeView) session.diagram().elements().stream().filter(view -> view.mapping().name().equals(mapping)).toList()
                .get(index);
    }
}
