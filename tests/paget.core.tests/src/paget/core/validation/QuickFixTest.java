package paget.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import paget.model.GrowthLaw;
import paget.model.Taxon;
import paget.model.TraitKind;
import paget.model.diagnostic.ModelDiagnostic;

/** A fix removes the finding that offers it. */
class QuickFixTest {

    private static Arguments fault(String problem, Consumer<HealthyModel> fault) {
        return Arguments.arguments(problem, fault);
    }

    static Stream<Arguments> fixable() {
        return Stream.of(
                fault("id.malformed", m -> m.lung.setId("the lung")),
                fault("id.duplicate", m -> m.lung.setId("breast")),
                fault("level.duplicate", m -> HealthyModel.level(m.alveoli, m.cxcl12, 1, "nmol/L")),
                fault("units.incompatible", m -> m.growth.setRate(HealthyModel.q(1, "mm"))),
                fault("units.incompatible", m -> m.killing.setRate(HealthyModel.q(1, "1/d"))),
                fault("units.time", m -> m.organism.setTimeUnit("mm")),
                fault("rate.unused", m -> m.remodelling.setRate(HealthyModel.q(1, "1/d"))),
                fault("clone.cycle", m -> m.clone.setParent(m.mutantType)),
                fault("trait.duplicate", m -> m.clone.getTraits().add(EcoreUtil.copy(m.division))),
                fault("mutation.parent", m -> m.mutantType.setParent(null)),
                fault("capacity.unused", m -> m.growth.setCapacity(HealthyModel.q(1e9, "cells"))),
                fault("regulation.unused", m -> m.regulation.setHalfMaximal(HealthyModel.q(1, "nmol/L"))),
                fault("receptor.no-ligand", m -> m.receptor.getBindings().clear()),
                fault("regulation.no-level", m -> m.alveoli.getFactorLevels().remove(m.ligand)),
                fault("participant.elsewhere", m -> m.alveoli.getProcesses().add(m.growth)),
                fault("taxon.mixed", m -> m.evidence(m.division.getValue(), Taxon.MOUSE)),
                fault("hill.range", m -> m.regulation.setHillCoefficient(HealthyModel.q(0, "1"))),
                fault("value.not-fraction", m -> m.lung.setPassFraction(HealthyModel.q(50, "1"))),
                fault("route.no-path", m -> m.toLung.setEnabled(false)),
                fault("activation.form", m -> m.zymogenFactor.setActiveForm(null)),
                fault("term.meaning", m -> m.lung.getTerms().getFirst().setIdentifier("UBERON:0002107")),
                fault("exposure.not-held", m -> m.held.setHeld(false)),
                fault("dosing.level", m -> m.bloodDrug.setHeld(true)),
                fault("study.points", m -> m.study.setPoints(0)),
                fault("hypothesis.contradiction", m -> m.hypothesis.getChanges()
                        .add(HealthyModel.change(m.division, "value", HealthyModel.q(1, "1/d")))),
                fault("change.feature", m -> m.stimulus.getChanges().getFirst().setFeature("speed")));
    }

    private static List<ModelDiagnostic> findings(HealthyModel model, String problem) {
        return new ModelValidator().validate(model.organism).stream().filter(d -> d.problem().equals(problem)).toList();
    }

    @SuppressWarnings("unchecked")
    private static void add(EList<?> list, EObject value) {
        ((EList<EObject>) list).add(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixable")
    void fixRemovesTheFinding(String problem, Consumer<HealthyModel> fault) {
        HealthyModel model = new HealthyModel();
        fault.accept(model);
        ModelDiagnostic finding = findings(model, problem).getFirst();
        List<QuickFix> fixes = finding.getData().stream().filter(QuickFix.class::isInstance).map(QuickFix.class::cast).toList();
        assertFalse(fixes.isEmpty(), finding.getMessage());
        assertTrue(fixes.getFirst().label().length() > 5);
        for (QuickFix.Edit edit : fixes.getFirst().edits()) {
            switch (edit) {
                case QuickFix.SetValue set when set.value() == null -> set.object().eUnset(set.feature());
                case QuickFix.SetValue set -> set.object().eSet(set.feature(), set.value());
                case QuickFix.Add add -> add((EList<?>) add.owner().eGet(add.feature()), add.value());
                case QuickFix.Delete delete -> EcoreUtil.delete(delete.object(), true);
            }
        }
        assertEquals(List.of(), findings(model, problem).stream().map(d -> d.getMessage()).toList());
    }

    @ParameterizedTest
    @MethodSource("growthLaws")
    void growthThatStopsAsksForACapacityOnce(GrowthLaw law) {
        HealthyModel model = new HealthyModel();
        model.growth.setGrowthLaw(law);
        assertEquals(law == GrowthLaw.EXPONENTIAL ? 0 : 1, findings(model, "quantity.missing").size());
        assertEquals(TraitKind.PROLIFERATION, model.division.getKind());
    }

    static Stream<GrowthLaw> growthLaws() {
        return Stream.of(GrowthLaw.values());
    }
}
