package paget.generate.compucell3d;

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
import paget.generate.compucell3d.internal.Cc3dProject;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;
import paget.sim.tissue.Tissue;

/** Writes a project of CompuCell3D 4 for each tissue: CC3DML, and steppables in Python for what CC3DML cannot say. */
public final class CompuCell3dGenerator implements Generator {

    /** Names are used in CC3DML and as attributes in Python. */
    private static final IdSyntax NAMES = IdSyntax.C_LIKE.reserving(Set.of("Medium", "Wall", "False", "None", "True",
            "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
            "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
            "pass", "raise", "return", "try", "while", "with", "yield", "self", "field", "cell", "cell_list"));

    public static final EngineOption.Real SITE = new EngineOption.Real("site", "Edge of a lattice site",
            "Length that one site of the Potts lattice stands for.", "µm", 4, 0.1, 1000);
    public static final EngineOption.Real STEP = new EngineOption.Real("step", "Monte Carlo step",
            "Time that one Monte Carlo step stands for.", "min", 1, 1e-3, 1e6);
    public static final EngineOption.Real TEMPERATURE = new EngineOption.Real("temperature", "Temperature",
            "Amplitude of the fluctuations of the cells' membranes.", "", 10, 1e-3, 1e6);

    @Override
    public String id() {
        return "compucell3d";
    }

    @Override
    public String label() {
        return "CompuCell3D";
    }

    @Override
    public String description() {
        return "A project of CompuCell3D 4 for each tissue, with steppables in Python.";
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
        Cc3dProject.Scale scale = new Cc3dProject.Scale(input.real(SITE), input.real(STEP), input.real(TEMPERATURE));
        for (Tissue tissue : model.tissue().tissues()) {
            if (progress.isCancelled()) {
                throw new CancelledException(0);
            }
            if (model.typesOf(tissue).isEmpty()) {
                report.leftOut(tissue.id(), "No cell can be in it.");
            } else {
                new Cc3dProject(model, tissue, ids, report, Provenance.of(input), scale).write(sink);
            }
        }
        report.withoutCirculation("A project holds one tissue, so no cells are on their way to another one.");
        return report.build(id(), List.of(ids), "CompuCell3D simulates cells and fields of one tissue at a time.");
    }
}
