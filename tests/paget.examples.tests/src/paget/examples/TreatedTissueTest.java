package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;

import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.compile.tissue.CompiledTissue;
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

/**
 * All kinds of treatment on one tissue, in space and without: a drug with two compartments in the blood that enters the
 * tissue and competes for the receptor of a survival factor, surgery when the tumour is large, a stimulus that changes a
 * rate for a time, an exposure that is maintained. Where all is well mixed the three fidelities give one answer.
 */
class TreatedTissueTest {

    private static final int REPLICATES = 60;
    private static final double END = 24;

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" \
            name="Treated" formatVersion="1" taxon="mouse" timeUnit="h">
              <regions xsi:type="paget:Vessel" id="blood" name="Blood"><volume value="2" unit="mL"/>
                <factorLevels id="blood_drug" name="Drug in blood" factor="drug"><initial value="0" unit="nmol/L"/></factorLevels>
                <factorLevels id="marker_level" name="Marker" factor="marker"><initial value="0" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Decay" id="marker_loss" name="Marker loss" level="marker_level"><rate value="0.5" unit="1/h"/></processes>
              </regions>
              <regions xsi:type="paget:Organ" id="lung" name="Lung">
                <tissues id="tissue" name="Tissue"><volume value="0.0032" unit="mm^3"/>
                  <populations id="cells" name="Cells" cellType="tumour"><initial value="400" unit="cells"/></populations>
                  <factorLevels id="tissue_drug" name="Drug in tissue" factor="drug"><initial value="0" unit="nmol/L"/></factorLevels>
                  <factorLevels id="survival" name="Survival factor" factor="ligand"><initial value="2" unit="nmol/L"/></factorLevels>
                  <factorLevels id="bath" name="Inhibitor" factor="inhibitor" held="true"><initial value="0" unit="nmol/L"/></factorLevels>
                  <processes xsi:type="paget:Proliferation" id="division" name="Division" population="cells" growthLaw="gompertz">\
            <rate value="0.05" unit="1/h"/><capacity value="2000" unit="cells"/>\
            <regulations id="stop" name="Inhibition" source="bath"><halfMaximal value="1" unit="nmol/L"/></regulations></processes>
                  <processes xsi:type="paget:Death" id="death" name="Death" population="cells"><rate value="0.02" unit="1/h"/></processes>
                  <processes xsi:type="paget:Death" id="starving" name="Loss without survival signal" population="cells">\
            <rate value="0.06" unit="1/h"/>\
            <regulations id="rescue" name="Rescue" source="survival" receptor="receptor"/></processes>
                  <processes xsi:type="paget:Secretion" id="shedding" name="Shedding" population="cells" level="marker_level">\
            <rate value="0.001" unit="nmol/(L*cells*h)"/></processes>
                  <processes xsi:type="paget:FactorTransport" id="supply" name="Supply" source="blood_drug" target="tissue_drug">\
            <rate value="2" unit="1/h"/><partition value="0.4"/></processes>
                  <width value="400" unit="µm"/><height value="400" unit="µm"/>
                </tissues>
              </regions>
              <factors id="drug" name="Drug" kind="drug"><diffusion value="1000000" unit="µm^2/min"/></factors>
              <factors id="ligand" name="Ligand" kind="growth-factor"/>
              <factors id="marker" name="Marker"/>
              <factors id="inhibitor" name="Inhibitor" kind="drug"/>
              <cellTypes id="tumour" name="Tumour cell"><diameter value="4" unit="µm"/>
                <receptors id="receptor" name="Receptor">
                  <bindings id="b1" factor="ligand"><dissociationConstant value="1" unit="nmol/L"/></bindings>
                  <bindings id="b2" factor="drug" role="antagonist"><dissociationConstant value="0.5" unit="nmol/L"/></bindings>
                </receptors></cellTypes>
              <treatments xsi:type="paget:Dosing" id="dosing" name="Drug, twice" level="blood_drug" doses="2">
                <start value="2" unit="h"/><amount value="40" unit="pmol"/><interval value="8" unit="h"/>
                <clearance value="0.4" unit="mL/h"/><centralVolume value="2" unit="mL"/><peripheralVolume value="3" unit="mL"/>
                <intercompartmentalClearance value="1" unit="mL/h"/></treatments>
              <treatments xsi:type="paget:Resection" id="surgery" name="Surgery" populations="cells">
                <start value="12" unit="h"/><removedFraction value="0.4"/></treatments>
              <treatments xsi:type="paget:Stimulus" id="inflammation" name="Inflammation">
                <start value="14" unit="h"/><changes element="death" feature="rate"><value value="0.08" unit="1/h"/></changes>
                <duration value="4" unit="h"/></treatments>
              <treatments xsi:type="paget:MaintainedExposure" id="culture" name="Culture with inhibitor" levels="bath">
                <start value="19" unit="h"/><concentration value="3" unit="nmol/L"/><duration value="3" unit="h"/></treatments>
              <studies id="course" name="Course" points="13"><duration value="24" unit="h"/></studies>
            </paget:Organism>
            """;

    private static Organism model() {
        return new ModelFiles().load(MODEL.getBytes(StandardCharsets.UTF_8), "treated").organism().orElseThrow();
    }

    private static Simulation prepare(Engine engine, SimulationModel model, Map<String, String> options) {
        return engine.prepare(model, RunSettings.uniform(END, 8).withSeed(7).withOptions(options));
    }

    private static int column(Simulation simulation, String id) {
        return simulation.observables().stream().map(o -> o.id()).toList().indexOf(id);
    }

    @Test
    void treatmentsGiveOneAnswerAtAllFidelities() {
        SimulationModel network = ModelCompiler.compile(model(), Variant.AS_DRAWN).requireNetwork();
        CompiledTissue compiled = TissueCompiler.compile(model(), Variant.AS_DRAWN, SpaceAssumptions.NONE);
        assertEquals(List.of(), compiled.diagnostics().stream().filter(d -> d.getSeverity() >= Diagnostic.ERROR)
                .map(Diagnostic::getMessage).toList());
        Simulation deterministic = prepare(new OdeEngine(), network, Map.of());
        Simulation stochastic = prepare(new SsaEngine(), network, Map.of());
        Simulation spatial = prepare(new AgentsEngine(), compiled.tissue().orElseThrow(),
                Map.of("step", "0.02", "diffusion-number", "1e9"));
        Trajectory exact = deterministic.run(0);
        EnsembleResult mixed = Ensemble.run(stochastic, EnsembleSettings.of(REPLICATES));
        EnsembleResult space = Ensemble.run(spatial, EnsembleSettings.of(REPLICATES));
        for (int row = 1; row <= 8; row++) {
            int cells = column(stochastic, "cells");
            double spread = mixed.standardDeviation(row, cells) * Math.sqrt(2.0 / REPLICATES);
            double z = (space.mean(row, column(spatial, "cells")) - mixed.mean(row, cells)) / spread;
            assertTrue(Math.abs(z) < 3.5, "cells in row " + row + ": Z = " + z);
            assertEquals(exact.value(row, column(deterministic, "cells")), space.mean(row, column(spatial, "cells")),
                    4 * spread + 2, "cells in row " + row);
            assertEquals(exact.value(row, column(deterministic, "blood_drug")),
                    space.mean(row, column(spatial, "blood_drug")), 2e-3 * 20, "drug in blood in row " + row);
            assertEquals(exact.value(row, column(deterministic, "tissue_drug")),
                    space.mean(row, column(spatial, "tissue_drug")), 0.03 * 8, "drug in tissue in row " + row);
            double marker = exact.value(row, column(deterministic, "marker_level"));
            assertEquals(marker, space.mean(row, column(spatial, "marker_level")), 0.03 * marker, "marker in row " + row);
        }
        // the sudden loss of 40 % shows that surgery was done
        assertTrue(space.mean(4, column(spatial, "cells")) < 0.8 * space.mean(3, column(spatial, "cells")));
    }

    /** A file for another simulator has no treatments; it says so and is written all the same. */
    @Test
    void exportsAreWithoutTreatments() {
        CompiledTissue compiled = TissueCompiler.compile(model(), Variant.AS_DRAWN, SpaceAssumptions.exporting(0, 0));
        assertTrue(compiled.tissue().orElseThrow().surroundings().isEmpty());
        assertTrue(compiled.diagnostics().stream().anyMatch(d -> d.getMessage().startsWith("Surgery: ")
                && d.getSeverity() == Diagnostic.WARNING));
    }
}
