package paget.core.validation;

import paget.model.*;
import paget.model.id.IdAssigner;

/** A model without a fault that has some of every kind of element; tests break one thing each. */
final class HealthyModel {

    private static final PagetFactory F = PagetFactory.eINSTANCE;

    final Organism organism = F.createOrganism();
    final CellType clone = cellType("Clone", CellKind.TUMOUR);
    final CellType mutantType = cellType("Mutant", CellKind.TUMOUR);
    final CellType killerType = cellType("CD8 T cell", CellKind.ADAPTIVE_IMMUNE);
    final Trait division = F.createTrait();
    final Trait inheritedKilling = F.createTrait();
    final Alteration alteration = F.createAlteration();
    final TraitEffect effect = F.createTraitEffect();
    final Receptor receptor = F.createReceptor();
    final Binding binding = F.createBinding();
    final Factor cxcl12 = factor("CXCL12");
    final Factor zymogenFactor = factor("Plasminogen");
    final Factor proteaseFactor = factor("Plasmin");
    final Factor drug = factor("Drug");
    final Organ breast = organ("Breast", OrganRole.PRIMARY);
    final Organ lung = organ("Lung", OrganRole.TARGET);
    final Organ brain = organ("Brain", OrganRole.UNINVOLVED);
    final Vessel veins = vessel("Veins");
    final Tissue gland = tissue(breast, "Gland");
    final Tissue alveoli = tissue(lung, "Alveoli");
    final Route toVeins = route(breast, veins, 5);
    final Route toLung = route(veins, lung, 90);
    final Route toBrain = route(veins, brain, 10);
    final Population primary = population(gland, clone, CellStage.ESTABLISHED, 1e6, "cells");
    final Population mutants = population(gland, mutantType, CellStage.ESTABLISHED, 0, "cells");
    final Population killers = population(gland, killerType, CellStage.ESTABLISHED, 100, "cells");
    final Population circulating = population(veins, clone, CellStage.CIRCULATING, 0, "cells");
    final Population arrested = population(alveoli, clone, CellStage.ARRESTED, 0, "cells");
    final Population solitary = population(alveoli, clone, CellStage.SOLITARY, 0, "cells");
    final Population colonies = population(alveoli, clone, CellStage.MICROMETASTASIS, 0, "colonies");
    final FactorLevel ligand = level(alveoli, cxcl12, 1, "nmol/L");
    final FactorLevel zymogen = level(gland, zymogenFactor, 1, "nmol/L");
    final FactorLevel protease = level(gland, proteaseFactor, 0, "nmol/L");
    final FactorLevel bloodDrug = level(veins, drug, 0, "mg/L");
    final FactorLevel tissueDrug = level(alveoli, drug, 0, "mg/L");
    final TissueState niche = F.createTissueState();
    final Barrier membrane = F.createBarrier();
    final Proliferation growth = in(gland, F.createProliferation());
    final Mutation mutation = in(gland, F.createMutation());
    final Killing killing = in(gland, F.createKilling());
    final Intravasation intravasation = in(gland, F.createIntravasation());
    final CirculationLoss loss = in(veins, F.createCirculationLoss());
    final Extravasation extravasation = in(alveoli, F.createExtravasation());
    final Colonization founding = in(alveoli, F.createColonization());
    final Activation activation = in(gland, F.createActivation());
    final Proteolysis proteolysis = in(gland, F.createProteolysis());
    final NicheConditioning conditioning = in(alveoli, F.createNicheConditioning());
    final Secretion secretion = in(alveoli, F.createSecretion());
    final FactorTransport transport = in(alveoli, F.createFactorTransport());
    final Remodelling remodelling = in(alveoli, F.createRemodelling());
    final Regulation regulation = F.createRegulation();
    final Parameter constant = F.createParameter();
    final Observable observable = F.createObservable();
    final Dosing dosing = F.createDosing();
    final Resection resection = F.createResection();
    final Stimulus stimulus = F.createStimulus();
    final MaintainedExposure exposure = F.createMaintainedExposure();
    final Factor heldDrug = factor("Held drug");
    final FactorLevel held = level(alveoli, heldDrug, 0, "nmol/L");
    final Hypothesis hypothesis = F.createHypothesis();
    final Study study = F.createStudy();
    final ScanDimension dimension = F.createScanDimension();
    final Reference reference = F.createReference();

