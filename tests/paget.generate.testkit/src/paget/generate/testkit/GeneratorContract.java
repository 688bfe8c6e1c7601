package paget.generate.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport.Entry;
import paget.core.generate.Generator;
import paget.core.generate.ReportFiles;
import paget.core.registry.Registries;
import paget.generate.testkit.Exports.Written;
import paget.model.Element;
import paget.sim.Issue;
import paget.sim.run.EngineOption;

/** What holds for every generator and every shipped example. */
public abstract class GeneratorContract {

    /** The generator to test. */
    protected abstract Generator generator();

    /** Options for examples that need some; usually none. */
    protected Map<String, String> options(String example) {
        return Map.of();
    }

    /**
     * Models whose files lie in {@code golden/FORMAT/MODEL}: early states of shipped examples, kept beside this class so
     * that they do not change.
     */
    protected abstract List<String> goldenModels();

    /** The model of that name; for formats that the kept models do not suit. */
    protected GenerationInput goldenInput(String model) {
        return Exports.kept(model, options(model));
    }

    /** The files as they are compared with the golden ones; archives are unpacked for that. */
    protected Map<String, byte[]> comparable(Map<String, byte[]> files) throws IOException {
        return files;
    }

    /** Whether a file must say which model it was written from. */
    protected boolean hasHeader(String path) {
        return !path.matches(".*\\.(csv|svg|png|omex|json)");
    }

    /** Further checks of the files of an example or the nasty model, for instance by the reader of the format. */
    protected abstract void validate(String name, GenerationInput input, Written written) throws Exception;

    public static List<String> examples() {
        return Exports.examples();
    }

    @Test
    public void theFormatIsFoundAndDescribesItself() {
        Generator generator = generator();
        assertEquals(generator.getClass(), Registries.generators().get(generator.id()).getClass());
        assertTrue(generator.id().matches("[a-z0-9-]+"), generator.id());
        assertTrue(generator.description().endsWith("."), generator.description());
        Set<String> ids = new HashSet<>();
        for (EngineOption option : generator.options()) {
            assertTrue(ids.add(option.id()), option.id());
            assertFalse(option.label().isBlank(), option.id());
            assertTrue(option.description().endsWith("."), option.id());
            assertEquals(null, option.problem(option.defaultText()), option.id());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    public void everyExampleIsWrittenOrRefusedWithASentence(String example) throws Exception {
        GenerationInput input = Exports.example(example, options(example));
        List<Issue> errors = Generation.check(generator(), input).stream().filter(Issue::isError).toList();
        if (!errors.isEmpty()) {
            errors.forEach(issue -> assertTrue(issue.message().matches("(?s)[A-Z\"].*\\."), issue.message()));
            return;
        }
        Written written = Exports.write(generator(), input);
        check(input, written);
        validate(example, input, written);
    }

    @Test
    public void writtenFilesAreThoseThatSomebodyHasRead() throws IOException {
        for (String model : goldenModels()) {
            GenerationInput input = goldenInput(model);
            Written written = Exports.write(generator(), input);
            Golden.check(Path.of("golden", generator().id(), model), comparable(written.files()), input.modelHash());
        }
    }

    @Test
    public void hardNamesDoNoHarm() throws Exception {
        GenerationInput input = NastyModel.input(options("nasty"));
        if (Generation.check(generator(), input).stream().noneMatch(Issue::isError)) {
            Written written = Exports.write(generator(), input);
            check(input, written);
            validate("nasty", input, written);
        }
    }

    private void check(GenerationInput input, Written written) {
        Written again = Exports.write(generator(), input);
        assertEquals(written.files().keySet(), again.files().keySet());
        written.files().forEach((path, content) -> {
            assertArrayEquals(content, again.files().get(path), path);
            if (hasHeader(path)) {
                assertTrue(new String(content, StandardCharsets.UTF_8).contains(input.modelHash()),
                        () -> path + " does not name its model");
            }
        });
        assertTrue(written.files().containsKey(ReportFiles.TO_READ));
        Set<String> reported = new HashSet<>();
        for (Entry entry : written.report().entries()) {
            assertFalse(entry.note().isBlank(), entry::toString);
            reported.add(entry.elementId());
        }
        Set<String> ids = new HashSet<>();
        input.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && element.getId() != null) {
                ids.add(element.getId());
            }
        });
        Set<String> silent = new HashSet<>(ids);
        silent.removeAll(reported);
        assertEquals(Set.of(), silent, "nothing is said about these elements");
        ids.add(input.model().getId());
        written.report().ids().forEach((target, id) -> assertTrue(ids.contains(id), target + " leads to " + id));
    }
}
