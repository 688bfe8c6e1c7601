package paget.core.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.compile.tissue.CompiledTissue;
import paget.core.compile.tissue.SpaceAssumptions;
import paget.core.compile.tissue.TissueCompiler;
import paget.core.study.ModelData;
import paget.core.study.StudySubject;
import paget.model.Element;
import paget.model.Organism;
import paget.model.path.ElementPath;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;

/** A drawn model as the subject of a study. */
public final class DrawnModel implements StudySubject {

    private final Organism organism;
    private final String hash;
    private final ModelData data;
    private final Set<Issue> remarks = new LinkedHashSet<>();
    private volatile CompiledModel last;
    private volatile CompiledTissue lastTissue;

    /** @param hash SHA-256 of the model's file */
    public DrawnModel(Organism organism, String hash) {
        this(organism, hash, ModelData.NONE);
    }

    /** The same with the files beside it. */
    public DrawnModel(Organism organism, String hash, ModelData data) {
        this.organism = organism;
        this.hash = hash;
        this.data = data;
    }

    @Override
    public ModelData data() {
        return data;
    }

    @Override
    public String name() {
        return organism.getName() == null || organism.getName().isBlank() ? organism.getId() : organism.getName();
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public String timeUnit() {
        return organism.getTimeUnit() == null ? "d" : organism.getTimeUnit();
    }

    @Override
    public SimulationModel compile(Variant variant, ModelKind kind) {
        return kind == ModelKind.TISSUE ? inSpace(variant) : network(variant);
    }

    private SimulationModel inSpace(Variant variant) {
        CompiledTissue compiled;
        synchronized (organism) {
            compiled = TissueCompiler.compile(organism, variant, SpaceAssumptions.NONE);
            lastTissue = compiled;
            Issues.of(compiled.diagnostics()).stream().filter(i -> !i.isError()).forEach(remarks::add);
        }
        return compiled.tissue().orElseThrow(() -> new InvalidModelException(Issues.of(compiled.diagnostics()).stream()
                .filter(Issue::isError).toList()));
    }

    @Override
    public List<Issue> remarks() {
        synchronized (organism) {
            return List.copyOf(remarks);
        }
    }

    private SimulationModel network(Variant variant) {
        CompiledModel compiled;
        // EMF objects are not made for several threads, not even for reading.
        synchronized (organism) {
            compiled = ModelCompiler.compile(organism, variant);
        }
        last = compiled;
        if (compiled.network().isEmpty()) {
            List<Issue> issues = new ArrayList<>(Issues.of(compiled.diagnostics()));
            if (issues.stream().noneMatch(Issue::isError)) {
                throw new IllegalStateException("a compilation without errors gave no network");
            }
            throw new InvalidModelException(issues);
        }
        return compiled.requireNetwork();
    }

    @Override
    public String nameOf(String id) {
        CompiledTissue tissue = lastTissue;
        CompiledModel compiled = last;
        return Stream.of(tissue == null ? Optional.<Element>empty() : tissue.origin(id),
                compiled == null ? Optional.<Element>empty() : compiled.origin(id)).flatMap(Optional::stream)
                .findFirst().map(ElementPath::of).orElse(id);
    }

    @Override
    public Optional<Organism> organism() {
        return Optional.of(organism);
    }
}
