package paget.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Killing;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.Regulation;
import paget.model.Resection;
import paget.model.Tissue;
import paget.model.Treatment;
import paget.model.path.Figures;

/** The services behind the expressions. */
class ServicesTest {

    private static final PagetFactory NEW = PagetFactory.eINSTANCE;

    private final Organism organism = NEW.createOrganism();
    private final Organ organ = NEW.createOrgan();
    private final Tissue tissue = NEW.createTissue();
    private final CellType clone = NEW.createCellType();

    ServicesTest() {
        organism.getRegions().add(organ);
        organ.getTissues().add(tissue);
        clone.setKind(CellKind.TUMOUR);
        organism.getCellTypes().add(clone);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1e9, 10⁹", "3.2e5, 3.2·10⁵", "0.002, 0.002", "1e-6, 10⁻⁶", "-1e-6, −10⁻⁶", "49500, 49500",
        "99999.9, 100000", "0.12345678, 0.1235", "5, 5", "NaN, NaN"})
    void figuresAreShort(double value, String expected) {
        assertEquals(expected, Figures.number(value));
    }

    @Test
    void unitsReadAsPeopleWriteThem() {
        assertEquals("10⁵ cells/mm³", Figures.of(quantity(1e5, "cells/mm^3")));
        assertEquals("0.5 /d", Figures.of(quantity(0.5, "1/d")));
        assertEquals("6.5 %", Figures.of(quantity(6.5, "%")));
        assertEquals("3", Figures.of(quantity(3, "1")));
        assertEquals("", Figures.of(null));
    }

    @Test
    void aTypedQuantityKeepsItsUnitUnlessAnotherIsTyped() {
        Quantity quantity = quantity(1, "mg");
        QuantityServices services = new QuantityServices();
        assertEquals("0.0025 mg", services.quantityText(services.readQuantity(quantity, "2.5e-3")));
        assertEquals("7 d", services.quantityText(services.readQuantity(quantity, " 7 d ")));
        assertThrows(IllegalArgumentException.class, () -> services.readQuantity(quantity, "much"));
    }

    @Test
    void anOrganIsSeededByTumourCellsThatHaveLeftTheVessels() {
        LookServices look = new LookServices();
        Population cells = cells(CellStage.ARRESTED);
        assertFalse(look.isSeeded(organ));
        cells.setStage(CellStage.SOLITARY);
        assertTrue(look.isSeeded(organ));
        clone.setKind(CellKind.STROMAL);
        assertFalse(look.isSeeded(organ));
        clone.setKind(CellKind.TUMOUR);
        organ.setRole(OrganRole.PRIMARY);
        assertFalse(look.isSeeded(organ));
    }

    @Test
    void descentHasNoCircles() {
        CellType daughter = NEW.createCellType();
        organism.getCellTypes().add(daughter);
        CloneServices clones = new CloneServices();
        assertTrue(clones.canDescend(clone, daughter));
        daughter.setParent(clone);
        assertEquals(List.of(daughter), clones.daughterClones(clone));
        assertFalse(clones.canDescend(daughter, clone));
        assertFalse(clones.canDescend(clone, daughter));
        assertFalse(clones.canDescend(clone, clone));
    }

    @Test
    void treatmentsComeInOrderOfTimeWhateverTheUnit() {
        Treatment late = treatment(2, "wk");
        Treatment early = treatment(36, "h");
        Treatment first = NEW.createStimulus();
        organism.getTreatments().add(first);
        TreatmentServices services = new TreatmentServices();
        assertEquals(List.of(first, early, late), services.inOrderOfTime(organism));
        assertEquals(List.of(late), services.nextTreatment(early));
        assertEquals(List.of(), services.nextTreatment(late));
        // two weeks less 36 hours are 300 hours
        assertEquals("+ 300 h", new TimelineServices().waiting(early));
    }

    @Test
    void aTreatmentActsOnWhatItCan() {
        Resection resection = NEW.createResection();
        organism.getTreatments().add(resection);
        TreatmentServices services = new TreatmentServices();
        assertFalse(services.canAim(resection, tissue));
        Population cells = cells(CellStage.ESTABLISHED);
        assertTrue(services.canAim(resection, tissue));
        services.aim(resection, tissue);
        assertEquals(List.of(cells), services.treatedElements(resection));
        assertEquals(List.of(tissue), services.treatedStations(resection));
        assertFalse(services.canAim(resection, cells));
        services.unaim(resection, tissue);
        assertEquals(List.of(), services.treatedElements(resection));
    }

    @Test
    void aProcessTakesParticipantsThatFit() {
        Population victims = cells(CellStage.ESTABLISHED);
        Population killers = cells(CellStage.ESTABLISHED);
        FactorLevel level = NEW.createFactorLevel();
        tissue.getFactorLevels().add(level);
        Killing killing = NEW.createKilling();
        tissue.getProcesses().add(killing);
        ParticipantServices services = new ParticipantServices();
        assertTrue(services.canConsume(victims, killing));
        assertFalse(services.canConsume(level, killing));
        assertFalse(services.canProduce(killing, victims));
        services.connectConsumed(killing, victims);
        services.connectDriver(killing, killers);
        assertFalse(services.canDrive(victims, killing));
        assertEquals(List.of(killing), services.consumingProcesses(victims));
        assertEquals(List.of(killing), services.drivenProcesses(killers));
        services.disconnect(killing, victims);
        assertNull(killing.getVictim());
    }

    @Test
    void aFactorRegulatesThroughItsLevelInThePlace() {
        Factor factor = NEW.createFactor();
        organism.getFactors().add(factor);
        Proliferation growth = NEW.createProliferation();
        tissue.getProcesses().add(growth);
        Regulation regulation = NEW.createRegulation();
        regulation.setSource(factor);
        growth.getRegulations().add(regulation);
        NeighbourServices services = new NeighbourServices();
        assertEquals(factor, services.regulatorNode(regulation));
        assertEquals(List.of(factor), services.factorsWithoutLevel(tissue));
        FactorLevel level = NEW.createFactorLevel();
        level.setFactor(factor);
        tissue.getFactorLevels().add(level);
        assertEquals(level, services.regulatorNode(regulation));
        assertEquals(List.of(), services.factorsWithoutLevel(tissue));
        assertEquals(factor, new ProcessRuleServices().regulatorFor(level, growth));
    }

    @Test
    void theWeakestQuantityDecidesTheEvidence() {
        EvidenceServices services = new EvidenceServices();
        Population cells = cells(CellStage.ESTABLISHED);
        assertFalse(services.isWeaklySupported(cells));
        cells.setInitial(quantity(1, "cells"));
        assertTrue(services.isWeaklySupported(cells));
        Evidence evidence = NEW.createEvidence();
        evidence.setKind(EvidenceKind.ASSUMED);
        cells.getInitial().getEvidence().add(evidence);
        assertTrue(services.isAssumed(cells));
        evidence.setKind(EvidenceKind.MEASURED);
        assertTrue(services.isWellSupported(cells));
    }

    @Test
    void newElementsHaveNamesOfTheirOwn() {
        organ.setName("Breast");
        Organ second = NEW.createOrgan();
        Organ third = NEW.createOrgan();
        organism.getRegions().addAll(List.of(second, third));
        NewElementServices services = new NewElementServices();
        services.initialised(second);
        services.initialised(third);
        assertEquals("Organ", second.getName());
        assertEquals("Organ 2", third.getName());
        assertEquals("organ_2", third.getId());
        assertEquals(1, third.getTissues().size());
    }

    private Population cells(CellStage stage) {
        Population cells = NEW.createPopulation();
        cells.setCellType(clone);
        cells.setStage(stage);
        tissue.getPopulations().add(cells);
        return cells;
    }

    private Treatment treatment(double start, String unit) {
        Treatment treatment = NEW.createStimulus();
        treatment.setStart(quantity(start, unit));
        organism.getTreatments().add(treatment);
        return treatment;
    }

    private static Quantity quantity(double value, String unit) {
        Quantity quantity = NEW.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }
}