    HealthyModel() {
        organism.setName("Healthy model");
        organism.setTaxon(Taxon.HUMAN);
        organism.setCardiacOutput(q(6.5, "L/min"));
        cellTypes();
        places();
        processes();
        steps();
        interventions();
        questions();
        IdAssigner.assignMissing(organism);
        observable.setExpression(primary.getId() + " + " + mutants.getId());
        remodelling.setLaw(constant.getId() + " * (1 - " + niche.getId() + ")");
        remodelling.setRate(null);
    }

    static Quantity q(double value, String unit) {
        Quantity quantity = F.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }

    private void cellTypes() {
        division.setKind(TraitKind.PROLIFERATION);
        division.setValue(q(0.3, "1/d"));
        clone.getTraits().add(division);
        inheritedKilling.setKind(TraitKind.KILLING);
        inheritedKilling.setValue(q(1e-7, "1/(cells*d)"));
        killerType.getTraits().add(inheritedKilling);
        mutantType.setParent(clone);
        effect.setTrait(TraitKind.PROLIFERATION);
        effect.setFold(q(2, "1"));
        alteration.setName("KRAS");
        alteration.getEffects().add(effect);
        mutantType.getAlterations().add(alteration);
        receptor.setName("CXCR4");
        binding.setFactor(cxcl12);
        binding.setDissociationConstant(q(5, "nmol/L"));
        receptor.getBindings().add(binding);
        clone.getReceptors().add(receptor);
        zymogenFactor.setActiveForm(proteaseFactor);
    }

    private void places() {
        lung.setPassFraction(q(50, "%"));
        veins.setVolume(q(3, "L"));
        alveoli.setVolume(q(500, "mL"));
        niche.setName("Niche");
        niche.setKind(TissueStateKind.NICHE_CONDITIONING);
        alveoli.getStates().add(niche);
        membrane.setName("Basement membrane");
        membrane.setInitial(q(1, "1"));
        gland.getBarriers().add(membrane);
        OntologyTerm term = F.createOntologyTerm();
        term.setCollection("uberon");
        term.setIdentifier("UBERON:0002048");
        lung.getTerms().add(term);
        held.setHeld(true);
    }

    private void processes() {
        growth.setPopulation(primary);
        mutation.setPopulation(primary);
        mutation.setMutant(mutants);
        mutation.setRate(q(1e-6, "1"));
        killing.setKiller(killers);
        killing.setVictim(primary);
        activation.setZymogen(zymogen);
        activation.setProduct(protease);
        activation.setActivator(primary);
        activation.setRate(q(1e-8, "1/(cells*d)"));
        proteolysis.setProtease(protease);
        proteolysis.setSubstrate(membrane);
        proteolysis.setRate(q(0.1, "L/(nmol*d)"));
        conditioning.setState(niche);
        conditioning.setFactor(ligand);
        conditioning.setRate(q(0.1, "L/(nmol*d)"));
        conditioning.setReversal(q(0.01, "1/d"));
        secretion.setPopulation(solitary);
        secretion.setLevel(ligand);
        secretion.setRate(q(1e-9, "nmol/(cells*d)"));
        transport.setSource(bloodDrug);
        transport.setTarget(tissueDrug);
        transport.setRate(q(1, "1/h"));
        remodelling.setState(niche);
        constant.setName("k");
        constant.setValue(q(0.2, "1/d"));
        remodelling.getParameters().add(constant);
    }

    private void steps() {
        intravasation.setSource(primary);
        intravasation.setTarget(circulating);
        intravasation.setRate(q(1e-5, "1/d"));
        intravasation.getBarriers().add(membrane);
        loss.setPopulation(circulating);
        loss.setRate(q(0.3, "1/h"));
        extravasation.setSource(arrested);
        extravasation.setTarget(solitary);
        extravasation.setRate(q(0.5, "1/d"));
        extravasation.setSuccessProbability(q(0.8, "1"));
        regulation.setSource(cxcl12);
        regulation.setReceptor(receptor);
        regulation.setBasal(q(0.1, "1"));
        regulation.setSaturated(q(1, "1"));
        extravasation.getRegulations().add(regulation);
        founding.setSource(solitary);
        founding.setTarget(colonies);
        founding.setRate(q(0.01, "1/d"));
    }

