package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.compile.tissue.SpaceAssumptions;
import paget.core.compile.tissue.TissueCompiler;
import paget.engine.agents.AgentsEngine;
import paget.engine.ode.OdeEngine;
import paget.engine.ssa.SsaEngine;
import paget.model.Organism;
import paget.model.resource.ModelFiles;
import paget.sim.SimulationModel;
import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** In a well-mixed limit one drawing gives one answer at all three fidelities. */
class FidelityTest {

    private static final int REPLICATES = 400;

    /**
     * Cells that divide, die, come to rest and take up a factor that diffuses far within a cell's life, so that its level is
     * the same everywhere: 400 µm against √(D/k) = 30 mm.
     */
    static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" \
            name="Well mixed" formatVersion="1" taxon="mouse" timeUnit="h">
              <regions xsi:type="paget:Organ" id="lung" name="Lung">
                <tissues id="tissue" name="Tissue">
                  <populations id="cells" name="Cells" cellType="tumour"><initial value="60.0" unit="cells"/></populations>
                  <populations id="resting" name="Resting cells" cellType="tumour" stage="dormant">\
            <initial value="0.0" unit="cells"/></populations>
                  <factorLevels id="food_level" name="Food" factor="food"><initial value="10.0" unit="nmol/L"/></factorLevels>
                  <processes xsi:type="paget:Proliferation" id="division" name="Division" population="cells">\
            <rate value="0.1" unit="1/h"/>\
            <regulations id="need" name="Need" source="food_level"><halfMaximal value="4.0" unit="nmol/L"/>\
            <basal value="0.0"/><saturated value="1.0"/></regulations></processes>
                  <processes xsi:type="paget:Death" id="death" name="Death" population="cells"><rate value="0.03" unit="1/h"/>\
            </processes>
                  <processes xsi:type="paget:DormancyEntry" id="rest" name="Rest" source="cells" target="resting">\
            <rate value="0.02" unit="1/h"/></processes>
                  <processes xsi:type="paget:Uptake" id="uptake" name="Uptake" population="cells" level="food_level">\
            <rate value="0.001" unit="1/(cells*h)"/></processes>
                  <processes xsi:type="paget:Decay" id="decay" name="Decay" level="food_level"><rate value="0.05" unit="1/h"/>\
            </processes>
                  <width value="400.0" unit="µm"/>
                  <height value="400.0" unit="µm"/>
                </tissues>
              </regions>
              <factors id="food" name="Food" kind="metabolite"><diffusion value="1000000.0" unit="µm^2/min"/></factors>
              <cellTypes id="tumour" name="Tumour cell"><diameter value="4.0" unit="µm"/></cellTypes>
              <studies id="course" name="Course" points="11"><duration value="20.0" unit="h"/></studies>
            </paget:Organism>
            """;

    private static Simulation prepare(Engine engine, SimulationModel model, Map<String, String> options) {
        return engine.prepare(model, RunSettings.uniform(20, 4).withSeed(11).withOptions(options));
    }

    private static int column(Simulation simulation, String id) {
        List<String> ids = simulation.observables().stream().map(o -> o.id()).toList();
        return ids.indexOf(id);
    }

    @Test
    void aWellMixedTissueIsTheSameAtAllFidelities() {
        Organism model = new ModelFiles().load(MODEL.getBytes(StandardCharsets.UTF_8), "well-mixed")
                .organism().orElseThrow();
        SimulationModel network = ModelCompiler.compile(model, Variant.of(List.of())).requireNetwork();
        SimulationModel tissue = TissueCompiler.compile(model, Variant.of(List.of()), SpaceAssumptions.NONE).tissue()
                .orElseThrow();
        Simulation deterministic = prepare(new OdeEngine(), network, Map.of());
        Simulation stochastic = prepare(new SsaEngine(), network, Map.of());
        // where cells are does not matter here, so pushes need not be resolved
        Simulation spatial = prepare(new AgentsEngine(), tissue, Map.of("step", "0.05", "diffusion-number", "1e9"));
        Trajectory mean = deterministic.run(0);
        EnsembleResult mixed = Ensemble.run(stochastic, EnsembleSettings.of(REPLICATES));
        EnsembleResult space = Ensemble.run(spatial, EnsembleSettings.of(REPLICATES / 4));
        for (String id : List.of("cells", "resting")) {
            for (int row = 1; row <= 4; row++) {
                double expected = mixed.mean(row, column(stochastic, id));
                double deviation = mixed.standardDeviation(row, column(stochastic, id));
                double error = deviation * Math.sqrt(1.0 / REPLICATES + 4.0 / REPLICATES);
                double z = (space.mean(row, column(spatial, id)) - expected) / error;
                assertTrue(Math.abs(z) < 3.5, id + " in row " + row + ": Z = " + z);
                // the uptake of a changing number of cells makes the stochastic mean differ from the deterministic one a little
                assertEquals(mean.value(row, column(deterministic, id)), space.mean(row, column(spatial, id)),
                        4 * deviation / Math.sqrt(REPLICATES / 4.0) + 0.5, id + " in row " + row);
            }
        }
        // the level follows the history of each replicate; cells act on it in steps of 0.05 h
        int level = column(stochastic, "food_level");
        double spread = mixed.standardDeviation(4, level) * Math.sqrt(5.0 / REPLICATES);
        assertEquals(mixed.mean(4, level), space.mean(4, column(spatial, "food_level")),
                3.5 * spread + 0.005 * mixed.mean(4, level));
    }
}
