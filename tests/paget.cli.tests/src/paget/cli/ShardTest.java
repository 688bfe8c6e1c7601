package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

/** Shards, merged, are one run. */
class ShardTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void done(CommandLineRun run) {
        assertEquals(0, run.code(), run::err);
    }

    private String hash(String result) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve(result).resolve("run.json"))).getAsJsonObject()
                .get("resultHash").getAsString();
    }

    /** An ensemble, arms with replicates, and a grid. */
    @ParameterizedTest
    @ValueSource(strings = {"example:metastatic-inefficiency --study replicates --replicates 7",
        "example:immune-dormancy --study escape --engine ssa --replicates 2 --t-end 0.01",
        "example:premetastatic-niche --study critical_growth"})
    void mergedShardsAreOneRunToTheLastDigit(String arguments) throws IOException {
        List<String> run = new ArrayList<>(List.of(("run " + arguments).split(" ")));
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int i = 1; i <= 3; i++) {
            List<String> shard = new ArrayList<>(run);
            shard.addAll(List.of("--shard", i + "/3", "--threads", "2", "--out", path("part" + i)));
            done(CommandLineRun.of(shard.toArray(String[]::new)));
            merge.add(path("part" + i));
        }
        merge.addAll(List.of("--out", path("merged")));
        CommandLineRun merged = CommandLineRun.of(merge.toArray(String[]::new));
        done(merged);
        assertTrue(!merged.err().contains("computed now"), merged::err);
        run.addAll(List.of("--out", path("whole")));
        done(CommandLineRun.of(run.toArray(String[]::new)));
        assertEquals(hash("whole"), hash("merged"));
        try (var files = Files.list(folder.resolve("whole"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                assertEquals(-1, Files.mismatch(file, folder.resolve("merged").resolve(file.getFileName())),
                        file::toString);
            }
        }
    }

    @Test
    void partsThatDoNotMakeAWholeAreRefused() {
        String[] run = {"run", "example:metastatic-inefficiency", "--replicates", "4", "--shard", "1/2", "--out",
            path("one")};
        done(CommandLineRun.of(run));
        CommandLineRun missing = CommandLineRun.of("merge", path("one"), "--out", path("x"));
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("These of the 2 shards are missing: 2."), missing::err);
        CommandLineRun twice = CommandLineRun.of("merge", path("one"), path("one"), "--out", path("x"));
        assertTrue(twice.err().contains("Shard 1/2 is given twice"), twice::err);
        done(CommandLineRun.of("run", "example:metastatic-inefficiency", "--replicates", "5", "--shard", "2/2", "--out",
                path("two")));
        CommandLineRun other = CommandLineRun.of("merge", path("one"), path("two"), "--out", path("x"));
        assertTrue(other.err().contains("holds a part of another study"), other::err);
        CommandLineRun none = CommandLineRun.of("merge", folder.toString(), "--out", path("x"));
        assertTrue(none.err().contains("holds no finished shard"), none::err);
        CommandLineRun wrong = CommandLineRun.of("run", "example:metastatic-inefficiency", "--shard", "3/2", "--out",
                path("x"));
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("from 1 to the number of shards"), wrong::err);
        assertTrue(Files.notExists(folder.resolve("x")));
    }

    /**
     * The scripts for SLURM as a shell runs them, with a stand-in for Paget that writes its arguments down; Paget then
     * does what they say.
     */
    @Test
    void theScriptsForSlurmGiveTheNumbersOfOneRun() throws Exception {
        done(CommandLineRun.of("generate", "slurm", "example:metastatic-inefficiency", "--study", "replicates",
                "--shards", "2", "--out", path("job")));
        Path stub = folder.resolve("paget");
        Files.writeString(stub, "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\"; done\n");
        Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String shard : List.of("1", "2")) {
            List<String> words = script("shard.sbatch", shard);
            // As many replicates as a test has time for.
            words.set(words.indexOf("--replicates") + 1, "6");
            done(CommandLineRun.of(here(words)));
        }
        done(CommandLineRun.of(here(script("merge.sbatch", "1"))));
        done(CommandLineRun.of("run", path("job/model.paget"), "--study", "replicates", "--replicates", "6", "--out",
                path("whole")));
        assertEquals(hash("whole"), hash("job/results"));
    }

    private List<String> script(String name, String shard) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", name).directory(folder.resolve("job").toFile())
                .redirectErrorStream(true);
        shell.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        shell.environment().put("SLURM_ARRAY_TASK_ID", shard);
        shell.environment().put("SLURM_CPUS_PER_TASK", "1");
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return new ArrayList<>(said.lines().toList());
    }

    /** Paths in the folder of the job. */
    private String[] here(List<String> words) {
        return words.stream().map(word -> word.equals("model.paget") || word.startsWith("shards/")
                || word.equals("results") ? path("job/" + word) : word).toArray(String[]::new);
    }
}
