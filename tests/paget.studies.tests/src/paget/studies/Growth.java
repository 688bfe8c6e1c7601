package paget.studies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.run.DrawnModel;
import paget.core.run.RunOutcome;
import paget.core.run.RunService;
import paget.core.study.ArmPlan;
import paget.core.study.ModelData;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.model.Organism;
import paget.model.resource.ModelFiles;
import paget.sim.run.Progress;

/** Exponential growth n(t) = n0 exp(b t) with n0 = 1000 cells and b = 0.2 per day, and studies of it for ten days. */
public final class Growth {

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Growth" formatVersion="1" taxon="mouse" timeUnit="d">
              <regions xsi:type="paget:Organ" id="liver" name="Liver" role="primary">
                <tissues id="lobe" name="Lobe">
                  <populations id="tumour" name="Tumour cells" cellType="clone">
                    <initial value="1000" unit="cells"/>
                  </populations>
                  <states id="stroma" name="Stroma"><initial value="5" unit="1"/></states>
                  <processes xsi:type="paget:Proliferation" id="growth" name="Growth" population="tumour">
                    <rate value="0.2" unit="1/d"/>
                  </processes>
                  <processes xsi:type="paget:Death" id="death" name="Death" population="tumour">
                    <rate value="0" unit="1/d"/>
                  </processes>
                </tissues>
              </regions>
              <cellTypes id="clone" name="Clone" kind="tumour"/>
              <hypotheses id="half" name="Half the cells">
                <changes element="tumour" feature="initial"><value value="500" unit="cells"/></changes>
              </hypotheses>
              <hypotheses id="slow" name="Slow growth">
                <changes element="growth" feature="rate"><value value="0.1" unit="1/d"/></changes>
              </hypotheses>
              <hypotheses id="dense" name="Dense stroma">
                <changes element="stroma" feature="initial"><value value="6" unit="1"/></changes>
              </hypotheses>
              <hypotheses id="hardly" name="Hardly more cells">
                <changes element="tumour" feature="initial"><value value="1000.03" unit="cells"/></changes>
              </hypotheses>
            </paget:Organism>
            """;

    private Growth() {
    }

    static RunOutcome run(String kind, String engine, int replicates, List<ArmPlan> arms, List<ScanRange> ranges,
            boolean each) {
        return run(new StudyPlan(kind, "Test", kind, 10, 11, Optional.of(engine), 1, replicates, 1e-6, 1e-9, List.of(),
                List.<QuantityOverride>of(), List.of(), arms, ranges, Map.of(), Map.of("steps", "1000"), each));
    }

    static RunOutcome run(StudyPlan plan) {
        return run(plan, ModelData.NONE);
    }

    /** A study of the model with files beside it. */
    public static RunOutcome run(StudyPlan plan, ModelData data) {
        return run(TEXT, plan, data);
    }

    /** The same where all rates of growth from 0.15 to 0.25 per day are as likely. */
    public static RunOutcome runUncertain(StudyPlan plan) {
        return run(TEXT.replace("<rate value=\"0.2\" unit=\"1/d\"/>", "<rate value=\"0.2\" unit=\"1/d\"><distribution "
                + "xsi:type=\"paget:UniformDistribution\" minimum=\"0.15\" maximum=\"0.25\"/></rate>"), plan, ModelData.NONE);
    }

    private static RunOutcome run(String text, StudyPlan plan, ModelData data) {
        Organism model = new ModelFiles().load(text.getBytes(StandardCharsets.UTF_8), "growth.paget").organism()
                .orElseThrow();
        return new RunService().run("growth.paget", new DrawnModel(model, "0", data), plan, 2, Progress.NONE);
    }
}
