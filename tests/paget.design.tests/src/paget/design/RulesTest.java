package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import paget.diagram.DiagramSession;
import paget.diagram.Finding;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.ValidationRule;
import paget.model.Dosing;
import paget.model.PhenotypeSwitch;
import paget.model.query.Contents;

/** Every rule of a diagram sees its fault where the fault can be seen, and every way out leads out. */
class RulesTest {

    private final Set<String> tried = new TreeSet<>();

    @Test
    void everyRuleFindsItsFault() {
        find("Organism", "CompleteRoute", "lacks its target.", model -> model.organism.getRoutes().getFirst().setTarget(null));
        find("Organism", "RouteFlow", "has no flow", model -> model.organism.getRoutes().getFirst().setFlow(null));
        find("Organism", "CompleteVariable", "Ligand lacks its factor.", model -> model.ligandInVein.setFactor(null));
        find("Tissue/Primary tumour", "CompleteProcess", "lacks its killer.", model -> model.primary.getProcesses().stream()
                .filter(process -> process.eClass().getName().equals("Killing")).forEach(process -> unset(process, "killer")));
        find("Tissue/Primary tumour", "ProcessRate", "has no rate, no law", model -> {
            // The model that has everything has no rates, and the kind of this process has no trait.
        });
        find("Tissue/Primary tumour", "CompleteVariable", "Tumour lacks its cell type.", model -> model.tumour.setCellType(null));
        find("Tissue/Primary tumour", "CompleteRegulation", "lacks its source.",
                model -> model.primary.getProcesses().getFirst().getRegulations().getFirst().setSource(null));
        find("CellTypes", "CompleteBinding", "A binding of Receptor lacks its factor.",
                model -> model.receptor.getBindings().getFirst().setFactor(null));
        find("CellTypes", "CompleteStep", "lacks its source.",
                model -> Contents.of(model.organism, PhenotypeSwitch.class).forEach(step -> step.setSource(null)));
        find("Treatments", "CompleteTreatment", "Dosing lacks its level.",
                model -> Contents.of(model.organism, Dosing.class).forEach(dosing -> dosing.setLevel(null)));
        Set<String> rules = new TreeSet<>();
        for (DiagramDescription diagram : Drawing.DIAGRAMS.specification().diagrams()) {
            diagram.rules().forEach(rule -> rules.add(diagram.name() + "/" + rule.name()));
        }
        assertEquals(rules, tried);
    }

    private void find(String view, String rule, String message, Consumer<Everything> fault) {
        Everything sound = new Everything();
        Everything broken = new Everything();
        fault.accept(broken);
        Drawing drawing = Drawing.of(broken.organism);
        try (DiagramSession session = drawing.open(drawing.view(view))) {
            ValidationRule wanted = session.diagram().description().rules().stream().filter(each -> each.name().equals(rule))
                    .findFirst().orElseThrow();
            List<Finding> found = session.validate().stream().filter(finding -> finding.message().contains(message)).toList();
            assertTrue(!found.isEmpty(), () -> view + " " + rule + ": " + session.validate());
            assertEquals(wanted.level(), found.getFirst().level());
            tried.add(session.diagram().description().name() + "/" + rule);
            found.getFirst().fixes().forEach(fix -> fix(drawing, session, found.getFirst(), fix));
        }
        if (!rule.equals("ProcessRate") && !rule.equals("RouteFlow")) {
            Drawing other = Drawing.of(sound.organism);
            try (DiagramSession session = other.open(other.view(view))) {
                assertTrue(session.validate().stream().noneMatch(finding -> finding.message().contains(message)), rule + " blames what is whole");
            }
        }
    }

    private static void fix(Drawing drawing, DiagramSession session, Finding finding, ValidationRule.Fix fix) {
        String before = drawing.text();
        assertTrue(session.apply(session.tools().fix(fix, finding.element())).isDone(), fix.name());
        assertTrue(session.validate().stream().noneMatch(other -> other.element() == finding.element()
                && other.message().equals(finding.message())), fix.name() + " leaves the fault");
        drawing.stack.undo();
        assertEquals(before, drawing.text(), fix.name());
    }

    private static void unset(EObject element, String feature) {
        element.eUnset(element.eClass().getEStructuralFeature(feature));
    }
}
