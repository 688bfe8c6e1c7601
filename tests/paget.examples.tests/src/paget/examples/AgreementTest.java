package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import paget.core.run.DrawnModel;
import paget.core.run.ModelSource;
import paget.core.run.RunService;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.Organism;
import paget.model.resource.ModelFiles;
import paget.sim.run.Progress;

/** The study of agreement finds that fidelities agree where they must, and why they differ where they must. */
class AgreementTest {

    /** Three cells that crowd each other at five: (b − d) n − c n², whose mean is far from the deterministic course. */
    private static final String FEW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" \
            name="Few" formatVersion="1" taxon="mouse" timeUnit="d">
              <regions xsi:type="paget:Organ" id="lung" name="Lung" role="primary">
                <tissues id="tissue" name="Tissue">
                  <populations id="cells" name="Cells" cellType="tumour"><initial value="3" unit="cells"/></populations>
                  <processes xsi:type="paget:Proliferation" id="division" name="Crowded division" population="cells" \
            growthLaw="logistic"><rate value="0.5" unit="1/d"/><capacity value="10" unit="cells"/></processes>
                  <processes xsi:type="paget:Death" id="death" name="Death" population="cells">\
            <rate value="0.25" unit="1/d"/></processes>
                </tissues>
              </regions>
              <cellTypes id="tumour" name="Tumour cell" kind="tumour"/>
            </paget:Organism>
            """;

    private static StudyResult run(Organism model, double tEnd, int replicates, List<String> observables,
            Map<String, String> options) {
        StudyPlan plan = new StudyPlan("agreement", "Agreement", "agreement", tEnd, 7, Optional.empty(), 7, replicates,
                1e-6, 1e-9, List.of(), List.of(), observables, List.of(), List.of(), options, Map.of(), false);
        return new RunService().run("test", new DrawnModel(model, "0"), plan, 2, Progress.NONE).result();
    }

    private static Organism model(String text) {
        return new ModelFiles().load(text.getBytes(StandardCharsets.UTF_8), "test").organism().orElseThrow();
    }

    private static String verdict(Table table, String engine, String element) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.text(i, "engine").equals(engine) && table.text(i, "element").equals(element)) {
                return table.text(i, "verdict");
            }
        }
        throw new AssertionError("no row of " + engine);
    }

    /**
     * Twenty macroscopic metastases with the scatter of a Poisson distribution: the mean of 200 replicates has a standard error
     * of 4.47/√200 = .316, 1.6 %, the difference of two such means 2.2 %. An engine that is 15 % off is told apart from one
     * that agrees (six and more standard errors), also where all times are looked at.
     */
    @Test
    void linearModelsAgree() {
        StudyResult result = run(ModelSource.open("example:metastatic-inefficiency").organism().orElseThrow(), 13, 200,
                List.of("macrometastases"), Map.of("engines", "ssa ode hybrid", "tolerance", "0.15"));
        assertEquals("agrees", verdict(result.table("agreement"), "ode", "macrometastases"), result.answers()::toString);
        assertEquals("agrees", verdict(result.table("agreement"), "hybrid", "macrometastases"), result.answers()::toString);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("is the mean of the stochastic ones")),
                result.answers()::toString);
    }

    /** The deterministic course settles at five cells; by day 60 most of the real ones have died out. */
    @Test
    void fewCellsThatCrowdEachOtherDiffer() {
        StudyResult result = run(model(FEW), 60, 300, List.of("cells"), Map.of("engines", "ssa ode"));
        assertEquals("differs", verdict(result.table("agreement"), "ode", "cells"), result.answers()::toString);
        String because = result.answers().stream().filter(a -> a.contains("differs on")).findFirst().orElseThrow();
        assertTrue(because.contains("Crowded division") && because.contains("not proportional"), because);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("is 0 at the end in")), result.answers()::toString);
    }

    /** A factor that spreads over √(D/k) = 3.5 mm is as even in 400 µm as one that spreads over 35, in larger steps. */
    @Test
    void aWellMixedTissueAgreesInSpaceToo() {
        StudyResult result = run(model(FidelityTest.MODEL.replace("value=\"1000000.0\"", "value=\"10000.0\"")), 10, 200,
                List.of("cells"), Map.of("engines", "ssa ode agents", "spatial-replicates", "12", "tolerance", "0.3"));
        assertEquals("agrees", verdict(result.table("agreement"), "agents", "cells"), result.answers()::toString);
        assertEquals("agrees", verdict(result.table("agreement"), "ode", "cells"), result.answers()::toString);
    }

    @Test
    void enginesThatCannotSayWhy() {
        StudyResult result = run(model(FEW), 5, 20, List.of("cells"), Map.of("engines", "ssa ode agents"));
        assertTrue(result.answers().stream().anyMatch(a -> a.startsWith("Cells in space cannot run this model")),
                result.answers()::toString);
    }
}
