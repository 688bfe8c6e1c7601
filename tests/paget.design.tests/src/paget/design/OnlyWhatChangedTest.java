package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.view.DiagramChanges;
import paget.diagram.view.ElementView;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Population;

/** An edit makes a diagram find out anew what the edit touches and nothing else, and nothing less. */
class OnlyWhatChangedTest {

    private static final int EDITS = Integer.getInteger("paget.edits", 40);
    private static final int COMPARED = Integer.getInteger("paget.compared", 8);
    private static final long SEED = Long.getLong("paget.seed", 20261123L);

    static List<String> examples() {
        return Drawing.EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void editsAtRandomLeaveWhatADiagramMadeAnewShows(String example) {
        Drawing drawing = Drawing.example(example);
        RandomEdits edits = new RandomEdits(drawing.organism, new Random(SEED));
        Map<AvailableView, DiagramSession> open = new LinkedHashMap<>();
        drawing.views().forEach(view -> open.put(view, drawing.openFiltered(view)));
        long evaluated = 0;
        long possible = 0;
        for (DiagramSession session : open.values()) {
            possible += (long) EDITS * session.refreshAll().evaluated();
        }
        List<String> done = new ArrayList<>();
        for (int i = 1; i <= EDITS; i++) {
            done.add(edits.next());
            for (Map.Entry<AvailableView, DiagramSession> each : open.entrySet()) {
                evaluated += each.getValue().refresh().evaluated();
                if (i % COMPARED == 0) {
                    try (DiagramSession anew = drawing.openFiltered(each.getKey())) {
                        assertEquals(Drawing.shown(anew), Drawing.shown(each.getValue()),
                                () -> each.getKey().name() + " after " + done);
                        assertEquals(anew.validate(), each.getValue().validate(), () -> each.getKey().name() + " after " + done);
                    }
                }
            }
        }
        open.values().forEach(DiagramSession::close);
        assertTrue(evaluated < possible / 10, evaluated + " of " + possible + " evaluations");
    }

    /** The edges from a population to its processes come in the order of the model, which no feature that they read holds. */
    @ParameterizedTest
    @MethodSource("examples")
    void whatRefersToAnElementIsOrderedAnewAfterAMove(String example) {
        Drawing drawing = Drawing.example(example);
        for (AvailableView view : drawing.views()) {
            if (view.element() instanceof Place place && place.getProcesses().size() > 1) {
                try (DiagramSession session = drawing.openWhole(view)) {
                    for (int i = 1; i < place.getProcesses().size(); i++) {
                        place.getProcesses().move(0, i);
                    }
                    session.refresh();
                    try (DiagramSession anew = drawing.openWhole(view)) {
                        assertEquals(Drawing.shown(anew), Drawing.shown(session), view.name());
                    }
                }
            }
        }
    }

    @Test
    void oneEditMeansFewEvaluations() {
        Drawing drawing = Drawing.example("breast-cxcr4");
        AvailableView view = drawing.views().stream().filter(each -> each.element().eContents().stream()
                .filter(Population.class::isInstance).count() > 1).findFirst().orElseThrow();
        try (DiagramSession session = drawing.openWhole(view)) {
            int all = session.refreshAll().evaluated();
            assertEquals(0, session.refresh().evaluated(), "nothing changed");
            Population cells = (Population) view.element().eContents().stream().filter(Population.class::isInstance).findFirst()
                    .orElseThrow();
            cells.eSet(PagetPackage.Literals.ELEMENT__DESCRIPTION, "Another text");
            DiagramChanges changes = session.refresh();
            assertEquals(1, changes.evaluated(), "its look alone, for its tooltip");
            assertEquals(List.of(cells), changes.changed().stream().map(ElementView::semantic).toList());
            assertTrue(all > 50, "of " + all);
            drawing.organism.setDescription("Of no concern here");
            assertEquals(0, session.refresh().evaluated());
        }
    }
}
