package paget.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

import com.google.gson.Gson;

import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunService;
import paget.core.store.SimulationKey;
import paget.model.Organism;
import paget.sim.run.Engine;
import paget.studies.EnsembleStudy;

/** Real processes that write at once and are killed. */
class ProcessesTest {

    private static final int WRITTEN = 300;

    @TempDir
    private Path folder;

    private final List<Process> processes = new ArrayList<>();

    private Process start(String... arguments) throws IOException, ReflectiveOperationException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
                StudyProcess.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
        processes.add(process);
        return process;
    }

    /** The jars or folders of everything that a study and a store need, as the test itself has them. */
    private static String classPath() throws ReflectiveOperationException, URISyntaxException {
        List<Class<?>> types = new ArrayList<>(List.of(StudyProcess.class, SqliteStore.class, RunService.class,
                Organism.class, Engine.class, EnsembleStudy.class, Gson.class, EObject.class, URI.class,
                SQLiteConfig.class));
        types.add(Organism.class.getClassLoader().loadClass("org.eclipse.emf.ecore.xmi.XMLResource"));
        types.add(RunService.class.getClassLoader().loadClass("paget.sbml.SbmlModel"));
        types.add(EnsembleStudy.class.getClassLoader().loadClass("paget.analysis.statistics.Sample"));
        types.add(StudyProcess.class.getClassLoader().loadClass("paget.engine.ssa.SsaEngine"));
        for (String inside : List.of("org.objectweb.asm.ClassWriter", "org.hipparchus.linear.RealMatrix")) {
            types.add(Engine.class.getClassLoader().loadClass(inside));
        }
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : types) {
            places.add(new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath());
        }
        return String.join(File.pathSeparator, places);
    }

    private String errors() throws IOException {
        Path file = folder.resolve("errors");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void aKillAtAnyMomentLosesNoFinishedRun() throws Exception {
        Path file = folder.resolve("walk.paget-runs");
        for (int round = 0; round < 3; round++) {
            int last = -1;
            Process process = start("runs", file.toString(), "m" + round, "1000000");
            try (BufferedReader out = process.inputReader()) {
                String line = out.readLine();
                while (line != null && last != 20 + 97 * round) {
                    last = Integer.parseInt(line);
                    line = out.readLine();
                }
                process.destroyForcibly();
            }
            process.waitFor();
            assertTrue(last >= 20, errors());
            SimulationKey key = Walk.key("m" + round);
            try (SqliteStore store = SqliteStore.open(file)) {
                for (int i = 0; i <= last; i++) {
                    assertArrayEquals(Walk.run(key, i).trajectory().column(1),
                            store.findRun(key, i).orElseThrow().trajectory().column(1), "run " + i);
                }
            }
            assertEquals("ok", integrity(file));
        }
    }

    private static String integrity(Path file) throws Exception {
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA integrity_check")) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Test
    void twoProcessesMakeAndFillOneStoreAtOnce() throws Exception {
        Path file = folder.resolve("both.paget-runs");
        start("runs", file.toString(), "one", String.valueOf(WRITTEN));
        start("runs", file.toString(), "two", String.valueOf(WRITTEN));
        for (Process process : processes) {
            process.inputReader().lines().forEach(line -> assertTrue(line.matches("\\d+")));
            assertEquals(0, process.waitFor(), errors());
        }
        try (SqliteStore store = SqliteStore.open(file)) {
            for (String model : List.of("one", "two")) {
                for (int i = 0; i < WRITTEN; i++) {
                    assertTrue(store.findRun(Walk.key(model), i).isPresent(), model + " " + i);
                }
            }
        }
    }

    @Test
    void aProcessWhoseStudyIsRefusedLeavesTheNewStoreOfAnotherAlone() throws Exception {
        Path file = folder.resolve("shared.paget-runs");
        Process refused = start("refused", file.toString());
        assertEquals("false", refused.inputReader().readLine(), errors());
        Process writer = start("runs", file.toString(), "kept", String.valueOf(WRITTEN));
        writer.inputReader().lines().forEach(line -> assertTrue(line.matches("\\d+")));
        assertEquals(0, writer.waitFor(), errors());
        refused.outputWriter().close();
        assertEquals(0, refused.waitFor(), errors());
        try (SqliteStore store = SqliteStore.open(file)) {
            for (int i = 0; i < WRITTEN; i++) {
                assertTrue(store.findRun(Walk.key("kept"), i).isPresent(), "run " + i);
            }
        }
    }

    @Test
    void aKilledStudyGoesOnWithoutRepeatingAFinishedRun() throws Exception {
        Path file = folder.resolve("growth.paget-runs");
        Process process = start("study", file.toString());
        long finished = 0;
        while (finished < 10 && process.isAlive()) {
            Thread.sleep(50);
            finished = Files.exists(file) ? runs(file) : 0;
        }
        process.destroyForcibly().waitFor();
        finished = runs(file);
        assertTrue(finished >= 10, errors());
        try (SqliteStore store = SqliteStore.open(file)) {
            var request = Growth.request("course", "ssa", StudyProcess.REPLICATES, 2, List.of());
            RunOutcome outcome = Growth.run(request, RunKeeping.in(store));
            assertEquals(finished, outcome.reuse().runs());
            assertEquals(Growth.run(request, RunKeeping.NONE).result().hash(), outcome.result().hash());
        }
    }

    private static long runs(Path file) {
        try (SqliteStore store = SqliteStore.open(file)) {
            return store.studies().isEmpty() ? 0 : store.count(store.studies().getFirst().id()).runs();
        }
    }
}
