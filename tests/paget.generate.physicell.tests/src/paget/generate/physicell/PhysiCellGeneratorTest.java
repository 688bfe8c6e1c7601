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
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.sim.Issue;

class PhysiCellGeneratorTest extends GeneratorContract {

    @Override
    protected Generator generator() {
        return new PhysiCellGenerator();
    }

    @Override
    protected List<String> goldenExamples() {
        return List.of();
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

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="model" formatVersion="1" taxon="mouse" timeUnit="h">
              <regions xsi:type="paget:Organ" id="lung">
                <tissues id="parenchyma">
                  <populations id="tumour" cellType="clone"><initial value="100" unit="cells"/></populations>
                  <populations id="resting" cellType="clone" stage="dormant"/>
                  <populations id="nk" cellType="killer"><initial value="20" unit="cells"/></populations>
                  <factorLevels id="oxygen" factor="o2"><initial value="38" unit="nmol/L"/></factorLevels>
                  <processes xsi:type="paget:Proliferation" id="division" population="tumour">
                    <regulations id="need" source="oxygen">
                      <halfMaximal value="10" unit="nmol/L"/><hillCoefficient value="4"/>
                      <basal value="0.1"/><saturated value="1"/>
                    </regulations>
                    <rate value="0.06" unit="1/h"/>
                  </processes>
                  <processes xsi:type="paget:Death" id="death" population="tumour"><rate value="0.012" unit="1/h"/></processes>
                  <processes xsi:type="paget:DormancyEntry" id="rest" source="tumour" target="resting">
                    <rate value="0.006" unit="1/h"/>
                  </processes>
                  <processes xsi:type="paget:Killing" id="killing" killer="nk" victim="tumour">
                    <rate value="1e-5" unit="1/(cells*h)"/>
                  </processes>
                  <processes xsi:type="paget:Uptake" id="uptake" population="tumour" level="oxygen">
                    <rate value="6e-4" unit="1/(cells*h)"/>
                  </processes>
                  <processes xsi:type="paget:Secretion" id="supply" level="oxygen"><rate value="6" unit="nmol/(L*h)"/></processes>
                  <processes xsi:type="paget:Decay" id="decay" level="oxygen"><rate value="0.12" unit="1/h"/></processes>
                  <width value="400" unit="µm"/><height value="200" unit="µm"/>
                </tissues>
              </regions>
              <factors id="o2"><diffusion value="100000" unit="µm^2/min"/></factors>
              <cellTypes id="clone"><diameter value="10" unit="µm"/></cellTypes>
              <cellTypes id="killer" kind="innate-immune">
                <traits id="speed" kind="motility"><value value="4" unit="µm/min"/></traits>
                <traits id="persistence" kind="persistence"><value value="5" unit="min"/></traits>
                <diameter value="10" unit="µm"/>
              </cellTypes>
              <studies id="course"><duration value="2" unit="d"/></studies>
            </paget:Organism>
            """;

    /** Rates in 1/min are those of the drawing divided by 60; 1/(cells·h) refers to the volume of the tissue. */
    @Test
    void ratesAreThoseOfTheDrawing() throws Exception {
        GenerationInput input = Exports.model(MODEL, Map.of());
        Written written = Exports.write(generator(), input);
        validate("rates", input, written);
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
        // Supply 6 nmol/(L·h) against a decay of 0.12/h balance at 50 nmol/L.
        assertEquals(50, settings.number("//variable[@name='o2']/Dirichlet_options/boundary_value[@ID='xmin']"), 1e-9);
        assertEquals(4, settings.number("//cell_definition[@name='killer']/phenotype/motility/speed"), 1e-12);
        String rules = written.text("parenchyma/config/cell_rules.csv");
        assertTrue(rules.contains("\ntumour,o2,increases,cycle entry,0.001,10,4,0\n"), rules);
        assertTrue(rules.contains("\ntumour,contact with killer,increases,apoptosis,"), rules);
        assertEquals(121, written.text("parenchyma/config/cells.csv").lines().count());
        assertFalse(written.report().entries().stream().anyMatch(e -> e.outcome() == Outcome.LEFT_OUT),
                written.report().entries()::toString);
    }

    @Test
    void theSeedDecidesWhereCellsAre() {
        Written one = Exports.write(generator(), Exports.model(MODEL, Map.of("seed", "1")));
        Written two = Exports.write(generator(), Exports.model(MODEL, Map.of("seed", "2")));
        String cells = "parenchyma/config/cells.csv";
        assertFalse(one.text(cells).equals(two.text(cells)));
        assertTrue(two.text("parenchyma/config/PhysiCell_settings.xml").contains("<random_seed>2</random_seed>"));
    }

    @Test
    void tooManyCellsAreRefusedWithTheTissuesName() {
        List<Issue> issues = Generation.check(generator(), Exports.model(MODEL, Map.of("cells", "100")));
        assertEquals(1, issues.size());
        assertTrue(issues.getFirst().message().contains("120 cells"), issues::toString);
        assertTrue(issues.getFirst().element().contains("parenchyma"), issues::toString);
    }
}
