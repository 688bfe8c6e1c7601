package paget.model.edit;

import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.NormalDistribution;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Parameter;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.Route;
import paget.model.Tissue;
import paget.model.Trait;
import paget.model.Vessel;
import paget.model.id.IdAssigner;

/** Two organs, a vessel and what grows in them. */
final class SmallModel {

    private static final PagetFactory F = PagetFactory.eINSTANCE;

    final Organism organism = F.createOrganism();
    final CellType clone = F.createCellType();
    final Organ breast = F.createOrgan();
    final Organ lung = F.createOrgan();
    final Vessel veins = F.createVessel();
    final Tissue parenchyma = F.createTissue();
    final Population primary = F.createPopulation();
    final FactorLevel level = F.createFactorLevel();
    final Proliferation proliferation = F.createProliferation();
    final Parameter constant = F.createParameter();

    SmallModel() {
        regions();
        Trait division = F.createTrait();
        division.setValue(quantity(0.25, "1/d"));
        clone.setName("Clone");
        clone.getTraits().add(division);
        organism.getCellTypes().add(clone);
        primary.setName("Tumour cells");
        primary.setCellType(clone);
        primary.setStage(CellStage.ESTABLISHED);
        primary.setInitial(quantity(1000, "cells"));
        parenchyma.getPopulations().add(primary);
        Factor cxcl12 = F.createFactor();
        cxcl12.setName("CXCL12");
        organism.getFactors().add(cxcl12);
        level.setFactor(cxcl12);
        level.setInitial(quantity(0, "nmol/L"));
        parenchyma.getFactorLevels().add(level);
        growth();
        IdAssigner.assignMissing(organism);
    }

    private void regions() {
        breast.setName("Breast");
        breast.setRole(OrganRole.PRIMARY);
        lung.setName("Lung");
        veins.setName("Systemic veins");
        parenchyma.setName("Parenchyma");
        lung.getTissues().add(parenchyma);
        organism.getRegions().add(breast);
        organism.getRegions().add(lung);
        organism.getRegions().add(veins);
        Route route = F.createRoute();
        route.setSource(breast);
        route.setTarget(veins);
        route.setFlow(quantity(5, "%"));
        organism.getRoutes().add(route);
    }

    private void growth() {
        proliferation.setPopulation(primary);
        proliferation.setRate(quantity(0.25, "1/d"));
        NormalDistribution normal = F.createNormalDistribution();
        normal.setMean(0.25);
        normal.setStandardDeviation(0.02);
        proliferation.getRate().setDistribution(normal);
        constant.setName("k");
        constant.setValue(quantity(1e-300, "1/d"));
        proliferation.getParameters().add(constant);
        parenchyma.getProcesses().add(proliferation);
    }

    static Quantity quantity(double value, String unit) {
        Quantity quantity = F.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }
}
