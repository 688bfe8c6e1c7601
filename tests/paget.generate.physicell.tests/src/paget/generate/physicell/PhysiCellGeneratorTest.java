package paget.generate.physicell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport.Outcome;
import paget.core.generate.Generator;
import paget.generate.testkit.ContactModel;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.SpatialContract;
import paget.sim.Issue;

class PhysiCellGeneratorTest extends SpatialContract {

    @Override
    protected Generator generator() {
        return new PhysiCellGenerator();
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        int projects = 0;
        for (String path : written.files().keySet()) {
            if (path.endsWith("/config/PhysiCell_settings.xml")) {
                String folder = path.substring(0, path.lastIndexOf('/') + 1);
                Settings settings = new Settings(written.text(path));
                settings.check();
                settings.checkRules(written.text(folder + "cell_rules.csv"));
                settings.checkCells(written.text(folder + "cells.csv"));
                projects++;
            }
        }
        assertTrue(projects > 0, name);
    }

    /** Rates in 1/min are those of the drawing divided by 60; 1/(cells·h) refers to the volume of the tissue. */
    @Test
    void ratesAreThoseOfTheDrawing() throws Exception {
        Written written = written(ContactModel.input(Map.of()));
        Settings settings = new Settings(written.text("parenchyma/config/PhysiCell_settings.xml"));
        String tumour = "//cell_definition[@name='tumour']/phenotype/";
        assertEquals(2880, settings.number("//overall/max_time"));
        assertEquals(0.1 * 0.06 / 60, settings.number(tumour + "cycle/phase_transition_rates/rate"), 1e-15);
        assertEquals(0.012 / 60, settings.number(tumour + "death/model[@code=100]/death_rate"), 1e-15);
        assertEquals(0.006 / 60, settings.number(tumour
                + "cell_transformations/transformation_rates/transformation_rate[@name='resting']"), 1e-15);
        double volume = 4.0 / 3 * Math.PI * 125;
        assertEquals(volume, settings.number(tumour + "volume/total"), 1e-9);
        assertEquals(6e-4 / 60 * 400 * 200 * 20 / volume,
                settings.number(tumour + "secretion/substrate[@name='o2']/uptake_rate"), 1e-12);
        assertEquals(0.12 / 60, settings.number("//variable[@name='o2']/physical_parameter_set/decay_rate"), 1e-15);
        // Supply 6 nmol/(L·h), in a voxel of (20 µm)³ by one cell in each of 20 × 10 voxels.
        assertEquals(6.0 / 60 * 8000, settings.number("//cell_definition[@name='supply_of_parenchyma']/phenotype/secretion/"
                + "substrate[@name='o2']/net_export_rate"), 1e-9);
        assertEquals(4, settings.number("//cell_definition[@name='killer']/phenotype/motility/speed"), 1e-12);
        String rules = written.text("parenchyma/config/cell_rules.csv");
        assertTrue(rules.contains("\ntumour,o2,increases,cycle entry,0.001,10,4,0\n"), rules);
        assertTrue(rules.contains("\ntumour,contact with killer,increases,necrosis,"), rules);
        assertEquals(121 + 200, written.text("parenchyma/config/cells.csv").lines().count());
    }

    /** Supply 6 nmol/(L·h) against a decay of 0.12/h balance at 50 nmol/L. */
    @Test
    void withoutSupplyPointsTheLevelIsHeldAtTheFaces() throws Exception {
        Written written = written(ContactModel.input(Map.of("supply-points", "0")));
        Settings settings = new Settings(written.text("parenchyma/config/PhysiCell_settings.xml"));
        assertEquals(50, settings.number("//variable[@name='o2']/Dirichlet_options/boundary_value[@ID='xmin']"), 1e-9);
        assertEquals(121, written.text("parenchyma/config/cells.csv").lines().count());
    }

