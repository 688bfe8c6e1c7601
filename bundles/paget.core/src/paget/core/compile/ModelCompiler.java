package paget.core.compile;

import java.util.Optional;

import paget.model.Organism;
import paget.sim.Issue;
import paget.sim.InvalidModelException;
import paget.sim.network.ReactionNetwork;

/** Compiles a model, or a variant of it, into a reaction network. The model itself is not changed. */
public final class ModelCompiler {

    private ModelCompiler() {
    }

    /**
     * Compiles. Mistakes of the modeller are diagnostics of the result, never exceptions.
     *
     * @param model a model in which every element has an id
     */
    public static CompiledModel compile(Organism model, Variant variant) {
        Problems problems = new Problems();
        Trace trace = new Trace(model);
        Organism varied = VariantApplier.apply(model, variant, problems);
        Compilation compilation = new Compilation(varied, problems, variant.countEverything());
        new StateCompiler(compilation).compile();
        new ProcessCompiler(compilation, new ProcessSpeed(compilation)).compile();
        new CirculationCompiler(compilation).compile();
        new TreatmentCompiler(compilation).compile();
        new ObservableCompiler(compilation).compile();
        Optional<ReactionNetwork> network = problems.hasErrors() ? Optional.empty() : build(compilation);
        network.ifPresent(trace::fill);
        return new CompiledModel(varied, network, trace, problems.about(trace));
    }

    private static Optional<ReactionNetwork> build(Compilation compilation) {
        try {
            ReactionNetwork network = compilation.network.build();
            network.warnings().forEach(issue -> compilation.problems.warning(issue.code(), null, issue.message()));
            return Optional.of(network);
        } catch (InvalidModelException e) {
            for (Issue issue : e.issues()) {
                compilation.problems.error(issue.code(), null, issue.message());
            }
            return Optional.empty();
        }
    }
}
