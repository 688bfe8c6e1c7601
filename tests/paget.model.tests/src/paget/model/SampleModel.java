package paget.model;

import paget.model.id.IdAssigner;

/** A small model with some of everything that a file has to hold. */
public final class SampleModel {

    private static final PagetFactory F = PagetFactory.eINSTANCE;

    public final Organism organism = F.createOrganism();
    public final CellType clone = F.createCellType();
    public final CellType daughter = F.createCellType();
    public final Organ breast = organ("Breast", OrganRole.PRIMARY);
    public final Organ lung = organ("Lung", OrganRole.TARGET);
    public final Vessel veins = F.createVessel();
    public final Tissue gland = tissue(breast, "Gland");
    public final Tissue parenchyma = tissue(lung, "Parenchyma");
    public final Factor cxcl12 = F.createFactor();
    public final FactorLevel level = F.createFactorLevel();
    public final Population primary = population(gland, "Tumour cells", CellStage.ESTABLISHED);
    public final Population arrested = population(parenchyma, "Tumour cells", CellStage.ARRESTED);
    public final Population solitary = population(parenchyma, null, CellStage.SOLITARY);
    public final Extravasation extravasation = F.createExtravasation();
    public final Proliferation proliferation = F.createProliferation();
    public final Regulation regulation = F.createRegulation();
    public final Reference reference = F.createReference();
    public final Observable observable = F.createObservable();

    public SampleModel() {
        organism.setName("Breast cancer");
        organism.setTaxon(Taxon.HUMAN);
        organism.setDescription("Two lines,\nthe second with \"quotes\", <angles> & a tab\t.");
        organism.setCardiacOutput(quantity(6.5, "L/min"));
        veins.setName("Systemic veins");
        organism.getRegions().add(veins);
        organism.getRoutes().add(route(breast, veins));
        organism.getRoutes().add(route(veins, lung));
        clone.setName("MDA-MB-231");
        clone.getTraits().add(trait(TraitKind.PROLIFERATION, 0.25));
        daughter.setName("Bone clone");
        daughter.setParent(clone);
        organism.getCellTypes().add(clone);
        organism.getCellTypes().add(daughter);
        cxcl12.setName("CXCL12");
        organism.getFactors().add(cxcl12);
        level.setFactor(cxcl12);
        level.setInitial(quantity(0, "nmol/L"));
        parenchyma.getFactorLevels().add(level);
        processes();
        reference.setCitation("Müller et al., Nature 410, 50–56");
        organism.getReferences().add(reference);
        Evidence evidence = F.createEvidence();
        evidence.setReference(reference);
        proliferation.getRate().getEvidence().add(evidence);
        observable.setName("Colonies");
        organism.getObservables().add(observable);
        IdAssigner.assignMissing(organism);
        proliferation.setLaw(kay().getId() + " * " + primary.getId());
        observable.setExpression("count(" + extravasation.getId() + ")");
    }

    private void processes() {
        extravasation.setName("Extravasation");
        extravasation.setSource(arrested);
        extravasation.setTarget(solitary);
        extravasation.setRate(quantity(0.5, "1/d"));
        regulation.setSource(cxcl12);
        regulation.setHalfMaximal(quantity(1, "nmol/L"));
        extravasation.getRegulations().add(regulation);
        parenchyma.getProcesses().add(extravasation);
        proliferation.setPopulation(primary);
        proliferation.setRate(quantity(0.25, "1/d"));
        NormalDistribution normal = F.createNormalDistribution();
        normal.setMean(0.25);
        normal.setStandardDeviation(0.02);
        proliferation.getRate().setDistribution(normal);
        Parameter k = F.createParameter();
        k.setName("k");
        k.setValue(quantity(1e-300, "1/d"));
        proliferation.getParameters().add(k);
        gland.getProcesses().add(proliferation);
    }

    public Parameter kay() {
        return proliferation.getParameters().getFirst();
    }

    public static Quantity quantity(double value, String unit) {
        Quantity quantity = F.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }

    public static Trait trait(TraitKind kind, double value) {
        Trait trait = F.createTrait();
        trait.setKind(kind);
        trait.setValue(quantity(value, "1/d"));
        return trait;
    }

    private Organ organ(String name, OrganRole role) {
        Organ organ = F.createOrgan();
        organ.setName(name);
        organ.setRole(role);
        organism.getRegions().add(organ);
        return organ;
    }

    private static Tissue tissue(Organ organ, String name) {
        Tissue tissue = F.createTissue();
        tissue.setName(name);
        organ.getTissues().add(tissue);
        return tissue;
    }

    private Population population(Tissue tissue, String name, CellStage stage) {
        Population population = F.createPopulation();
        population.setName(name);
        population.setCellType(clone);
        population.setStage(stage);
        population.setInitial(quantity(1000, "cells"));
        tissue.getPopulations().add(population);
        return population;
    }

    private static Route route(Region source, Region target) {
        Route route = F.createRoute();
        route.setSource(source);
        route.setTarget(target);
        route.setFlow(quantity(5, "%"));
        return route;
    }
}
