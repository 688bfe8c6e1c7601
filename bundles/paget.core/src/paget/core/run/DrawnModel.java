package paget.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.study.StudySubject;
import paget.model.Organism;
import paget.model.path.ElementPath;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationModel;

/** A drawn model as the subject of a study. */
public final class DrawnModel implements StudySubject {

    private final Organism organism;
    private final String hash;
    private volatile CompiledModel last;

    /** @param hash SHA-256 of the model's file */
    public DrawnModel(Organism organism, String hash) {
        this.organism = organism;
        this.hash = hash;
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
    public SimulationModel compile(Variant variant) {
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
        CompiledModel compiled = last;
        return compiled == null ? id : compiled.origin(id).map(ElementPath::of).orElse(id);
    }

    @Override
    public Optional<Organism> organism() {
        return Optional.of(organism);
    }
}
