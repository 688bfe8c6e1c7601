package paget.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no sound models: every one is one clear sentence and the right exit code, and stays as it was. */
class BadInputTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A name, the bytes, and what the message has to say. */
    static Stream<Arguments> unreadable() {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        return Stream.of(
                Arguments.of("empty", new byte[0], "empty"),
                Arguments.of("truncated", bytes(SmallModel.TEXT.substring(0, SmallModel.TEXT.length() / 2)), ""),
                Arguments.of("binary", noise, ""),
                Arguments.of("text", bytes("Dear colleague,\n"), ""),
                Arguments.of("foreign", bytes("<?xml version=\"1.0\"?><html><body/></html>"), ""),
                Arguments.of("bomb", bytes("""
                        <?xml version="1.0"?>
                        <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
                        <lolz>&d;</lolz>
                        """), ""),
                Arguments.of("entity", bytes("""
                        <?xml version="1.0"?>
                        <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                        <x>&secret;</x>
                        """), ""),
                Arguments.of("version", bytes(SmallModel.TEXT.replace("formatVersion=\"1\"", "formatVersion=\"99\"")),
                        "99"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void unreadableFiles(String name, byte[] content, String part) throws IOException {
        Path file = Files.write(folder.resolve(name + ".paget"), content);
        CommandLineRun validate = CommandLineRun.of("validate", file.toString());
        assertEquals(2, validate.code(), () -> validate.out() + validate.err());
        assertTrue(validate.out().startsWith(file + ": error: "), validate::out);
        assertTrue(validate.out().contains(part), validate::out);
        assertEquals(1, validate.out().lines().count(), validate::out);
        assertSentence(validate.out());
        CommandLineRun run = CommandLineRun.of("run", file.toString(), "--out", folder.resolve("out").toString());
        assertEquals(1, run.code(), run::err);
        assertEquals(1, run.messages().lines().count(), run::err);
        assertSentence(run.err());
        assertFalse(Files.exists(folder.resolve("out")));
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    /** A name, the text, and the element that the message has to name. */
    static Stream<Arguments> faulty() {
        String text = SmallModel.TEXT;
        return Stream.of(
                Arguments.of("dangling reference", text.replace("population=\"tumour\"", "population=\"tumor\""), "tumor"),
                Arguments.of("cyclic parents", text.replace("id=\"clone\" name=\"Clone\"",
                        "id=\"clone\" name=\"Clone\" parent=\"clone\""), "Clone"),
                Arguments.of("NaN", text.replace("value=\"1000.0\"", "value=\"NaN\""), "Tumour cells"),
                Arguments.of("infinity", text.replace("value=\"0.2\"", "value=\"Infinity\""), "Growth"),
                Arguments.of("negative rate", text.replace("value=\"0.2\"", "value=\"-0.2\""), "Growth"),
                Arguments.of("wrong unit", text.replace("value=\"0.2\" unit=\"1/d\"", "value=\"0.2\" unit=\"mm\""),
                        "Growth"),
                Arguments.of("no unit", text.replace("value=\"0.2\" unit=\"1/d\"", "value=\"0.2\" unit=\"furlong\""),
                        "Growth"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void faultyModels(String name, String text, String part) throws IOException {
        Path file = SmallModel.write(folder, text);
        CommandLineRun validate = CommandLineRun.of("validate", file.toString());
        assertEquals(1, validate.code(), () -> validate.out() + validate.err());
        assertTrue(validate.out().lines().anyMatch(l -> l.contains(": error: ") && l.contains(part)), validate::out);
        assertSentence(validate.out());
        CommandLineRun run = CommandLineRun.of("run", file.toString());
        assertEquals(1, run.code(), run::err);
        assertTrue(run.err().contains(part), run::err);
        assertSentence(run.err());
        assertEquals("", run.out());
        assertEquals(text, Files.readString(file));
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @Test
    void foldersAndMissingFiles() {
        CommandLineRun missing = CommandLineRun.of("validate", folder.resolve("none.paget").toString());
        assertEquals(2, missing.code());
        assertTrue(missing.out().contains("There is no file"), missing::out);
        CommandLineRun aFolder = CommandLineRun.of("validate", folder.toString());
        assertEquals(2, aFolder.code());
        assertTrue(aFolder.out().contains("is a folder"), aFolder::out);
        assertEquals(2, CommandLineRun.of("run", folder.resolve("none.paget").toString()).code());
        assertEquals(2, CommandLineRun.of("run", folder.toString()).code());
        CommandLineRun example = CommandLineRun.of("run", "immune-dormancy");
        assertEquals(2, example.code());
        assertTrue(example.err().contains("Did you mean example:immune-dormancy?"), example::err);
        assertEquals(2, CommandLineRun.of("run", "\0").code());
    }

    /** The whole name would fill the screen for minutes. */
    @Test
    void aNameOfAMillionLettersIsNotPrintedWhole() throws IOException {
        Path file = SmallModel.write(folder, SmallModel.TEXT.replace("name=\"Clone\"", "name=\"" + "x".repeat(1_000_000) + "\"")
                .replace("value=\"0.2\"", "value=\"-0.2\""));
        String faulty = Files.readString(file).replace("id=\"clone\" name", "id=\"clone\" parent=\"clone\" name");
        Files.writeString(file, faulty);
        CommandLineRun validate = CommandLineRun.of("validate", file.toString());
        assertEquals(1, validate.code());
        assertTrue(validate.out().contains("xxx"), "the element is not named");
        assertTrue(validate.out().length() < 10_000, "an output of " + validate.out().length() + " characters");
        assertTrue(CommandLineRun.of("run", file.toString()).err().length() < 10_000);
    }

    @Test
    void theWorstOfSeveralFilesCounts() throws IOException {
        String good = SmallModel.write(folder).toString();
        assertEquals(0, CommandLineRun.of("validate", good).code());
        assertEquals(2, CommandLineRun.of("validate", good, folder.resolve("none.paget").toString(), good).code());
    }

    private static void assertSentence(String text) {
        assertFalse(text.contains("Exception") || text.contains("\tat ") || text.contains("null"), () -> text);
    }
}
