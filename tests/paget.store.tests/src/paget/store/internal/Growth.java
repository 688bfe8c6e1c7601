package paget.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.model.resource.ModelFiles;
import paget.sim.run.Progress;

/** Cells that divide and die; enough of them that a replicate takes some milliseconds. */
final class Growth {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" name="Growth" formatVersion="1" taxon="mouse" timeUnit="d">
              <regions xsi:type="paget:Organ" id="liver" name="Liver" role="primary">
                <tissues id="lobe" name="Lobe">
                  <populations id="tumour" name="Tumour cells" cellType="clone">
                    <initial value="5000.0" unit="cells"/>
                  </populations>
                  <processes xsi:type="paget:Proliferation" id="growth" name="Growth" population="tumour">
                    <rate value="0.2" unit="1/d"/>
                  </processes>
                  <processes xsi:type="paget:Death" id="death" name="Death" population="tumour">
                    <rate value="0.2" unit="1/d"/>
                    <parameters id="idle" name="Idle">
                      <value value="1.0" unit="1"/>
                    </parameters>
                  </processes>
                </tissues>
              </regions>
              <cellTypes id="clone" name="Clone"/>
              <hypotheses id="slow" name="Slow growth">
                <changes element="growth" feature="rate">
                  <value value="0.1" unit="1/d"/>
                </changes>
              </hypotheses>
              <hypotheses id="elsewhere" name="A change of what nothing reads">
                <changes element="idle" feature="value">
                  <value value="2.0" unit="1"/>
                </changes>
              </hypotheses>
              <studies id="course" name="Course" points="21">
                <duration value="40.0" unit="d"/>
              </studies>
              <studies id="trial" name="Trial" kind="arms" points="5">
                <duration value="40.0" unit="d"/>
                <arms id="control" name="Control"/>
                <arms id="treated" name="Treated" hypotheses="slow"/>
              </studies>
            </paget:Organism>
            """;

    private Growth() {
    }

    static RunRequest request(String study, String engine, int replicates, int threads, List<String> hypotheses) {
        return new RunRequest(Optional.of(study), Optional.of(engine), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.of(replicates), OptionalInt.of(threads), OptionalDouble.empty(),
                OptionalDouble.empty(), List.of(), hypotheses, Map.of(), false);
    }

    static RunOutcome run(RunRequest request, RunKeeping keeping, Progress progress) {
        var model = new ModelFiles().load(MODEL.getBytes(StandardCharsets.UTF_8), "growth.paget").organism()
                .orElseThrow();
        return new RunService().run("growth.paget", model, "hash of the file", request, keeping, progress);
    }

    static RunOutcome run(RunRequest request, RunKeeping keeping) {
        return run(request, keeping, Progress.NONE);
    }
}
