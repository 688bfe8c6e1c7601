package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.core.run.ModelSource;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.sim.run.Progress;

class OmexGeneratorTest extends GeneratorContract {

    private static final String DRAWN = "immune-dormancy";

    @Override
    protected Generator generator() {
        return new OmexGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "angiogenic-dormancy");
    }

    /** Drawing takes time, and other tests draw every example. */
    @Override
    protected Map<String, String> options(String example) {
        return Map.of("picture", String.valueOf(example.equals(DRAWN)), "layout", "false");
    }

    /** Models and studies are compared on their own; pictures belong to the tests of diagrams. */
    @Override
    protected Map<String, byte[]> comparable(Map<String, byte[]> files) throws IOException {
        Map<String, byte[]> unpacked = unpack(archive(files));
        unpacked.keySet().removeIf(name -> !name.equals("manifest.xml") && !name.equals("metadata.rdf"));
        return unpacked;
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        Map<String, byte[]> files = unpack(archive(written.files()));
        String manifest = new String(files.get("manifest.xml"), StandardCharsets.UTF_8);
        for (String file : files.keySet()) {
            assertTrue(manifest.contains("location=\"./" + file + "\""), file);
        }
        assertEquals(name.equals(DRAWN), files.containsKey("diagram.svg"), name);
    }

    private static byte[] archive(Map<String, byte[]> files) {
        return files.entrySet().stream().filter(e -> e.getKey().endsWith(".omex")).findFirst().orElseThrow().getValue();
    }

    private static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Few replicates: what counts is that both runs do the same. */
    @ParameterizedTest
    @CsvSource({"metastatic-inefficiency,replicates", "heterogeneous-clones,colony_counts", "critical-point,dissemination",
        "premetastatic-niche,critical_growth"})
    void anArchiveRunsToTheSameResult(String example, String study, @TempDir Path folder) throws IOException {
        OptionalInt replicates = study.equals("critical_growth") ? OptionalInt.empty() : OptionalInt.of(5);
        assertEquals(direct(example, study, replicates).hash(), archived(example, study, replicates, folder).hash());
    }

    /** A variant of each of the other examples that is not in space: the last arm, or the course, is a task of its own. */
    @ParameterizedTest
    @CsvSource({"angiogenic-dormancy,growth_course,growth_course,trajectory",
        "breast-cxcr4,antibody_trial,antibody_trial_antibody_arm,trajectory-antibody_arm",
        "immune-dormancy,escape,escape_suppressed_arm,trajectory-suppressed_arm",
        "premetastatic-niche,conditioning_matters,conditioning_matters_unconditioned_arm,trajectory-unconditioned_arm",
        "stroma-pharmacokinetics,exposure,exposure_changed_arm,trajectory-changed_arm"})
    void anArmOfAnArchiveRunsToTheSameValues(String example, String study, String task, String arm, @TempDir Path folder)
            throws IOException {
        Series direct = direct(example, study, OptionalInt.empty()).series(arm);
        Series archived = archived(example, task, OptionalInt.empty(), folder).series("trajectory");
        assertEquals(direct.rows(), archived.rows());
        for (var column : direct.columns()) {
            double[] expected = direct.column(column.id());
            double[] found = archived.column(column.id());
            double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            for (int row = 0; row < expected.length; row++) {
                assertEquals(expected[row], found[row], 1e-9 * largest, column.id() + " in row " + row);
            }
        }
    }

    private static StudyResult direct(String example, String study, OptionalInt replicates) throws IOException {
        ModelSource source = ModelSource.open("example:" + example);
        return new RunService().run(source.name(), source.organism().orElseThrow(), source.hash(),
                request(study, replicates), Progress.NONE).result();
    }

    private static StudyResult archived(String example, String task, OptionalInt replicates, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("archive.omex"), archive(Exports.write(new OmexGenerator(),
                Exports.example(example, Map.of("picture", "false", "layout", "false"))).files()));
        ModelSource archive = ModelSource.open(file.toString());
        return new RunService().run(archive.name(), archive.foreign().orElseThrow(), request(task, replicates), Progress.NONE)
                .result();
    }

    private static RunRequest request(String study, OptionalInt replicates) {
        return new RunRequest(Optional.of(study), Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalLong.empty(),
                replicates, OptionalInt.of(1), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);
    }
}
