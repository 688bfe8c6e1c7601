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
import paget.core.store.Sha256;
import paget.core.study.StudySubject;
import paget.model.Organism;
import paget.sbml.SbmlModel;
import paget.sbml.SbmlReader;
import paget.sbml.archive.OmexArchive;
import paget.sbml.archive.TimeCourse;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;

/** A model of another tool, in SBML, as the subject of a study. */
public final class ForeignModel implements StudySubject {

    private final SbmlModel model;
    private final String hash;
    private final Optional<TimeCourse> course;
    private final List<Issue> warnings;

    private ForeignModel(SbmlModel model, String hash, Optional<TimeCourse> course, List<Issue> more) {
        this.model = model;
        this.hash = hash;
        this.course = course;
        this.warnings = new ArrayList<>(model.warnings());
        warnings.addAll(more);
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
            return new ForeignModel(archive.model(), hash, archive.course(), archive.warnings());
        }
        return new ForeignModel(SbmlReader.read(file), hash, Optional.empty(), List.of());
    }

    /** The simulation that comes with the model, if there is one. */
    Optional<TimeCourse> course() {
        return course;
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
        for (QuantityOverride override : variant.overrides()) {
            values.put(override.elementId(), override.value());
        }
        return model.network(values, model.defaultOutputs());
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