    /** Fewer points than voxels share out the whole supply: 200 voxels of 8000 µm³ at 6/60 a minute. */
    @Test
    void fewSupplyPointsGiveAsMuch() throws Exception {
        Written written = Exports.write(generator(), ContactModel.input(Map.of("supply-points", "60")));
        long points = written.text("parenchyma/config/cells.csv").lines().filter(l -> l.endsWith(",supply_of_parenchyma")).count();
        assertTrue(points > 30 && points <= 60, points + " points");
        assertEquals(200 * 8000 * 6.0 / 60 / points, new Settings(written.text("parenchyma/config/PhysiCell_settings.xml")).number(
                "//cell_definition[@name='supply_of_parenchyma']/phenotype/secretion/substrate[@name='o2']/net_export_rate"), 1e-6);
    }

    /**
     * A sample of 1 mm × 1 mm × 20 µm: each cell gives off its volume a minute, which decays at 1/min, so that the level is the number
     * of cells. Kuznetsov's influx of effector cells, 13,000 a day, times the part of the spleen that is in the sample.
     */
    @Test
    void numbersAreLevelsAndCellsFromOutsideAreDaughters() throws Exception {
        Written written = written(Exports.example("immune-dormancy", Map.of()));
        Settings settings = new Settings(written.text("white_pulp/config/PhysiCell_settings.xml"));
        List<String> cells = written.text("white_pulp/config/cells.csv").lines().toList();
        assertEquals(1e6 * 20, settings.number("//cell_definition[@name='bcl1']/phenotype/secretion/"
                + "substrate[@name='number_of_bcl1']/net_export_rate"), 1e-6);
        assertEquals(1, settings.number("//variable[@name='number_of_bcl1']/physical_parameter_set/decay_rate"), 1e-12);
        assertEquals(cells.stream().filter(c -> c.endsWith(",bcl1")).count(),
                settings.number("//variable[@name='number_of_bcl1']/initial_condition"));
        assertTrue(written.text("white_pulp/config/cell_rules.csv").contains("\nctl,number_of_bcl1,increases,cycle entry,"));
        String arrivals = "//cell_definition[@name='arrivals_of_ctl']/phenotype/cycle/";
        assertEquals(10, cells.stream().filter(c -> c.endsWith(",arrivals_of_ctl")).count());
        assertEquals(13_000 * 1000 / 5.32e6 / 1440, 10 * settings.number(arrivals + "phase_transition_rates/rate"), 1e-5);
        assertEquals(1, settings.number(arrivals
                + "standard_asymmetric_division/asymmetric_division_probability[@name='ctl']"), 0);
        assertEquals("bcl1", written.report().ids().get("number_of_bcl1"));
    }

    /** 0.012/h and 0.018/h·(1 + 2·H(oxygen)). */
    @Test
    void causesOfDeathAddUp() throws Exception {
        String text = ContactModel.TEXT.replaceFirst("(<processes xsi:type=\"paget:DormancyEntry\")", """
                <processes xsi:type="paget:Death" id="age" population="tumour">
                  <regulations id="burn" source="oxygen"><halfMaximal value="5" unit="nmol/L"/>
                    <basal value="1"/><saturated value="3"/></regulations>
                  <rate value="0.018" unit="1/h"/></processes>
                $1""");
        Written written = Exports.write(generator(), Exports.model(text, Map.of()));
        assertEquals(0.03 / 60, new Settings(written.text("parenchyma/config/PhysiCell_settings.xml")).number(
                "//cell_definition[@name='tumour']/phenotype/death/model[@code=100]/death_rate"), 1e-15);
        assertEquals((0.012 + 3 * 0.018) / 60, Double.parseDouble(written.text(RULES).lines()
                .filter(line -> line.startsWith("tumour,o2,increases,apoptosis,")).findFirst().orElseThrow().split(",")[4]), 1e-15);
    }

    @Test
    void aZymogenThatCannotTurnIntoItsProductIsNamed() throws Exception {
        written(ContactModel.withZymogen(Map.of()), "ripening", "oxidation");
    }