    private void interventions() {
        dosing.setName("Infusions");
        dosing.setLevel(bloodDrug);
        dosing.setAmount(q(700, "mg"));
        dosing.setClearance(q(0.2, "L/d"));
        dosing.setCentralVolume(q(3, "L"));
        dosing.setDoses(3);
        dosing.setInterval(q(14, "d"));
        resection.setName("Resection");
        resection.getPopulations().add(primary);
        resection.setStart(q(30, "d"));
        resection.setRemovedFraction(q(0.9, "1"));
        stimulus.setName("Immune loss");
        stimulus.getChanges().add(change(killers, "initial", q(0, "cells")));
        exposure.setName("Held exposure");
        exposure.getLevels().add(held);
        exposure.setConcentration(q(10, "nmol/L"));
        organism.getTreatments().add(dosing);
        organism.getTreatments().add(resection);
        organism.getTreatments().add(stimulus);
        organism.getTreatments().add(exposure);
    }

    private void questions() {
        observable.setName("All tumour cells");
        observable.setUnit("cells");
        organism.getObservables().add(observable);
        hypothesis.setName("Slow growth");
        hypothesis.getChanges().add(change(division, "value", q(0.1, "1/d")));
        organism.getHypotheses().add(hypothesis);
        study.setName("Course");
        study.setDuration(q(100, "d"));
        dimension.setElement(extravasation);
        dimension.setFeature("rate");
        dimension.setMinimum(q(0.1, "1/d"));
        dimension.setMaximum(q(24, "1/d"));
        study.getDimensions().add(dimension);
        organism.getStudies().add(study);
        reference.setCitation("A measurement");
        reference.setDoi("10.1038/35065016");
        organism.getReferences().add(reference);
    }

    static QuantityChange change(Element element, String feature, Quantity value) {
        QuantityChange change = F.createQuantityChange();
        change.setElement(element);
        change.setFeature(feature);
        change.setValue(value);
        return change;
    }

    Evidence evidence(Quantity quantity, Taxon taxon) {
        Evidence evidence = F.createEvidence();
        evidence.setTaxon(taxon);
        evidence.setReference(reference);
        quantity.getEvidence().add(evidence);
        return evidence;
    }

    private CellType cellType(String name, CellKind kind) {
        CellType type = F.createCellType();
        type.setName(name);
        type.setKind(kind);
        organism.getCellTypes().add(type);
        return type;
    }

    private Factor factor(String name) {
        Factor factor = F.createFactor();
        factor.setName(name);
        organism.getFactors().add(factor);
        return factor;
    }

    private Organ organ(String name, OrganRole role) {
        Organ organ = F.createOrgan();
        organ.setName(name);
        organ.setRole(role);
        organism.getRegions().add(organ);
        return organ;
    }

    private Vessel vessel(String name) {
        Vessel vessel = F.createVessel();
        vessel.setName(name);
        organism.getRegions().add(vessel);
        return vessel;
    }

    private static Tissue tissue(Organ organ, String name) {
        Tissue tissue = F.createTissue();
        tissue.setName(name);
        organ.getTissues().add(tissue);
        return tissue;
    }

    Route route(Region source, Region target, double percent) {
        Route route = F.createRoute();
        route.setSource(source);
        route.setTarget(target);
        route.setFlow(q(percent, "%"));
        organism.getRoutes().add(route);
        return route;
    }

    private static Population population(Place place, CellType type, CellStage stage, double initial, String unit) {
        Population population = F.createPopulation();
        population.setCellType(type);
        population.setStage(stage);
        population.setInitial(q(initial, unit));
        place.getPopulations().add(population);
        return population;
    }

    static FactorLevel level(Place place, Factor factor, double initial, String unit) {
        FactorLevel level = F.createFactorLevel();
        level.setFactor(factor);
        level.setInitial(q(initial, unit));
        place.getFactorLevels().add(level);
        return level;
    }

    static <P extends paget.model.Process> P in(Place place, P process) {
        place.getProcesses().add(process);
        return process;
    }
}
