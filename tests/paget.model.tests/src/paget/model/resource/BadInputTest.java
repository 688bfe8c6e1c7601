package paget.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import paget.model.Organism;
import paget.model.Population;
import paget.model.SampleModel;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.query.Contents;

class BadInputTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<paget:Organism xmi:version=\"2.0\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:paget=\"http://paget/model/1\" id=\"organism\" formatVersion=\"1\"";

    private final ModelFiles files = new ModelFiles();

    @TempDir
    Path folder;

    private ModelDiagnostic refused(byte[] bytes, String problem) {
        LoadResult result = files.load(bytes, "bad.paget");
        assertTrue(result.organism().isEmpty(), () -> "loaded in spite of " + problem);
        ModelDiagnostic first = result.diagnostics().getFirst();
        assertEquals(problem, first.problem(), first.getMessage());
        assertFalse(first.getMessage().contains("Exception"), first.getMessage());
        assertFalse(first.getMessage().contains("\n"), first.getMessage());
        return first;
    }

    private ModelDiagnostic refused(String text, String problem) {
        return refused(text.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static String model(String content) {
        return HEAD + ">\n" + content + "\n</paget:Organism>\n";
    }

    @Test
    void emptyFile() {
        refused("", "file.empty");
    }

    @Test
    void binaryFile() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        refused(bytes, "file.binary");
    }

    @Test
    void randomBytesNeverRaiseAnException() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] bytes = new byte[300];
            new Random(seed).nextBytes(bytes);
            assertTrue(files.load(bytes, "random").organism().isEmpty());
        }
    }

    @Test
    void truncatedAnywhereIsRefused() throws IOException {
        byte[] whole = files.toBytes(new SampleModel().organism);
        for (int length = 1; length < whole.length - 2; length += 17) {
            assertTrue(files.load(Arrays.copyOf(whole, length), "cut").organism().isEmpty(), "cut at " + length);
        }
        ModelDiagnostic told = refused(Arrays.copyOf(whole, whole.length / 2), "file.not-xml");
        assertTrue(told.getLine() > 1);
    }

    @Test
    void flippedBytesNeverRaiseAnException() throws IOException {
        byte[] whole = files.toBytes(new SampleModel().organism);
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] bad = whole.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            files.load(bad, "flipped");
        }
    }

    @Test
    void textIsNotXml() {
        refused("time,cells\n0,1\n", "file.not-xml");
    }

    @Test
    void foreignXml() {
        ModelDiagnostic told = refused("<sbml xmlns=\"http://www.sbml.org/sbml/level3/version2/core\"/>", "file.foreign");
        assertTrue(told.getMessage().contains("sbml"), told.getMessage());
    }

    @Test
    void billionLaughs() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE o [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused(bomb + "]>\n<o>&a29;</o>", "file.doctype");
    }

    @Test
    void externalEntityIsNotRead() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "top secret");
        ModelDiagnostic told = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE o [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n" + HEAD.substring(HEAD.indexOf('\n') + 1) + " name=\"n\">&x;</paget:Organism>", "file.doctype");
        assertFalse(told.getMessage().contains("top secret"));
    }

    @Test
    void deepNesting() {
        refused(model("<regions>".repeat(100_000)), "file.too-deep");
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("large.paget");
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {' '}), ModelFormat.MAXIMAL_BYTES);
        }
        LoadResult result = files.load(file);
        assertEquals("file.too-large", result.diagnostics().getFirst().problem());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<regions xsi:type=\"paget:Organ\" id=\"a\" colour=\"red\"/>|file.unknown-feature|colour",
        "<organelles id=\"a\"/>|file.unknown-feature|organelles",
        "<regions xsi:type=\"paget:Organelle\" id=\"a\"/>|file.unknown-type|Organelle",
        "<regions xsi:type=\"paget:Factor\" id=\"a\"/>|file.bad-value|factor",
        "<regions xsi:type=\"Organ\" id=\"a\"/>|file.unknown-type|'Organ'",
        "<regions xsi:type=\"paget:Region\" id=\"a\"/>|file.unknown-type|Region",
        "<regions xsi:type=\"other:Organ\" id=\"a\"/>|file.unknown-type|Organ",
        "<x:regions xmlns:x=\"http://elsewhere\" id=\"a\"/>|file.foreign-part|x:regions",
        "<factors id=\"a\" xmlns:x=\"http://elsewhere\" x:name=\"b\"/>|file.foreign-part|x:name",
        "<factors id=\"a\" kind=\"chemokin\"/>|file.bad-value|chemokine",
        "<factors id=\"a\"><decay value=\"fast\"/></factors>|file.bad-value|a number",
        "<studies id=\"a\" points=\"1.5\"/>|file.bad-value|a whole number",
        "<factors id=\"a\"><decay value=\"1\"/><decay value=\"2\"/></factors>|file.repeated|second time",
        "<factors id=\"a\">text</factors>|file.text|text",
        "<factors id=\"a\"><activeForm href=\"other.paget#b\"/></factors>|file.other-file|other.paget",
        "<factors id=\"a\" activeForm=\"other.paget#b\"/>|file.other-file|other.paget",
    })
    void whatIsNotUnderstoodIsToldWithItsLine(String content, String problem, String word) {
        ModelDiagnostic told = refused(model(content), problem);
        assertTrue(told.getMessage().contains(word), told.getMessage());
        assertEquals(3, told.getLine(), told.getMessage());
    }

    @Test
    void allProblemsAreTold() {
        LoadResult result = files.load(model("<factors id=\"a\" colour=\"red\"/>\n<factors id=\"b\" kind=\"x\"/>")
                .getBytes(StandardCharsets.UTF_8), "bad");
        assertEquals(2, result.diagnostics().size());
        assertEquals(3, result.diagnostics().get(0).getLine());
        assertEquals(4, result.diagnostics().get(1).getLine());
    }

    @Test
    void danglingReferenceIsToldWithNames() {
        LoadResult result = files.load(model("<factors id=\"a\" name=\"Plasminogen\" activeForm=\"plasmin\"/>")
                .getBytes(StandardCharsets.UTF_8), "bad");
        assertTrue(result.organism().isPresent(), "the rest of the model is whole");
        assertFalse(result.isClean());
        ModelDiagnostic told = result.diagnostics().getFirst();
        assertEquals("reference.dangling", told.problem());
        assertTrue(told.getMessage().contains("Plasminogen") && told.getMessage().contains("plasmin"), told.getMessage());
        assertEquals(3, told.getLine());
    }

    @Test
    void danglingReferenceWithAColonIsToldToo() {
        LoadResult result = files.load(model("<factors id=\"a\" name=\"Plasminogen\" activeForm=\"chebi:5\"/>")
                .getBytes(StandardCharsets.UTF_8), "bad");
        assertEquals("reference.dangling", result.diagnostics().getFirst().problem());
    }

    @Test
    void danglingReferencesInLongListsKeepTheOthers() {
        StringBuilder content = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            content.append("<factors id=\"f").append(i).append("\"/>\n");
            ids.append(" f").append(i).append(i == 5 ? " lost" : "");
        }
        content.append("<studies id=\"s\" observables=\"").append(ids.toString().strip()).append("\"/>");
        LoadResult result = files.load(model(content.toString()).getBytes(StandardCharsets.UTF_8), "bad");
        assertEquals(1, result.diagnostics().size());
        assertEquals(12, result.organism().orElseThrow().getStudies().getFirst().getObservables().size());
        assertEquals("f6", result.organism().orElseThrow().getStudies().getFirst().getObservables().get(6).getId());
    }

    @Test
    void referenceToTheWrongTypeIsTold() {
        LoadResult result = files.load(model("<cellTypes id=\"c\"/><factors id=\"a\" name=\"Plasminogen\" activeForm=\"c\"/>")
                .getBytes(StandardCharsets.UTF_8), "bad");
        ModelDiagnostic told = result.diagnostics().getFirst();
        assertEquals("reference.type", told.problem());
        assertTrue(told.getMessage().contains("a cell type, where a factor is expected"), told.getMessage());
    }

    @Test
    void idUsedTwiceIsTold() {
        LoadResult result = files.load(model("<factors id=\"a\" name=\"A\"/><factors id=\"a\" name=\"B\"/>")
                .getBytes(StandardCharsets.UTF_8), "bad");
        assertEquals("id.duplicate", result.diagnostics().getFirst().problem());
    }

    @ParameterizedTest
    @CsvSource({"2,file.newer", "999,file.newer", "-1,file.version", "one,file.version", "0,file.older",
        "99999999999999999999,file.version"})
    void unknownVersions(String version, String problem) {
        refused(model("").replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\""), problem);
    }

    @Test
    void unstatedVersionIsReadWithAWarning() {
        LoadResult result = files.load(model("").replace(" formatVersion=\"1\"", "").getBytes(StandardCharsets.UTF_8), "old");
        assertTrue(result.isClean());
        assertEquals("file.unversioned", result.diagnostics().getFirst().problem());
    }

    @Test
    void commentsAreNotLostSilently() {
        LoadResult result = files.load(model("<!-- measured by hand -->").getBytes(StandardCharsets.UTF_8), "commented");
        assertEquals("file.comments", result.diagnostics().getFirst().problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400"})
    void valuesThatAreNoFiniteNumbersAreLeftToValidation(String value) {
        LoadResult result = files.load(model("<factors id=\"a\"><decay value=\"" + value + "\"/></factors>")
                .getBytes(StandardCharsets.UTF_8), "nan");
        double read = result.organism().orElseThrow().getFactors().getFirst().getDecay().getValue();
        assertFalse(Double.isFinite(read));
    }

    @Test
    void folderAndMissingFile() {
        assertEquals("file.folder", files.load(folder).diagnostics().getFirst().problem());
        assertEquals("file.missing", files.load(folder.resolve("none.paget")).diagnostics().getFirst().problem());
    }

    @Test
    void cyclicParentsAreRead() {
        LoadResult result = files.load(model("<cellTypes id=\"a\" parent=\"b\"/><cellTypes id=\"b\" parent=\"a\"/>")
                .getBytes(StandardCharsets.UTF_8), "cycle");
        assertTrue(result.isClean(), "the cycle is a matter of validation");
    }

    @Test
    void manyElementsAreReadInLinearTime() throws IOException {
        SampleModel sample = new SampleModel();
        for (int i = 0; i < 20_000; i++) {
            Population population = paget.model.PagetFactory.eINSTANCE.createPopulation();
            population.setId("p" + i);
            population.setCellType(sample.clone);
            sample.gland.getPopulations().add(population);
        }
        Organism loaded = files.load(files.toBytes(sample.organism), "many").orThrow();
        assertEquals(20_003, Contents.of(loaded, Population.class).count());
    }
}