    /**
     * Division at 0.06/h·(0.1 + 0.9·H(oxygen))·(1 − H(drug))·(2 + H(growth factor)): base value 0.06·0.1·1·2/60, saturation
     * 0.06·1·1·2/60 for oxygen, 0.06·0.1·1·3/60 for the growth factor, 0 for the drug; see Hypothesis_Rule::evaluate of
     * PhysiCell 1.14.2. Oxygen and drug alone multiply there as they do in the model, so they are exact.
     */
    @Test
    void rulesOfOneBehaviourStandSideBySide() throws Exception {
        String drug = """
                <factorLevels id="drug_level" factor="drug"><initial value="1" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Decay" id="drug_loss" level="drug_level"><rate value="1" unit="1/h"/></processes>
                """;
        String stop = """
                <regulations id="stop" source="drug_level"><halfMaximal value="5" unit="nmol/L"/>
                  <basal value="1"/><saturated value="0"/></regulations>
                """;
        String growth = """
                <regulations id="more" source="gf_level"><halfMaximal value="2" unit="nmol/L"/>
                  <basal value="2"/><saturated value="3"/></regulations>
                """;
        Written two = rules(drug, stop, "<factors id=\"drug\"/>");
        assertTrue(two.text(RULES).contains("\ntumour,o2,increases,cycle entry,0.001,10,4,0\n"
                + "tumour,drug,decreases,cycle entry,0,5,1,0\n"), two.text(RULES));
        assertTrue(two.report().entries().stream().filter(e -> e.elementId().matches("need|stop"))
                .allMatch(e -> e.outcome() == Outcome.EXACT), two.report().entries()::toString);
        Written three = rules(drug + drug.replace("drug", "gf"), stop + growth, "<factors id=\"drug\"/><factors id=\"gf\"/>");
        assertTrue(three.text(RULES).contains("\ntumour,o2,increases,cycle entry,0.002,10,4,0\n"
                + "tumour,drug,decreases,cycle entry,0,5,1,0\ntumour,gf,increases,cycle entry,"), three.text(RULES));
        assertEquals(0.06 * 0.1 * 3 / 60, Double.parseDouble(three.text(RULES).lines()
                .filter(line -> line.startsWith("tumour,gf")).findFirst().orElseThrow().split(",")[4]), 1e-15);
        Settings settings = new Settings(three.text("parenchyma/config/PhysiCell_settings.xml"));
        assertEquals(0.06 * 0.1 * 2 / 60, settings.number(
                "//cell_definition[@name='tumour']/phenotype/cycle/phase_transition_rates/rate"), 1e-15);
        assertTrue(three.report().entries().stream().filter(e -> e.elementId().matches("need|stop|more"))
                .allMatch(e -> e.outcome() == Outcome.APPROXIMATED && e.note().contains("Σ(s/K)^n")));
    }

    private static final String RULES = "parenchyma/config/cell_rules.csv";

    private Written rules(String levels, String regulations, String factors) throws Exception {
        String text = ContactModel.TEXT.replaceFirst("(<processes xsi:type=\"paget:Proliferation\")", levels + "$1")
                .replaceFirst("(<rate value=\"0.06\")", regulations + "$1").replaceFirst("<factors", factors + "<factors");
        GenerationInput input = Exports.model(text, Map.of());
        Written written = Exports.write(generator(), input);
        validate("rules", input, written);
        return written;
    }

    @Test
    void theSeedDecidesWhereCellsAre() {
        Written one = Exports.write(generator(), ContactModel.input(Map.of("seed", "1")));
        Written two = Exports.write(generator(), ContactModel.input(Map.of("seed", "2")));
        String cells = "parenchyma/config/cells.csv";
        assertFalse(one.text(cells).equals(two.text(cells)));
        assertTrue(two.text("parenchyma/config/PhysiCell_settings.xml").contains("<random_seed>2</random_seed>"));
    }

    @Test
    void tooManyCellsAreRefusedWithTheTissuesName() {
        List<Issue> issues = Generation.check(generator(), ContactModel.input(Map.of("cells", "100")));
        assertEquals(1, issues.size());
        assertTrue(issues.getFirst().message().contains("120 cells"), issues::toString);
        assertTrue(issues.getFirst().element().contains("parenchyma"), issues::toString);
    }
}
