package paget.generate.testkit;

import java.util.Map;

import paget.core.generate.GenerationInput;

/** A tissue in two dimensions in which tumour cells divide as oxygen lets them, die, rest, and are killed on contact. */
public final class ContactModel {

    public static final String TEXT = """
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

    private ContactModel() {
    }

    public static GenerationInput input(Map<String, String> options) {
        return Exports.model(TEXT, options);
    }

    /** The same with a zymogen that turns into its product at 6/h by itself and at 0.06 L/(nmol·h) by oxygen. */
    public static GenerationInput withZymogen(Map<String, String> options) {
        return Exports.model(TEXT.replace("<width", """
                <factorLevels id="inactive" factor="pro"><initial value="3" unit="nmol/L"/></factorLevels>
                <factorLevels id="active" factor="enzyme"><initial value="0" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Activation" id="ripening" zymogen="inactive" product="active">
                  <rate value="6" unit="1/h"/>
                </processes>
                <processes xsi:type="paget:Activation" id="oxidation" zymogen="inactive" product="active" activator="oxygen">
                  <rate value="0.06" unit="L/(nmol*h)"/>
                </processes>
                <width""").replace("</regions>", """
                </regions>
                <factors id="pro" kind="zymogen" activeForm="enzyme"><diffusion value="100" unit="µm^2/min"/></factors>
                <factors id="enzyme" kind="protease"><diffusion value="100" unit="µm^2/min"/></factors>
                """), options);
    }
}
