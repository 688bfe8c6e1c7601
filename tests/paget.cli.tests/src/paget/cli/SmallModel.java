package paget.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model file for tests of the command line. */
final class SmallModel {

    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" name="Growth" formatVersion="1" taxon="mouse" timeUnit="d">
              <regions xsi:type="paget:Organ" id="liver" name="Liver" role="primary">
                <tissues id="lobe" name="Lobe">
                  <populations id="tumour" name="Tumour cells" cellType="clone">
                    <initial value="1000.0" unit="cells"/>
                  </populations>
                  <processes xsi:type="paget:Proliferation" id="growth" name="Growth" population="tumour">
                    <rate value="0.2" unit="1/d"/>
                  </processes>
                </tissues>
              </regions>
              <cellTypes id="clone" name="Clone"/>
              <hypotheses id="slow" name="Slow growth">
                <changes element="growth" feature="rate">
                  <value value="0.1" unit="1/d"/>
                </changes>
              </hypotheses>
              <studies id="course" name="Course" points="11" engine="sample-euler">
                <duration value="10.0" unit="d"/>
              </studies>
              <studies id="trial" name="Trial" kind="arms" points="2" engine="sample-euler">
                <duration value="10.0" unit="d"/>
                <arms id="control" name="Control"/>
                <arms id="treated" name="Treated" hypotheses="slow"/>
              </studies>
            </paget:Organism>
            """;

    private SmallModel() {
    }

    static Path write(Path folder) throws IOException {
        return write(folder, TEXT);
    }

    static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("small.paget"), text);
    }
}
