package paget.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.registry.NearMisses;
import paget.core.store.Sha256;
import paget.core.study.StudySubject;
import paget.model.Organism;
import paget.sbml.SbmlModel;
import paget.sbml.SbmlReader;
import paget.sbml.archive.Experiment;
import paget.sbml.archive.OmexArchive;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;

/** A model of another tool, in SBML, as the subject of a study. */
public final class ForeignModel implements StudySubject {

    private final SbmlModel model;
    private final String hash;
    private final Optional<Experiment> experiment;
    private final Optional<OmexArchive> archive;
    private final List<Issue> warnings;

    private ForeignModel(SbmlModel model, String hash, Optional<Experiment> experiment, Optional<OmexArchive> archive) {
        this.model = model;
        this.hash = hash;
        this.experiment = experiment;
        this.archive = archive;
        this.warnings = new ArrayList<>(model.warnings());
        archive.ifPresent(a -> warnings.addAll(a.warnings()));
    }

    /** Whether a file of that name holds a foreign model: SBML, or a COMBINE archive. */
    static boolean isForeign(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".sbml") || name.endsWith(".omex");
    }

    /**
     * Reads a file.
     *
     * @throws IOException when the file cannot be read
     * @throws InvalidModelException when it holds no model that can be read
     */
    static ForeignModel read(Path file) throws IOException {
        String hash = Sha256.of(Files.readAllBytes(file));
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".omex")) {
            OmexArchive archive = OmexArchive.read(file);
            return new ForeignModel(archive.model(), hash, archive.experiments().stream().findFirst(),
                    Optional.of(archive));
        }
        return new ForeignModel(SbmlReader.read(file), hash, Optional.empty(), Optional.empty());
    }

    /** What the model's archive does with it, if it says so. */
    Optional<Experiment> experiment() {
        return experiment;
    }

    /**
     * The same archive with another experiment and its model.
     *
     * @param study id or name; empty for the first
     * @throws UsageException when the archive has no such experiment
     */
    ForeignModel forStudy(Optional<String> study) {
        if (study.isEmpty()) {
            return this;
        }
        List<Experiment> all = archive.map(OmexArchive::experiments).orElse(List.of());
        if (all.isEmpty()) {
            throw new UsageException("Studies belong to .paget models and archives; this model has none.");
        }
        Experiment chosen = all.stream().filter(e -> e.id().equals(study.get())).findFirst()
                .or(() -> all.stream().filter(e -> e.name().equals(study.get())).findFirst())
                .orElseThrow(() -> new UsageException("The archive has no task \"" + study.get() + "\"."
                        + NearMisses.hint(study.get(), all.stream().map(Experiment::id).toList())));
        ForeignModel model = new ForeignModel(archive.get().models().get(chosen.id()), hash, Optional.of(chosen), archive);
        // That there are several and how to choose one is known to who has chosen.
        model.warnings.removeIf(warning -> warning.code().equals("sedml.tasks"));
        return model;
    }

    SbmlModel model() {
        return model;
    }

    /** What was read but plays no part. */
    List<Issue> warnings() {
        return warnings;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public String timeUnit() {
        return model.timeUnit().toString();
    }

    @Override
    public SimulationModel compile(Variant variant, ModelKind kind) {
        if (kind != ModelKind.NETWORK) {
            throw new InvalidModelException(List.of(Issue.error("space.foreign", "",
                    "An SBML model says nothing about cells in space; choose an engine for reaction networks.")));
        }
        Map<String, Double> values = new HashMap<>();
        experiment.ifPresent(e -> values.putAll(e.changes()));
        for (QuantityOverride override : variant.overrides()) {
            values.put(override.elementId(), override.value());
        }
        return model.network(values, model.defaultOutputs());
    }

    @Override
    public boolean drawsNumbers() {
        return !model.draws().isEmpty();
    }

    @Override
    public String nameOf(String id) {
        return id;
    }

    @Override
    public Optional<Organism> organism() {
        return Optional.empty();
    }
}
