package paget.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Dump;
import paget.diagram.foreign.Flow;

/** What is found out anew after an edit: what it touches where the model tells of reads, else all that services say. */
class OnlyWhatChangedTest {

    @ParameterizedTest
    @CsvSource({ "false, 0", "false, 1", "false, 2", "true, 3", "true, 4", "true, 5", "true, 6" })
    void remembersNothingThatIsNoLongerTrue(boolean telling, long seed) {
        Flow flow = (telling ? Flow.telling() : new Flow()).filled();
        RandomEdits edits = new RandomEdits(flow, new Random(seed));
        try (DiagramSession session = everything(flow)) {
            for (int i = 0; i < 100; i++) {
                String edit = edits.next();
                if (edits.chance(0.7)) {
                    session.refresh();
                    try (DiagramSession fresh = everything(flow)) {
                        assertEquals(Dump.full(fresh.diagram()), Dump.full(session.diagram()), "after " + i + ": " + edit);
                        assertEquals(fresh.validate(), session.validate(), "after " + i + ": " + edit);
                    }
                }
            }
        }
    }

    private static DiagramSession everything(Flow flow) {
        DiagramSession session = flow.session();
        session.diagram().description().additionalLayers().forEach(layer -> session.setActive(layer, true));
        session.diagram().description().filters().forEach(filter -> session.setActive(filter, true));
        return session;
    }

    @Test
    void servicesAreCalledOnlyForWhatReadsTheChange() {
        Flow flow = Flow.telling().filled();
        try (DiagramSession session = flow.session()) {
            assertEquals(0, session.refresh().evaluated());
            Flow.set(step(session, "b"), "name", "other");
            DiagramChanges changes = session.refresh();
            assertEquals(1, changes.evaluated(), "the look of the step");
            assertEquals(1, changes.changed().size());
        }
    }

    @Test
    void whereNothingIsToldServicesAreCalledAfterEveryChange() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            assertEquals(0, session.refresh().evaluated());
            Flow.set(step(session, "b"), "name", "other");
            assertTrue(session.refresh().evaluated() > 10, "all that services say");
        }
    }

    @Test
    void oneObjectThatDoesNotTellMakesServicesSuspect() {
        Flow flow = Flow.telling().filled();
        Resource strange = flow.set.createResource(URI.createURI("test:/strange.flow"));
        try (DiagramSession session = flow.session()) {
            EObject step = step(session, "b");
            strange.getContents().add(EcoreFactory.eINSTANCE.createEAnnotation());
            session.refresh();
            Flow.set(step, "name", "other");
            assertTrue(session.refresh().evaluated() > 10, "the annotation may be read and does not tell");
            EcoreUtil.delete(strange.getContents().getFirst());
            session.refresh();
            Flow.set(step, "name", "another");
            assertTrue(session.refresh().evaluated() < 5, "it is gone");
        }
    }

    private static EObject step(DiagramSession session, String name) {
        return session.diagram().elements().stream().filter(view -> view.mapping().name().equals("Step"))
                .map(ElementView::semantic).filter(each -> name.equals(Flow.get(each, "name"))).findFirst().orElseThrow();
    }
}
