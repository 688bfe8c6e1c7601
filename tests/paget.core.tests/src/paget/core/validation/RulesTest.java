package paget.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static paget.core.validation.HealthyModel.change;
import static paget.core.validation.HealthyModel.level;
import static paget.core.validation.HealthyModel.q;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import paget.model.*;
import paget.model.diagnostic.ModelDiagnostic;

/** Every rule: silent on a model without a fault, and heard when that fault is put into it. */
class RulesTest {

    private static final PagetFactory F = PagetFactory.eINSTANCE;

    private static List<ModelDiagnostic> validate(HealthyModel model) {
        return new ModelValidator().validate(model.organism);
    }

    private static Arguments fault(String problem, String severity, String word, Consumer<HealthyModel> fault) {
        return arguments(problem, severity, word, fault);
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                fault("id.missing", "error", "Lung", m -> m.lung.setId(null)),
                fault("id.malformed", "error", "the lung", m -> m.lung.setId("the lung")),
                fault("id.duplicate", "error", "Lung", m -> m.lung.setId(m.breast.getId())),
                fault("id.case", "warning", "LUNG", m -> m.brain.setId("LUNG")),
                fault("name.missing", "warning", "organ", m -> m.brain.setName(" ")),
                fault("name.clash", "warning", "Lung", m -> m.brain.setName("Lung")),
                fault("population.duplicate", "warning", "Clone", m -> m.mutants.setCellType(m.clone)),
                fault("level.duplicate", "error", "CXCL12", m -> level(m.alveoli, m.cxcl12, 1, "nmol/L")),
                fault("reference.missing", "error", "cell type", m -> m.arrested.setCellType(null)),
                fault("participant.missing", "error", "population", m -> m.growth.setPopulation(null)),
                fault("reference.outside", "error", "not part of this model", m -> m.gland.getPopulations().remove(m.primary)),
                fault("route.circle", "error", "Veins", m -> m.route(m.veins, m.veins, 1)),
                fault("route.no-path", "warning", "Lung", m -> {
                    m.toLung.setEnabled(false);
                }),
                fault("route.no-path", "warning", "Lung", m -> m.organism.getRoutes().clear()),
                fault("route.no-primary", "warning", "primary", m -> {
                    m.breast.setRole(OrganRole.UNINVOLVED);
                    m.primary.getInitial().setValue(0);
                }),
                fault("route.unreached", "info", "Brain → Lung", m -> {
                    m.toBrain.setEnabled(false);
                    m.route(m.brain, m.lung, 1);
                }),
                fault("flow.missing", "error", "Veins → Lung", m -> m.toLung.setFlow(null)),
                fault("flow.zero", "error", "Veins", m -> {
                    m.toLung.getFlow().setValue(0);
                    m.toBrain.getFlow().setValue(0);
                }),
                fault("flow.normalised", "info", "110", m -> m.toLung.getFlow().setValue(100)),
                fault("flow.normalised", "info", "110", m -> {
                    m.toLung.setFlow(q(6.5, "L/min"));
                    m.toBrain.setFlow(q(650, "mL/min"));
                }),
                fault("flow.normalised", "info", "as if they added up to 100 %", m -> {
                    m.veins.setKind(VesselKind.ARTERY);
                    m.toVeins.setFlow(null);
                    m.toLung.getFlow().setValue(50);
                }),
                fault("flow.unbalanced", "info", "Lung", m -> m.route(m.lung, m.breast, 50)),
                fault("population.duplicate", "warning", "established", m -> m.mutants.setCellType(m.clone)));
    }

    static Stream<Arguments> quantities() {
        return Stream.of(
                fault("units.unknown", "error", "parsec", m -> m.growth.setRate(q(1, "1/parsec"))),
                fault("units.unknown", "error", "furlongs", m -> m.observable.setUnit("furlongs")),
                fault("units.time", "error", "mm", m -> m.organism.setTimeUnit("mm")),
                fault("units.incompatible", "error", "1/d", m -> m.growth.setRate(q(1, "mm"))),
                fault("units.incompatible", "error", "1/(cells*d)", m -> m.killing.setRate(q(1, "1/d"))),
                fault("units.incompatible", "error", "CD8 T cell", m -> m.inheritedKilling.setValue(q(1, "1/d"))),
                fault("units.incompatible", "error", "nmol/L", m -> {
                    m.regulation.setReceptor(null);
                    m.regulation.setHalfMaximal(q(1, "mg/L"));
                }),
                fault("units.incompatible", "error", "cells", m -> {
                    Regulation byCells = F.createRegulation();
                    byCells.setSource(m.primary);
                    byCells.setHalfMaximal(q(1, "nmol/L"));
                    m.founding.getRegulations().add(byCells);
                }),
                fault("units.incompatible", "error", "dissociation constant", m ->
                        m.binding.getDissociationConstant().setUnit("1/d")),
                fault("units.incompatible", "error", "amount", m -> m.dosing.getAmount().setUnit("nmol")),
                fault("units.incompatible", "error", "secretion", m -> m.secretion.getRate().setUnit("molecules/(cells*d)")),
                fault("units.incompatible", "error", "initial", m -> m.primary.getInitial().setUnit("nmol/L")),
                fault("units.incompatible", "error", "value", m ->
                        m.hypothesis.getChanges().getFirst().getValue().setUnit("cells")),
                fault("units.incompatible", "error", "maximum", m -> m.dimension.getMaximum().setUnit("cells")),
                fault("units.incompatible", "error", "capacity", m -> {
                    m.growth.setGrowthLaw(GrowthLaw.LOGISTIC);
                    m.growth.setCapacityState(m.niche);
                }),
                fault("units.transition", "error", "colonies", m -> m.solitary.getInitial().setUnit("mm^3")),
                fault("units.transition", "error", "into", m -> m.arrested.getInitial().setUnit("colonies")),
                fault("value.not-finite", "error", "NaN", m -> m.constant.getValue().setValue(Double.NaN)),
                fault("value.not-finite", "error", "Infinity", m -> m.growth.setRate(q(Double.POSITIVE_INFINITY, "1/d"))),
                fault("value.negative", "error", "-1.0 1/d", m -> m.growth.setRate(q(-1, "1/d"))),
                fault("value.not-positive", "error", "volume", m -> m.veins.getVolume().setValue(0)),
                fault("value.not-fraction", "error", "pass fraction", m -> m.lung.setPassFraction(q(101, "%"))),
                fault("value.not-fraction", "error", "initial", m -> m.membrane.getInitial().setValue(2)),
                fault("value.not-fraction", "error", "1.5", m -> m.extravasation.getSuccessProbability().setValue(1.5)),
                fault("hill.range", "error", "0.0", m -> m.regulation.setHillCoefficient(q(0, "1"))),
                fault("hill.range", "warning", "50.0", m -> m.regulation.setHillCoefficient(q(50, "1"))),
                fault("quantity.missing", "error", "half-maximal", m -> m.regulation.setReceptor(null)),
                fault("quantity.missing", "error", "dissociation", m -> m.binding.setDissociationConstant(null)),
                fault("quantity.missing", "error", "capacity", m -> m.growth.setGrowthLaw(GrowthLaw.GOMPERTZ)),
                fault("quantity.missing", "error", "duration", m -> m.study.setDuration(null)),
                fault("quantity.missing", "error", "value", m -> m.constant.setValue(null)),
                fault("quantity.missing", "error", "fold", m -> m.effect.setFold(null)),
                fault("quantity.missing", "error", "trait", m -> m.division.setValue(null)),
                fault("quantity.missing", "error", "concentration", m -> m.exposure.setConcentration(null)),
                fault("quantity.missing", "error", "both ends", m -> m.dimension.setMinimum(null)),
                fault("quantity.missing", "error", "has no value", m -> m.hypothesis.getChanges().getFirst().setValue(null)),
                fault("volume.missing", "error", "Alveoli", m -> m.alveoli.setVolume(null)));
    }

    static Stream<Arguments> distributions() {
        return Stream.of(
                fault("distribution.invalid", "error", "standard deviation", m -> give(m, F.createNormalDistribution())),
                fault("distribution.invalid", "error", "median", m -> give(m, F.createLogNormalDistribution())),
                fault("distribution.invalid", "error", "minimum", m -> give(m, F.createUniformDistribution())),
                fault("distribution.invalid", "error", "above zero", m -> give(m, F.createLogUniformDistribution())),
                fault("distribution.invalid", "error", "mode", m -> give(m, F.createTriangularDistribution())),
                fault("distribution.invalid", "error", "shapes", m -> give(m, F.createBetaDistribution())),
                fault("distribution.invalid", "error", "finite", m -> {
                    UniformDistribution uniform = F.createUniformDistribution();
                    uniform.setMaximum(Double.NaN);
                    give(m, uniform);
                }));
    }

    private static void give(HealthyModel model, Distribution distribution) {
        model.extravasation.getRate().setDistribution(distribution);
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                fault("rate.missing", "error", "trait proliferation", m -> m.clone.getTraits().clear()),
                fault("rate.missing", "error", "has no rate", m -> m.transport.setRate(null)),
                fault("rate.unused", "warning", "law", m -> m.remodelling.setRate(q(1, "1/d"))),
                fault("expression.syntax", "error", "column", m -> m.remodelling.setLaw("1 +* 2")),
                fault("expression.unknown", "error", "nonsense", m -> m.remodelling.setLaw("nonsense * 2")),
                fault("expression.unknown", "error", "an organ", m -> m.observable.setExpression(m.lung.getId())),
                fault("expression.unknown", "error", "condition", m -> m.resection.setCondition("size > 3")),
                fault("expression.function", "error", "frobnicate", m -> m.remodelling.setLaw("frobnicate(2)")),
                fault("expression.count", "error", "count", m -> m.observable.setExpression("count(nothing)")),
                fault("units.expression", "warning", "adds or compares", m -> m.observable
                        .setExpression(m.primary.getId() + " + " + m.ligand.getId())),
                fault("units.expression", "warning", "should measure", m -> m.observable.setExpression(m.ligand.getId())),
                fault("units.expression", "warning", "exp", m -> m.observable.setExpression("exp(" + m.primary.getId() + ")")),
                fault("observable.expression", "error", "no expression", m -> m.observable.setExpression("")),
                fault("observable.cycle", "error", "circle", m -> m.observable.setExpression(m.observable.getId() + " * 2")));
    }

    static Stream<Arguments> biology() {
        return Stream.of(
                fault("clone.cycle", "error", "lead back", m -> m.clone.setParent(m.mutantType)),
                fault("clone.kind", "warning", "descends", m -> m.mutantType.setKind(CellKind.STROMAL)),
                fault("clone.alteration", "info", "CD8", m -> m.killerType.getAlterations().add(F.createAlteration())),
                fault("factor.cycle", "error", "active form", m -> m.proteaseFactor.setActiveForm(m.zymogenFactor)),
                fault("trait.duplicate", "error", "twice", m -> m.clone.getTraits().add(EcoreUtil.copy(m.division))),
                fault("trait.factor", "error", "not about a factor", m -> m.division.setFactor(m.cxcl12)),
                fault("alteration.nothing", "warning", "death", m -> m.effect.setTrait(TraitKind.DEATH)),
                fault("mutation.no-division", "error", "do not divide", m -> m.growth.setEnabled(false)),
                fault("mutation.itself", "error", "themselves", m -> m.mutation.setMutant(m.primary)),
                fault("mutation.parent", "warning", "Mutant", m -> m.mutantType.setParent(null)),
                fault("mutation.sum", "error", "add up", m -> {
                    Mutation second = HealthyModel.in(m.gland, EcoreUtil.copy(m.mutation));
                    second.setRate(q(1, "1"));
                    m.mutation.setRate(q(0.5, "1"));
                }),
                fault("capacity.unused", "warning", "exponential", m -> m.growth.setCapacity(q(1e9, "cells"))),
                fault("receptor.no-ligand", "warning", "CXCR4", m -> m.receptor.getBindings().clear()),
                fault("receptor.no-agonist", "info", "CXCR4", m -> m.binding.setRole(BindingRole.ANTAGONIST)),
                fault("receptor.absent-ligand", "warning", "no level", m -> {
                    m.binding.setFactor(F.createFactor());
                    m.organism.getFactors().add(m.binding.getFactor());
                }),
                fault("regulation.unbound", "error", "does not bind", m -> m.regulation.setSource(m.proteaseFactor)),
                fault("regulation.other-cell", "warning", "receptor of", m -> m.killerType.getReceptors().add(m.receptor)),
                fault("regulation.no-level", "warning", "no level", m -> m.alveoli.getFactorLevels().remove(m.ligand)),
                fault("regulation.no-place", "error", "no place", m -> m.organism.getProcesses().add(m.extravasation)),
                fault("regulation.neutral", "warning", "no effect", m -> m.regulation.getSaturated().setValue(0.1)),
                fault("regulation.unused", "warning", "does not count", m -> m.regulation.setHalfMaximal(q(1, "nmol/L"))),
                fault("regulation.aspect", "error", "success probability", m -> {
                    m.growth.getRegulations().add(m.regulation);
                    m.regulation.setAspect(RegulatedAspect.SUCCESS_PROBABILITY);
                }),
                fault("participant.apart", "error", "Gland", m -> m.killing.setVictim(m.solitary)),
                fault("participant.elsewhere", "error", "Alveoli", m -> m.alveoli.getProcesses().add(m.growth)),
                fault("participant.crossing", "error", "vessel", m -> m.intravasation.setTarget(m.solitary)),
                fault("participant.same", "error", "leads back", m -> m.founding.setTarget(m.solitary)),
                fault("barrier.elsewhere", "warning", "Breast", m -> m.extravasation.getBarriers().add(m.membrane)),
                fault("stage.place", "warning", "circulate", m -> m.arrested.setStage(CellStage.CIRCULATING)),
                fault("stage.unexpected", "warning", "circulating", m -> m.circulating.setStage(CellStage.ESTABLISHED)),
                fault("activation.form", "warning", "active form", m -> m.zymogenFactor.setActiveForm(null)),
                fault("niche.unit", "error", "conditioned", m -> {
                    m.niche.setKind(TissueStateKind.OTHER);
                    m.niche.setInitial(q(0, "mg/mL"));
                }),
                fault("proteolysis.itself", "error", "itself", m -> m.proteolysis.setSubstrate(m.protease)),
                fault("transport.factor", "error", "one factor", m -> m.transport.setTarget(m.ligand)),
                fault("level.held", "info", "held", m -> m.ligand.setHeld(true)));
    }

    static Stream<Arguments> provenance() {
        return Stream.of(
                fault("term.malformed", "error", "UBERON:2048", m -> m.lung.getTerms().getFirst().setIdentifier("UBERON:2048")),
                fault("term.malformed", "error", "lacks", m -> m.lung.getTerms().getFirst().setCollection(null)),
                fault("term.collection", "warning", "uberonn", m -> m.lung.getTerms().getFirst().setCollection("uberonn")),
                fault("term.meaning", "warning", "liver", m -> m.lung.getTerms().getFirst().setIdentifier("UBERON:0002107")),
                fault("term.duplicate", "warning", "twice",
                        m -> m.lung.getTerms().add(EcoreUtil.copy(m.lung.getTerms().getFirst()))),
                fault("reference.doi", "warning", "web address", m -> m.reference.setDoi("doi.org/10.1038/35065016")),
                fault("reference.pubmed", "warning", "number", m -> m.reference.setPubmed("PMID 1")),
                fault("evidence.source", "info", "measured", m -> m.evidence(m.division.getValue(),
                        Taxon.HUMAN).setReference(null)),
                fault("taxon.mixed", "warning", "mouse", m -> m.evidence(m.division.getValue(), Taxon.MOUSE)),
                fault("taxon.mixed", "warning", "no species", m -> {
                    m.organism.setTaxon(Taxon.UNSPECIFIED);
                    m.evidence(m.division.getValue(), Taxon.MOUSE);
                    m.evidence(m.loss.getRate(), Taxon.HUMAN);
                }));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                fault("dosing.kinetics", "error", "clearance", m -> m.dosing.setClearance(null)),
                fault("dosing.kinetics", "error", "central compartment", m -> {
                    m.dosing.setCentralVolume(null);
                    m.veins.setVolume(null);
                }),
                fault("dosing.kinetics", "error", "interval", m -> m.dosing.setInterval(null)),
                fault("dosing.kinetics", "error", "intercompartmental", m -> m.dosing.setPeripheralVolume(q(3, "L"))),
                fault("dosing.doses", "error", "2000000", m -> m.dosing.setDoses(2_000_000)),
                fault("dosing.level", "error", "held", m -> m.bloodDrug.setHeld(true)),
                fault("dosing.way", "warning", "infusion", m -> {
                    m.dosing.setInfusionDuration(q(1, "h"));
                    m.dosing.setAbsorptionRate(q(1, "1/h"));
                }),
                fault("exposure.not-held", "error", "held", m -> m.held.setHeld(false)),
                fault("exposure.nothing", "error", "no level", m -> m.exposure.getLevels().clear()),
                fault("resection.nothing", "error", "nothing", m -> m.resection.getPopulations().clear()),
                fault("stimulus.nothing", "error", "nothing", m -> m.stimulus.getChanges().clear()),
                fault("change.feature", "error", "speed", m -> m.stimulus.getChanges().getFirst().setFeature("speed")),
                fault("change.feature", "error", "kind", m -> m.dimension.setFeature("kind")),
                fault("hypothesis.nothing", "warning", "changes nothing", m -> m.hypothesis.getChanges().clear()),
                fault("hypothesis.contradiction", "error", "both on and off", m -> {
                    m.hypothesis.getEnables().add(m.growth);
                    m.hypothesis.getDisables().add(m.growth);
                }),
                fault("hypothesis.contradiction", "error", "twice",
                        m -> m.hypothesis.getChanges().add(change(m.division, "value", q(1, "1/d")))),
                fault("study.points", "error", "2147483647", m -> m.study.setPoints(Integer.MAX_VALUE)),
                fault("study.replicates", "error", "-5", m -> m.study.setReplicates(-5)),
                fault("study.size", "error", "runs", m -> {
                    m.study.setReplicates(1_000_000);
                    m.dimension.setSteps(100_000);
                }),
                fault("study.kind", "error", "kind", m -> m.study.setKind("")),
                fault("study.observable", "error", "Lung", m -> m.study.getObservables().add(m.lung)),
                fault("study.arm", "error", "two arms", m -> {
                    for (int i = 0; i < 2; i++) {
                        Arm arm = F.createArm();
                        arm.setName("Control");
                        m.study.getArms().add(arm);
                    }
                }),
                fault("study.option", "error", "option", m -> m.study.getOptions().add(F.createStudyOption())),
                fault("scan.steps", "error", "1 steps", m -> m.dimension.setSteps(1)),
                fault("scan.range", "error", "maximum", m -> m.dimension.setMaximum(q(0.001, "1/d"))),
                fault("scan.range", "error", "logarithmic", m -> {
                    m.dimension.setScale(ScanScale.LOGARITHMIC);
                    m.dimension.setMinimum(q(0, "1/d"));
                }));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"structure", "quantities", "distributions", "expressions", "biology", "provenance", "plans"})
    void faultIsFound(String problem, String severity, String word, Consumer<HealthyModel> fault) {
        HealthyModel model = new HealthyModel();
        assertTrue(validate(model).stream().noneMatch(d -> d.problem().equals(problem)), "heard without the fault");
        fault.accept(model);
        List<ModelDiagnostic> found = validate(model).stream().filter(d -> d.problem().equals(problem)).toList();
        assertFalse(found.isEmpty(), () -> "not heard; heard instead: "
                + validate(model).stream().map(d -> d.problem() + ": " + d.getMessage()).toList());
        assertTrue(found.stream().anyMatch(d -> d.getMessage().contains(word)), found.stream().map(d ->
                d.getMessage()).toList()::toString);
        int expected = switch (severity) {
            case "error" -> Diagnostic.ERROR;
            case "warning" -> Diagnostic.WARNING;
            default -> Diagnostic.INFO;
        };
        for (ModelDiagnostic d : found) {
            assertEquals(expected, d.getSeverity(), d.getMessage());
            assertTrue(d.getMessage().endsWith(".") && !d.getMessage().contains("null"), d.getMessage());
            assertTrue(d.element() == d.getData().getFirst() && !d.path().isEmpty(), d.getMessage());
        }
    }

    @Test
    void healthyModelHasNoErrorAndNoWarning() {
        List<String> said = validate(new HealthyModel()).stream().filter(d -> d.getSeverity() > Diagnostic.INFO)
                .map(d -> d.problem() + ": " + d.getMessage()).toList();
        assertEquals(List.of(), said);
    }

    @Test
    void missingEvidenceIsOneSummary() {
        List<ModelDiagnostic> said = validate(new HealthyModel()).stream()
                .filter(d -> d.problem().equals("evidence.missing")).toList();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().getMessage().matches("\\d+ of \\d+ values state no evidence.*"), said.getFirst().getMessage());
    }

    @Test
    void evidenceSilencesTheSummary() {
        HealthyModel model = new HealthyModel();
        new ModelView(model.organism).quantities().forEach(stated -> model.evidence(stated.quantity(), Taxon.HUMAN));
        assertEquals(List.of(), validate(model).stream().map(ModelDiagnostic::problem).toList());
    }

    /** A note on what was seen in mice says nothing of humans; evidence for humans does when it says how, or was measured. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, MEASURED, -, true", "HUMAN, ASSUMED, -, true", "MOUSE, ASSUMED, Scaled., true",
        "UNSPECIFIED, ASSUMED, Scaled., true", "HUMAN, ASSUMED, Scaled by body mass to the power of −1/4., false",
        "HUMAN, DERIVED, Scaled., false", "HUMAN, MEASURED, -, false"})
    void aValueOfAnotherSpeciesNeedsEvidenceForThatOfTheModel(Taxon taxon, EvidenceKind kind, String note, boolean heard) {
        HealthyModel model = new HealthyModel();
        model.evidence(model.division.getValue(), Taxon.MOUSE).setNote("Lung colonies, three weeks.");
        if (taxon != null) {
            Evidence other = model.evidence(model.division.getValue(), taxon);
            other.setKind(kind);
            other.setNote(note);
            other.setReference(null);
        }
        assertEquals(heard, validate(model).stream().anyMatch(d -> d.problem().equals("taxon.mixed")));
    }

    @Test
    void aModelOfAnotherSpeciesTakesNoHumanValues() {
        HealthyModel model = new HealthyModel();
        model.organism.setTaxon(Taxon.OTHER);
        model.evidence(model.division.getValue(), Taxon.HUMAN);
        assertTrue(validate(model).stream().anyMatch(d -> d.problem().equals("taxon.mixed")));
    }

    @Test
    void emptyModelIsSilent() {
        Organism empty = F.createOrganism();
        empty.setId("organism");
        assertEquals(List.of(), new ModelValidator().validate(empty));
    }

    @Test
    void diagnosticCarriesTheWorstSeverity() {
        HealthyModel model = new HealthyModel();
        assertEquals(Diagnostic.INFO, new ModelValidator().diagnose(model.organism).getSeverity());
        model.lung.setId(null);
        Diagnostic chain = new ModelValidator().diagnose(model.organism);
        assertEquals(Diagnostic.ERROR, chain.getSeverity());
        assertEquals(model.lung, chain.getChildren().getFirst().getData().getFirst());
    }
}
