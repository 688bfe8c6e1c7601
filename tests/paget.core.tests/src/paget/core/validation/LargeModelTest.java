package paget.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;

import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.PagetFactory;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Tissue;
import paget.model.id.IdAssigner;
import paget.model.query.Contents;

/** A model of ten thousand elements is checked with a bounded number of steps, so that it can be checked while typing. */
class LargeModelTest {

    static HealthyModel large(int organs) {
        HealthyModel model = new HealthyModel();
        PagetFactory f = PagetFactory.eINSTANCE;
        for (int i = 0; i < organs; i++) {
            Organ organ = f.createOrgan();
            organ.setName("Organ " + i);
            organ.setRole(OrganRole.UNINVOLVED);
            Tissue tissue = f.createTissue();
            tissue.setName("Tissue " + i);
            organ.getTissues().add(tissue);
            Population population = f.createPopulation();
            population.setName("Cells " + i);
            population.setCellType(model.clone);
            population.setInitial(HealthyModel.q(1, "cells"));
            tissue.getPopulations().add(population);
            Proliferation growth = HealthyModel.in(tissue, f.createProliferation());
            growth.setPopulation(population);
            model.organism.getRegions().add(organ);
            model.route(model.veins, organ, 0.01);
        }
        IdAssigner.assignMissing(model.organism);
        return model;
    }

    @Test
    void tenThousandElements() {
        HealthyModel model = large(2000);
        assertTrue(Contents.of(model.organism, paget.model.Element.class).count() > 10_000);
        assertEquals(0, new ModelValidator().validate(model.organism).stream()
                .filter(d -> d.getSeverity() > Diagnostic.INFO).count());
    }
}
