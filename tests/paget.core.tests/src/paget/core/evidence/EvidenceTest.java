package paget.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import paget.core.evidence.EvidenceImport.Outcome;
import paget.core.study.Table;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.path.ElementLookup;
import paget.model.resource.ModelFiles;

class EvidenceTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" name="Growth" formatVersion="1" taxon="mouse" timeUnit="d">
              <regions xsi:type="paget:Organ" id="liver" name="Liver" role="primary">
                <tissues id="lobe" name="Lobe">
                  <populations id="tumour" name="Tumour cells" cellType="clone">
                    <initial value="1000.0" unit="cells"/>
                  </populations>
                  <processes xsi:type="paget:Proliferation" id="growth" name="Growth" population="tumour">
                    <rate value="0.2" unit="1/d">
                      <distribution xsi:type="paget:NormalDistribution" mean="0.2" standardDeviation="0.05"/>
                      <evidence kind="measured" reference="paper" locator="table 2, line 3" taxon="mouse" confidence="high" note="At 37 °C, &quot;in vitro&quot;"/>
                      <evidence kind="assumed" note="A second opinion"/>
                    </rate>
                  </processes>
                </tissues>
              </regions>
              <cellTypes id="clone" name="Clone"/>
              <references id="paper" name="Paper" citation="A. Author, J. Cells 1 (2001) 2–3" year="2001"/>
              <studies id="course" name="Course" points="11">
                <duration value="10.0" unit="d"/>
              </studies>
            </paget:Organism>
            """;
    private static final String HEADER = "element,feature,value,unit,distribution,kind,reference,citation,taxon,note\n";

    private Organism model;

    @BeforeEach
    void load() {
        model = new ModelFiles().load(MODEL.getBytes(StandardCharsets.UTF_8), "growth.paget").organism().orElseThrow();
    }

    private Outcome read(String csv) throws IOException {
        return EvidenceImport.read(model, new StringReader(csv));
    }

    private Quantity rate() {
        return (Quantity) new ElementLookup(model).byId("growth").map(e -> e.eGet(e.eClass().getEStructuralFeature("rate")))
                .orElseThrow();
    }

    private String bytes() throws Exception {
        return new String(new ModelFiles().toBytes(model), StandardCharsets.UTF_8);
    }

    @Test
    void theLedgerHasEveryValueAndWhatItRestsOn() {
        EvidenceLedger ledger = EvidenceLedger.of(model);
        assertEquals(3, ledger.rows().size());
        assertEquals(2, ledger.values());
        assertEquals(1, ledger.unsourced());
        Table table = ledger.table();
        assertEquals("normal(0.2, 0.05)", table.text(1, "distribution"));
        assertEquals("A. Author, J. Cells 1 (2001) 2–3", table.text(1, "citation"));
        assertEquals("mouse", table.text(1, "taxon"));
        assertEquals("", table.text(2, "taxon"));
    }

    @Test
    void aLedgerThatComesBackUnchangedChangesNothing() throws Exception {
        String before = bytes();
        StringBuilder csv = new StringBuilder();
        Table table = EvidenceLedger.of(model).table();
        csv.append(String.join(",", table.columns().stream().map(c -> c.id()).toList())).append('\n');
        table.rows().forEach(row -> csv.append(String.join(",", row.stream()
                .map(cell -> "\"" + String.valueOf(cell).replace("\"", "\"\"") + "\"").toList())).append('\n'));
        Outcome outcome = read(csv.toString());
        assertEquals(2, outcome.values(), outcome.issues()::toString);
        assertEquals(0, outcome.changed());
        assertEquals(before, bytes());
    }

    @Test
    void valuesUnitsDistributionsAndSourcesAreTakenOver() throws IOException {
        Outcome outcome = read(HEADER + "growth,rate,2,1/wk,\"triangular(1, 2, 4)\",fitted,other,\"B. Other, 2010\",human,\n");
        assertEquals(1, outcome.values(), outcome.issues()::toString);
        assertEquals(1, outcome.changed());
        assertEquals(1, outcome.references());
        assertEquals(2, rate().getValue());
        assertEquals("1/wk", rate().getUnit());
        assertEquals("triangular(1, 2, 4)", DistributionText.of(rate().getDistribution()));
        assertEquals(1, rate().getEvidence().size());
        assertEquals("B. Other, 2010", rate().getEvidence().getFirst().getReference().getCitation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "grwth,rate,1,1/d,,,,,,|Did you mean growth",
        "growth,speed,1,1/d,,,,,,|has no value \"speed\"",
        "growth,rate,fast,1/d,,,,,,|is no number",
        "growth,rate,NaN,1/d,,,,,,|is not finite",
        "growth,rate,1,mm,,,,,,|measures something else",
        "growth,rate,1,furlongs/,,,,,,|is no unit",
        "growth,rate,1,1/d,around 3,,,,,|is no distribution",
        "growth,rate,1,1/d,,heard,,,,|is no kind of evidence",
        "growth,rate,1,1/d,,measured,nobody,,,|no citation says",
        "growth,rate,1,1/d,,measured,paper,,dragon,|is no organism"})
    void aMistakeIsSaidWithItsLineAndChangesNothing(String row, String part) throws Exception {
        String before = bytes();
        Outcome outcome = read(HEADER + "tumour,initial,5,cells,,assumed,,,,x\n" + row + "\n");
        assertTrue(outcome.hasErrors());
        assertEquals("line 3", outcome.issues().getFirst().element());
        assertTrue(outcome.issues().getFirst().message().contains(part), outcome.issues()::toString);
        assertEquals(before, bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c\n1,2,3\n", "element,feature,value\n\"growth,rate", "element,element\nx,y\n"})
    void whatIsNoLedgerIsRefused(String csv) throws IOException {
        assertTrue(read(csv).hasErrors(), csv);
    }
}
