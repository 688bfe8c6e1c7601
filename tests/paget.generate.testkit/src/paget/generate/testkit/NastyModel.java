package paget.generate.testkit;

import java.util.Map;

import paget.core.generate.GenerationInput;

/**
 * A small model whose names and ids are hard on other languages: spaces, Unicode, markup, quotes, reserved words, ids
 * that differ in case only, and one name for two elements.
 */
public final class NastyModel {

    public static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="model" name="Mäuse -- &lt;&quot;nu/nu&quot;&gt; &amp; Co. 细胞" formatVersion="1" taxon="mouse"
                timeUnit="d">
              <regions xsi:type="paget:Organ" id="end" name="Organ | *one*" role="primary">
                <tissues id="class" name="Tissue of $one_$">
                  <volume value="2.0" unit="mm^3"/>
                  <populations id="lambda_" name="Cells" cellType="import">
                    <initial value="100" unit="cells"/>
                  </populations>
                  <populations id="Lambda_" name="Cells" cellType="import">
                    <initial value="10" unit="cells"/>
                  </populations>
                  <factorLevels id="species" name="Faktor α" factor="model_1">
                    <initial value="3" unit="nmol/L"/>
                  </factorLevels>
                  <processes xsi:type="paget:Proliferation" id="begin" name="Growth \\ {x}" population="lambda_">
                    <rate value="0.2" unit="1/d"/>
                  </processes>
                  <processes xsi:type="paget:Death" id="reaction" name="#death // /* */" population="Lambda_">
                    <rate value="0.1" unit="1/d"/>
                  </processes>
                  <processes xsi:type="paget:Decay" id="cell" name="Zerfall" level="species">
                    <rate value="0.3" unit="1/d"/>
                  </processes>
                </tissues>
              </regions>
              <factors id="model_1" name="Faktor α"/>
              <cellTypes id="import" name="Clone; DROP" kind="tumour"/>
              <observables id="compartment" name="All cells %d" expression="lambda_ + Lambda_" unit="cells"/>
              <studies id="function" name="Study, with comma" kind="time-course" points="11" observables="lambda_ compartment">
                <duration value="10" unit="d"/>
              </studies>
            </paget:Organism>
            """;

    private NastyModel() {
    }

    public static GenerationInput input(Map<String, String> options) {
        return Exports.model(TEXT, options);
    }
}
