package paget.core.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.Variant;
import paget.core.registry.Registries;
import paget.model.Organism;
import paget.model.Study;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/**
 * What a person decides about an export, for a wizard or another form: the format, its options, the study, where the
 * files go. Knows no window. Not for several threads.
 */
public final class Export {

    /**
     * A format and whether it suits the model.
     *
     * @param issues why it does not, or what should be known
     */
    public record Format(Generator generator, List<Issue> issues) {

        public Format {
            issues = List.copyOf(issues);
        }

        public boolean isApplicable() {
            return issues.stream().noneMatch(Issue::isError);
        }
    }

    /**
     * What an export would write.
     *
     * @param files content by path
     * @param report what becomes of each element
     */
    public record Preview(Map<String, byte[]> files, GenerationReport report) {
    }

    private final Organism model;
    private final String modelHash;
    private final Optional<Path> file;
    private final Collection<Generator> generators;
    private final Map<String, String> options = new LinkedHashMap<>();
    private Generator chosen;
    private Variant variant = Variant.AS_DRAWN;
    private Optional<Study> study = Optional.empty();
    private boolean strict;

    /**
     * With the formats of this installation.
     *
     * @param modelHash SHA-256 of the model's file
     * @param file the model's file, if it has one
     */
    public Export(Organism model, String modelHash, Optional<Path> file) {
        this(model, modelHash, file, Registries.generators().all());
    }

    Export(Organism model, String modelHash, Optional<Path> file, Collection<Generator> generators) {
        this.model = model;
        this.modelHash = modelHash;
        this.file = file;
        this.generators = List.copyOf(generators);
    }

    /** All formats; those that do not suit the model say why. */
    public List<Format> formats() {
        return generators.stream().map(generator -> new Format(generator, Generation.check(generator,
                new GenerationInput(model, modelHash, file, variant, study, Map.of())))).toList();
    }

    /** Chooses a format; its options are at their defaults. */
    public void choose(Generator generator) {
        chosen = generator;
        options.clear();
    }

    /** The chosen format. */
    public Optional<Generator> format() {
        return Optional.ofNullable(chosen);
    }

    /** The options of the chosen format. */
    public List<EngineOption> options() {
        return chosen == null ? List.of() : chosen.options();
    }

    /** The value of an option as text. */
    public String value(EngineOption option) {
        return options.getOrDefault(option.id(), option.defaultText());
    }

    /**
     * Sets an option.
     *
     * @return a sentence that says why the text is no value of it; the export is then not ready
     */
    public Optional<String> set(EngineOption option, String text) {
        options.put(option.id(), text);
        return Optional.ofNullable(option.problem(text));
    }

    /** Hypotheses and values that hold in what is written. */
    public void setVariant(Variant variant) {
        this.variant = variant;
    }

    /** The study to write; empty for all of the model. */
    public void setStudy(Optional<Study> study) {
        this.study = study;
    }

    /** Whether the export fails when something cannot be written. */
    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    public boolean isStrict() {
        return strict;
    }

    /** What speaks against finishing, and warnings. */
    public List<Issue> check() {
        if (chosen == null) {
            return List.of(Issue.error("generate.format", "", "Choose a format."));
        }
        return Generation.check(chosen, input());
    }

    /**
     * The files as they would be written, with the report beside them.
     *
     * @throws InvalidModelException when the check finds errors
     * @throws CancelledException when cancelled
     */
    public Preview preview(Progress progress) throws IOException {
        Generation.require(chosen, input());
        MemorySink sink = new MemorySink();
        GenerationReport report = Generation.write(chosen, input(), false, sink, progress);
        return new Preview(sink.files(), report);
    }

    /**
     * Writes the files into a folder; all of them or none.
     *
     * @throws InvalidModelException when the check finds errors, or something is left out of a strict export
     * @throws CancelledException when cancelled
     */
    public GenerationReport writeFolder(Path folder, Progress progress) throws IOException {
        Generation.require(chosen, input());
        try (FolderSink sink = new FolderSink(folder)) {
            GenerationReport report = Generation.write(chosen, input(), strict, sink, progress);
            sink.commit();
            return report;
        }
    }

    /** Writes the files into a zip archive; exceptions as for a folder. */
    public GenerationReport writeZip(Path archive, Progress progress) throws IOException {
        Generation.require(chosen, input());
        Path fresh = archive.resolveSibling("." + archive.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            GenerationReport report;
            try (OutputStream out = Files.newOutputStream(fresh); ZipSink sink = new ZipSink(out)) {
                report = Generation.write(chosen, input(), strict, sink, progress);
            }
            Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
            return report;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private GenerationInput input() {
        return new GenerationInput(model, modelHash, file, variant, study, options);
    }
}
