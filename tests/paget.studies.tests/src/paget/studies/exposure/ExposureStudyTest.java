package paget.studies.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import paget.core.run.DrawnModel;
import paget.core.run.RunService;
import paget.core.study.ModelData;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.Organism;
import paget.model.resource.ModelFiles;
import paget.sim.run.Progress;

/** Exposure of a drug that is swallowed, and of an antibody that the receptors of a tumour use up. */
class ExposureStudyTest {

    /** 6.02214076e6 cells with 100,000 receptors each in 1 mL are 1 nmol/L. */
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Exposure" formatVersion="1" taxon="human" timeUnit="d">
              <regions xsi:type="paget:Vessel" id="blood" name="Blood">
                <volume value="3" unit="L"/>
                <factorLevels id="drug_in_blood" name="Drug" factor="drug"><initial value="0" unit="mg/L"/></factorLevels>
              </regions>
              <regions xsi:type="paget:Organ" id="breast" name="Breast" role="primary">
                <tissues id="tumour_tissue" name="Tumour">
                  <volume value="1" unit="mL"/>
                  <populations id="cells" name="Cells" cellType="subclone" continuous="true">
                    <initial value="6022140.76" unit="cells"/>
                  </populations>
                  <factorLevels id="antibody_in_tumour" name="Antibody" factor="antibody" held="true">
                    <initial value="10" unit="nmol/L"/>
                  </factorLevels>
                </tissues>
              </regions>
              <factors id="drug" name="Drug" kind="drug"/>
              <factors id="antibody" name="Antibody" kind="antibody"/>
              <cellTypes id="clone" name="Clone">
                <receptors id="receptor" name="Receptor">
                  <density value="100000" unit="molecules/cell"/>
                  <bindings id="binding" name="Binding" factor="antibody">
                    <dissociationConstant value="1" unit="nmol/L"/>
                  </bindings>
                </receptors>
              </cellTypes>
              <cellTypes id="subclone" name="Subclone" parent="clone"/>
              <treatments xsi:type="paget:Dosing" id="dosing" name="Tablet" level="drug_in_blood">
                <start value="0" unit="d"/>
                <amount value="300" unit="mg"/>
                <absorptionRate value="12" unit="1/d"/>
                <clearance value="10" unit="L/d"/>
                <centralVolume value="5" unit="L"/>
              </treatments>
            </paget:Organism>
            """;

    private static StudyResult run(String text, List<ScanRange> ranges, Map<String, String> options) {
        Organism model = new ModelFiles().load(text.getBytes(StandardCharsets.UTF_8), "exposure.paget").organism()
                .orElseThrow();
        StudyPlan plan = new StudyPlan("exposure", "Test", "exposure", 10, 11, Optional.of("ode"), 1, 1, 1e-9, 1e-12,
                List.of(), List.of(), List.of(), List.of(), ranges, options, Map.of(), false);
        return new RunService().run("exposure.paget", new DrawnModel(model, "0", ModelData.NONE), plan, 2, Progress.NONE)
                .result();
    }

    private static double number(StudyResult result, String element, String column) {
        Table table = result.table("exposure");
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.text(i, "element").equals(element)) {
                return table.number(i, column);
            }
        }
        throw new AssertionError(element);
    }

    /**
     * One compartment, absorbed at 12 and lost at 2 a day: the peak is at ln(12/2)/(12 − 2) = .179 d, D/V · (12/2)^(−2/10)
     * high (H. Bateman 1910). Output is one row a day.
     */
    @Test
    void thePeakLiesBetweenTwoRows() {
        StudyResult result = run(TEXT, List.of(), Map.of());
        assertEquals(60 * Math.pow(6, -.2), number(result, "drug_in_blood", "cmax"), 1e-5 * 60);
        assertEquals(Math.log(6) / 10, number(result, "drug_in_blood", "tmax"), 1e-3);
        assertEquals(30, number(result, "drug_in_blood", "auc"), 1e-5 * 30);
    }

    /** M17: of 10 nmol/L and a receptor of 1 nmol/L at K 1 nmol/L .90098049 is held; in excess it would be 10/11. */
    @Test
    void receptorsUseUpTheAntibody() {
        assertEquals(90.098049, number(run(TEXT, List.of(), Map.of()), "antibody_in_tumour", "occupancy"), 1e-6);
        String without = TEXT.replaceAll("<density.*/>", "");
        assertEquals(100 * 10 / 11.0, number(run(without, List.of(), Map.of()), "antibody_in_tumour", "occupancy"), 1e-6);
    }

    /** M17: of 1 nmol/L and a receptor of 1 nmol/L .38196601, where it would be half in excess. */
    @Test
    void occupancyFallsWithTheDensityOfTheReceptor() {
        String little = TEXT.replace("<initial value=\"10\"", "<initial value=\"1\"");
        ScanRange density = new ScanRange("receptor", "Receptor", "density", 1e-3, 1e5, "molecules/cell", 3, true);
        StudyResult result = run(little, List.of(density), Map.of());
        assertEquals(List.of("Occupancy of Antibody in Breast › Tumour goes from 50 % to 38.20 % as Receptor, density goes "
                + "from 0.001 to 100000 molecules/cell."), result.answers().stream().filter(a -> a.contains(" as ")).toList());
        assertEquals(38.196601, number(result, "antibody_in_tumour", "occupancy"), 1e-6);
    }

    /** M16: plateau of 11.5 mmHg, radius .4 cm. */
    @Test
    void pressureBetweenCells() {
        Table table = run(TEXT, List.of(), Map.of("tumour-radius", "0.4")).table("pressure");
        assertEquals(1, table.number(2, "vessels"));
        assertEquals(11.49986, table.number(2, "centre"), 1e-5);
        assertEquals(9.31674, table.number(2, "mean"), 1e-5);
        // Half of the plateau at x = 1 − d: sinh(αx) = x sinh(α)/2, so e^{−αd} = (1 − d)/2: d = .05058 of 4 mm.
        assertEquals(4 * .05058, table.number(2, "rim"), 1e-4);
    }
}
