package paget.core.run;

import java.util.ArrayList;
import java.util.List;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.validation.ModelValidator;
import paget.model.Organism;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** Everything that can be said about a model without running it. */
public final class ModelCheck {

    private ModelCheck() {
    }

    /** What the reader, the validation and the compiler find; the compiler is asked only about a sound model. */
    public static List<Issue> check(ModelSource source) {
        List<Issue> issues = new ArrayList<>(source.issues());
        if (source.organism().isPresent() && !source.hasErrors()) {
            issues.addAll(check(source.organism().get()));
        }
        source.foreign().ifPresent(foreign -> issues.addAll(check(foreign)));
        return issues;
    }

    private static List<Issue> check(ForeignModel model) {
        try {
            return model.model().network().warnings();
        } catch (InvalidModelException e) {
            return e.issues();
        }
    }

    /** What the validation and the compiler find. */
    public static List<Issue> check(Organism model) {
        List<Issue> issues = new ArrayList<>(Issues.of(new ModelValidator().validate(model)));
        if (issues.stream().noneMatch(Issue::isError)) {
            CompiledModel compiled = ModelCompiler.compile(model, Variant.AS_DRAWN);
            Issues.of(compiled.diagnostics()).stream().filter(i -> !issues.contains(i)).forEach(issues::add);
        }
        return issues;
    }
}
