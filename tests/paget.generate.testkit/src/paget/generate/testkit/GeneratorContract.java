package paget.generate.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Process;
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

    /** Neither the language of the machine nor its time zone is in the files: Turkish has its own I, Arabic its own digits. */
    @Test
    public void theFilesAreTheSameEverywhere() {
        GenerationInput input = goldenInput(goldenModels().getFirst());
        Map<String, byte[]> here = Exports.write(generator(), input).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Map<String, byte[]> there = Exports.write(generator(), input).files();
                assertEquals(here.keySet(), there.keySet());
                here.forEach((path, content) -> assertArrayEquals(content, there.get(path), tag + ": " + path));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** An element that gets another name and id leaves the identifiers of all others as they are. */
    @Test
    public void renamingOneElementLeavesTheIdsOfOthers() {
        GenerationInput input = goldenInput(goldenModels().getFirst());
        Element renamed = nowhereInText(input.model());
        String old = renamed.getId();
        Map<String, String> before = byElement(Exports.write(generator(), input), old);
        renamed.setId("zz_renamed");
        renamed.setName("Renamed");
        Map<String, String> after = byElement(Exports.write(generator(), input), "zz_renamed");
        before.remove(old);
        after.remove("zz_renamed");
        assertEquals(before, after);
    }

    /** Identifiers by element, but for those made of the identifier of one element, such as the way from it to another. */
    private static Map<String, String> byElement(Written written, String without) {
        Map<String, String> targets = new TreeMap<>();
        written.report().ids().forEach((target, id) -> {
            if (!target.contains(without)) {
                targets.merge(id, target, (a, b) -> a + " " + b);
            }
        });
        return targets;
    }

    /** A population, factor level or process that no formula names. */
    private static Element nowhereInText(Organism model) {
        List<Element> candidates = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Population || object instanceof FactorLevel || object instanceof Process) {
                candidates.add((Element) object);
            }
            object.eClass().getEAllAttributes().stream().filter(a -> !a.getName().equals("id") && object.eGet(a) != null)
                    .forEach(a -> text.append(object.eGet(a)).append(' '));
        });
        return candidates.stream().filter(e -> e.getId() != null
                && !Pattern.compile("\\b" + Pattern.quote(e.getId()) + "\\b").matcher(text).find()).findFirst().orElseThrow();
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
