package paget.generate.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.Variant;
import paget.core.example.Example;
import paget.core.example.Examples;
import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.MemorySink;
import paget.core.run.ModelSource;
import paget.model.Organism;
import paget.model.Study;
import paget.model.resource.LoadResult;
import paget.model.resource.ModelFiles;
import paget.sim.run.Progress;

/** Writes models in memory. */
public final class Exports {

    /** Stands for the hash of a model that is given as text. */
    public static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /**
     * Written files.
     *
     * @param files by path
     */
    public record Written(Map<String, byte[]> files, GenerationReport report) {

        public String text(String path) {
            byte[] content = files.get(path);
            if (content == null) {
                throw new AssertionError("there is no file " + path + " among " + files.keySet());
            }
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private Exports() {
    }

    /** Ids of the shipped examples. */
    public static List<String> examples() {
        return Examples.all().stream().map(Example::id).toList();
    }

    /** A shipped example with options. */
    public static GenerationInput example(String id, Map<String, String> options) {
        ModelSource source = ModelSource.open("example:" + id);
        return new GenerationInput(source.organism().orElseThrow(), source.hash(), source.file(), Variant.AS_DRAWN,
                Optional.empty(), options);
    }

    /** A model that is kept beside this class. */
    public static GenerationInput kept(String name, Map<String, String> options) {
        try (InputStream in = Exports.class.getResourceAsStream(name + ".paget")) {
            return model(new String(in.readAllBytes(), StandardCharsets.UTF_8), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model written down in a test. */
    public static GenerationInput model(String text, Map<String, String> options) {
        LoadResult loaded = new ModelFiles().load(text.getBytes(StandardCharsets.UTF_8), "model.paget");
        Organism organism = loaded.organism()
                .orElseThrow(() -> new AssertionError("not a model: " + loaded.diagnostics()));
        return new GenerationInput(organism, HASH, Optional.empty(), Variant.AS_DRAWN, Optional.empty(), options);
    }

    /** The same with one study chosen. */
    public static GenerationInput withStudy(GenerationInput input, String id) {
        Study study = input.model().getStudies().stream().filter(s -> s.getId().equals(id)).findFirst().orElseThrow();
        return new GenerationInput(input.model(), input.modelHash(), input.file(), input.variant(), Optional.of(study),
                input.options());
    }

    /** Checks and writes. */
    public static Written write(Generator generator, GenerationInput input) {
        MemorySink sink = new MemorySink();
        try {
            Generation.require(generator, input);
            GenerationReport report = Generation.write(generator, input, false, sink, Progress.NONE);
            return new Written(sink.files(), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
