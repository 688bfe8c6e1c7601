package paget.core.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Death;
import paget.model.Extravasation;
import paget.model.GrowthLaw;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.Tissue;

/** Arrested cells leave the vessel at .3 per day and die at .1 per day; what has left grows logistically to 1,000. */
class ElementCourseTest {

    private static final PagetFactory NEW = PagetFactory.eINSTANCE;

    private final Tissue tissue = NEW.createTissue();
    private final CellType clone = NEW.createCellType();
    private final CompiledModel compiled;

    ElementCourseTest() {
        Organism organism = NEW.createOrganism();
        organism.setId("organism");
        organism.setTimeUnit("d");
        Organ organ = NEW.createOrgan();
        organ.setId("lung");
        tissue.setId("parenchyma");
        organ.getTissues().add(tissue);
        organism.getRegions().add(organ);
        clone.setId("clone");
        clone.setKind(CellKind.TUMOUR);
        organism.getCellTypes().add(clone);
        Population arrested = population("arrested", CellStage.ARRESTED, 100);
        Population solitary = population("solitary", CellStage.SOLITARY, 0);
        Extravasation leaving = NEW.createExtravasation();
        leaving.setId("leaving");
        leaving.setSource(arrested);
        leaving.setTarget(solitary);
        leaving.setRate(quantity(0.3, "1/d"));
        leaving.setSuccessProbability(quantity(0.5, "1"));
        tissue.getProcesses().add(leaving);
        Death death = NEW.createDeath();
        death.setId("death");
        death.setPopulation(arrested);
        death.setRate(quantity(0.1, "1/d"));
        tissue.getProcesses().add(death);
        Proliferation growth = NEW.createProliferation();
        growth.setId("growth");
        growth.setPopulation(solitary);
        growth.setRate(quantity(0.2, "1/d"));
        growth.setGrowthLaw(GrowthLaw.LOGISTIC);
        growth.setCapacity(quantity(1000, "cells"));
        tissue.getProcesses().add(growth);
        compiled = ModelCompiler.compile(organism, Variant.AS_DRAWN);
        assertTrue(compiled.network().isPresent(), () -> compiled.diagnostics().toString());
    }

    private Population population(String id, CellStage stage, double cells) {
        Population population = NEW.createPopulation();
        population.setId(id);
        population.setCellType(clone);
        population.setStage(stage);
        population.setInitial(quantity(cells, "cells"));
        tissue.getPopulations().add(population);
        return population;
    }

    private static Quantity quantity(double value, String unit) {
        Quantity quantity = NEW.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }

    private ElementCourse course() {
        return ElementCourse.of(compiled, new double[] {0, 1, 2}, Map.of("arrested", new double[] {100, 60, 0}, "solitary",
                new double[] {0, 500, 1000}));
    }

    @Test
    void valuesAreGroupedByKindAndUnit() {
        ElementGroup cells = course().groups().getFirst();
        assertEquals(ElementGroup.Kind.CELLS, cells.kind());
        assertEquals(Set.of("arrested", "solitary"), cells.values().keySet());
        assertArrayEquals(new double[] {100, 60, 0}, cells.values().get("arrested"));
        assertEquals(List.of(), course().missing());
    }

    @Test
    void runsInSpaceHaveTheirValuesAndNoRatesOfMixedPlaces() {
        Map<String, double[]> columns = Map.of("arrested", new double[] {100}, "solitary", new double[] {0});
        ElementCourse course = ElementCourse.inSpace(compiled, new double[] {0}, columns);
        assertArrayEquals(new double[] {100}, course.groups().getFirst().values().get("arrested"));
        assertEquals(List.of(), course.fluxes());
        assertEquals(List.of(), course.steps());
        assertTrue(course.bottleneck(0).isEmpty());
    }

    /** r N (1 − N / K) at N = 0, 500 and K = 1,000 with r = .2: 0, 50 and 0 cells per day. */
    @Test
    void theFluxOfAProcessIsNetOfItsCrowding() {
        ProcessFlux growth = course().fluxes().stream().filter(flux -> flux.process().equals("growth")).findFirst().orElseThrow();
        assertTrue(growth.cells());
        assertArrayEquals(new double[] {0, 50, 0}, growth.values(), 1e-9);
    }

    /**
     * Of 100 cells .3 · .5 · 100 = 15 a day succeed, 15 fail and 10 die: a cell stays 100 / 40 days, and 15 of 40
     * that leave take the step.
     */
    @Test
    void aStepHasFluxWaitingTimeAndEfficiency() {
        CascadeStep step = course().steps().getFirst();
        assertEquals("leaving", step.process());
        assertArrayEquals(new double[] {15, 9, 0}, step.flux(), 1e-9);
        assertArrayEquals(new double[] {100 / 40.0, 60 / 24.0, Double.NaN}, step.waiting(), 1e-9);
        assertArrayEquals(new double[] {0.375, 0.375, Double.NaN}, step.efficiency(), 1e-9);
    }

    @Test
    void theBottleneckIsAPopulationThatCellsLeave() {
        assertEquals(Optional.of("arrested"), course().bottleneck(0));
        assertTrue(course().bottleneck(2).isEmpty(), "nobody is left");
    }

    @Test
    void whatTheResultDoesNotTellIsMissing() {
        ElementCourse course = ElementCourse.of(compiled, new double[] {0}, Map.of("solitary", new double[] {0}));
        assertEquals(List.of("arrested"), course.missing());
        assertTrue(Double.isNaN(course.steps().getFirst().flux()[0]));
        assertTrue(course.bottleneck(0).isEmpty());
    }

    @Test
    void theNearestOutputTimeIsFound() {
        assertEquals(0, course().nearest(0.2));
        assertEquals(2, course().nearest(1.5));
    }
}
