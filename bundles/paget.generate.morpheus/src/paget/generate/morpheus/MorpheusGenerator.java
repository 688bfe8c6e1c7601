package paget.generate.morpheus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.IdSyntax;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.core.generate.TargetIds;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialOptions;
import paget.core.generate.space.SpatialReport;
import paget.generate.morpheus.internal.MorpheusModel;
import paget.generate.morpheus.internal.Scale;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;
import paget.sim.tissue.Tissue;

/** Writes a model of Morpheus for each tissue, in MorpheusML 4: cells of a Potts model over fields. */
public final class MorpheusGenerator implements Generator {

    /** Symbols and functions of Morpheus's expressions. */
    private static final IdSyntax NAMES = IdSyntax.C_LIKE.reserving(Set.of("medium", "Medium", "space", "size", "time",
            "cell", "celltype", "if", "and", "or", "xor", "exp", "ln", "log", "log2", "log10", "sqrt", "root", "abs", "min", "max",
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "cot", "sec",
            "csc", "pow", "mod", "rem", "quotient", "factorial", "piecewise", "plus", "times", "leq", "geq", "lt", "gt", "eq",
            "neq", "and_f", "or_f", "xor_f", "not_f", "implies", "rand_uni", "rand_norm", "rand_int", "rand_bool",
            "rand_gamma", "pi", "exponentiale", "avogadro", "true", "false", "e", "sum", "avg", "sign", "rint", "floor", "ceil",
            "x", "y", "z"));

    public static final EngineOption.Real SITE = new EngineOption.Real("site", "Edge of a lattice site",
            "Length that one site of the Potts lattice stands for.", "µm", 4, 0.1, 1000);
    public static final EngineOption.Real STEP = new EngineOption.Real("step", "Monte Carlo step",
            "Time that one Monte Carlo step stands for.", "min", 1, 1e-3, 1e6);
    public static final EngineOption.Real TEMPERATURE = new EngineOption.Real("temperature", "Temperature",
            "Amplitude of the fluctuations of the cells' membranes.", "", 2, 1e-3, 1e6);

    @Override
    public String id() {
        return "morpheus";
    }

    @Override
    public String label() {
        return "Morpheus";
    }

    @Override
    public String description() {
        return "A model of Morpheus for each tissue, in MorpheusML 4.";
    }

    @Override
    public List<EngineOption> options() {
        List<EngineOption> options = new ArrayList<>(SpatialOptions.all());
        options.addAll(List.of(SITE, STEP, TEMPERATURE));
        return options;
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return SpatialModel.check(input, SpatialModel::withSurroundings);
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        SpatialModel model = SpatialModel.withSurroundings(input);
        SpatialReport report = new SpatialReport(input, model);
        TargetIds ids = model.ids(NAMES);
        Scale scale = new Scale(input.real(SITE), input.real(STEP), input.real(TEMPERATURE));
        for (Tissue tissue : model.tissue().tissues()) {
            if (progress.isCancelled()) {
                throw new CancelledException(0);
            }
            if (model.typesOf(tissue).isEmpty()) {
                report.leftOut(tissue.id(), "No cell can be in it.");
            } else {
                sink.write(ids.of(tissue.id()) + ".xml", new MorpheusModel(model, tissue, ids, report, scale).write()
                        .document(Provenance.of(input).xmlComment()));
            }
        }
        report.withoutCirculation("A model holds one tissue, so no cells are on their way to another one.");
        return report.build(id(), List.of(ids), "Morpheus simulates cells and fields of one tissue at a time.");
    }
}
