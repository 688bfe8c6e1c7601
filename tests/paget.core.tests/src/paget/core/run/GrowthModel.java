package paget.core.run;

import java.nio.charset.StandardCharsets;

import paget.model.Organism;
import paget.model.resource.LoadResult;
import paget.model.resource.ModelFiles;

/**
 * A tumour that grows exponentially in the liver: n(t) = n0 exp(b t), n0 = 1000 cells, b = 0.2 per day; with studies of
 * each kind that the product brings, and a hypothesis that halves b.
 */
final class GrowthModel {

    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Growth" formatVersion="1" taxon="mouse" timeUnit="d">
              <regions xsi:type="paget:Organ" id="liver" name="Liver" role="primary">
                <tissues id="lobe" name="Lobe">
                  <populations id="tumour" name="Tumour cells" cellType="clone">
                    <initial value="1000" unit="cells"/>
                  </populations>
                  <processes xsi:type="paget:Proliferation" id="growth" name="Growth" population="tumour">
                    <rate value="0.2" unit="1/d"/>
                  </processes>
                </tissues>
              </regions>
              <cellTypes id="clone" name="Clone" kind="tumour"/>
              <hypotheses id="slow" name="Slow growth">
                <changes element="growth" feature="rate">
                  <value value="0.1" unit="1/d"/>
                </changes>
              </hypotheses>
              <studies id="course" name="Course of time" kind="time-course" points="11">
                <duration value="10" unit="d"/>
              </studies>
              <studies id="chance" name="Chance" kind="ensemble" points="3" replicates="40" seed="7">
                <duration value="1" unit="wk"/>
              </studies>
              <studies id="trial" name="Trial" kind="arms" points="2">
                <duration value="10" unit="d"/>
                <arms id="control" name="Control"/>
                <arms id="treated" name="Treated" hypotheses="slow"/>
              </studies>
              <studies id="grid" name="Grid" kind="scan" points="2">
                <duration value="10" unit="d"/>
                <dimensions element="growth" feature="rate" steps="3">
                  <minimum value="0.1" unit="1/d"/>
                  <maximum value="0.2" unit="1/d"/>
                </dimensions>
                <dimensions element="tumour" feature="initial" steps="2" scale="logarithmic">
                  <minimum value="10" unit="cells"/>
                  <maximum value="1000" unit="cells"/>
                </dimensions>
              </studies>
              <studies id="odd" name="Odd" kind="time-curse">
                <duration value="1" unit="d"/>
              </studies>
            </paget:Organism>
            """;

    private GrowthModel() {
    }

    static Organism load() {
        LoadResult result = new ModelFiles().load(TEXT.getBytes(StandardCharsets.UTF_8), "growth.paget");
        if (!result.isClean()) {
            throw new AssertionError(result.diagnostics().toString());
        }
        return result.organism().orElseThrow();
    }
}
