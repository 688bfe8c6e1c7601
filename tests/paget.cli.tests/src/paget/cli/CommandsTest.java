package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.core.generate.Generator;
import paget.core.registry.Registries;
import paget.core.run.NumberText;
import paget.sim.run.EngineOption;

class CommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"validate", "run", "generate", "diagram", "list", "help"})
    void everyCommandShowsExamples(String command) {
        CommandLineRun help = CommandLineRun.of(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("Examples:"), help::out);
        assertTrue(help.out().contains("  paget " + command + " "), help::out);
        assertEquals("", help.messages());
    }

    @Test
    void theTopShowsItsCommands() {
        CommandLineRun help = CommandLineRun.of("--help");
        assertEquals(0, help.code());
        for (String command : List.of("validate", "run", "generate", "diagram", "list")) {
            assertTrue(help.out().contains("  " + command + " "), help::out);
        }
        assertEquals(2, CommandLineRun.of().code());
        assertTrue(CommandLineRun.of("--version").out().startsWith("paget "));
    }

    @Test
    void unknownWordsAreUsageWithASuggestion() {
        CommandLineRun run = CommandLineRun.of("valdate");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no command \"valdate\". Did you mean validate?"), run::err);
        run = CommandLineRun.of("run", "--seed");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("The option --seed=S needs a value: seed of the random numbers."), run::err);
        run = CommandLineRun.of("run");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("The argument FILE is missing: a .paget model"), run::err);
        run = CommandLineRun.of("run", "x.paget", "--seed", "1", "--seed", "2");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("The option --seed is given twice."), run::err);
        run = CommandLineRun.of("diagram", "x.paget", "--out", "x.png", "--scale", "big");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--scale must be a number, not \"big\"."), run::err);
        run = CommandLineRun.of("diagram", "x.paget");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("The option --out=PICTURE is missing"), run::err);
        run = CommandLineRun.of("generate", "sample-dto", "x.paget");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no format \"sample-dto\". Did you mean sample-dot?"), run::err);
    }

    @Test
    void plugInsAreListedAndBrokenOnesReported() {
        CommandLineRun engines = CommandLineRun.of("list", "engines");
        assertEquals(0, engines.code());
        assertTrue(engines.out().lines().anyMatch(l -> l.startsWith("sample-euler ")), engines::out);
        assertTrue(engines.err().contains("paget.sample.plugin.MissingEngine"), engines::err);
        assertTrue(CommandLineRun.of("list", "formats").out().contains("sample-dot"));
        assertTrue(CommandLineRun.of("list", "studies").out().contains("time-course"));
    }

    @Test
    void examplesAreListedInTheOrderOfTheirStory() {
        List<String> ids = CommandLineRun.of("list", "examples").out().lines().map(l -> l.split(" ")[0]).toList();
        assertEquals(List.of("metastatic-inefficiency", "heterogeneous-clones", "breast-cxcr4", "angiogenic-dormancy",
                "immune-dormancy", "premetastatic-niche", "stroma-pharmacokinetics", "critical-point",
                "spatial-spread"), ids.subList(0, 9));
    }

    @Test
    void aFormatRefusesWhatItCannotCarry(@TempDir Path folder) throws IOException {
        CommandLineRun run = CommandLineRun.of("generate", "sample-dot", SmallModel.write(folder).toString(), "--out",
                folder.resolve("out").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("A model without routes has no graph."), run::err);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFormatWritesFilesAndAReport(@TempDir Path folder) throws IOException {
        CommandLineRun run = CommandLineRun.of("generate", "sample-dot", "example:breast-cxcr4", "--out",
                folder.toString(), "--direction", "TB");
        assertEquals(0, run.code(), run::err);
        assertTrue(Files.readString(folder.resolve("organs.dot")).contains("rankdir=TB"));
        assertTrue(Files.exists(folder.resolve("export-report.md")));
        assertTrue(Files.exists(folder.resolve("export-report.json")));
        run = CommandLineRun.of("generate", "sample-dot", "example:breast-cxcr4", "--out", folder.toString(),
                "--direction", "up");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Direction must be one of LR, TB"), run::err);
        String help = CommandLineRun.of("generate", "sample-dot", "--help").out();
        assertTrue(help.contains("--direction"), help);
        assertTrue(help.replaceAll("\\s+", " ").contains("Allowed: LR, TB. Default: LR."), help);
    }

    /** The help has what the wizard of the workbench shows of every option. */
    @Test
    void theHelpOfAFormatHasAllThatItsOptionsDeclare() {
        for (Generator format : Registries.generators().all()) {
            String help = CommandLineRun.of("generate", format.id(), "--help").out().replaceAll("\\s+", "");
            for (EngineOption option : format.options()) {
                String standard = option instanceof EngineOption.Real real ? NumberText.of(real.defaultValue())
                        : option.defaultText();
                for (String part : List.of("--" + option.id() + "=VALUE", option.label(), option.description(), option.allowedText(),
                        standard)) {
                    assertTrue(help.contains(part.replaceAll("\\s+", "")), () -> format.id() + ": " + part);
                }
            }
        }
    }

    @Test
    void aStrictExportLeavesNothingOut(@TempDir Path folder) {
        CommandLineRun run = CommandLineRun.of("generate", "sample-dot", "example:breast-cxcr4", "--out",
                folder.resolve("out").toString(), "--strict");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("cannot be written: A graph of organs shows organs and routes only."), run::err);
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
