package paget.generate.physicell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
import paget.generate.physicell.internal.CirculationFile;
import paget.generate.physicell.internal.Project;
import paget.generate.physicell.internal.StandIns;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;
import paget.sim.tissue.Tissue;

/** Writes a project folder of PhysiCell 1.14 for each tissue, and the circulation that joins them beside. */
public final class PhysiCellGenerator implements Generator {

    /** Words that PhysiCell's rules use by themselves. */
    private static final IdSyntax NAMES = IdSyntax.C_LIKE.reserving(Set.of("pressure", "volume", "damage", "dead", "time",
            "apoptotic", "necrotic", "apoptosis", "necrosis", "custom", "default", "contact", "intracellular", "cell",
            "x", "y", "z", "type"));

    public static final EngineOption.Real SAVE = new EngineOption.Real("save-interval", "Interval of results",
            "Time between two saved states.", "min", 60, 0.1, 1e9);
    public static final EngineOption.Whole THREADS = new EngineOption.Whole("threads", "Threads",
            "Number of threads of PhysiCell.", 1, 1, 1024);

    public static final EngineOption.Whole POINTS = new EngineOption.Whole("supply-points", "Supply points",
            "Largest number of small cells that stand for the sources of a factor in a tissue; 0 holds the level of "
                    + "equilibrium at the faces instead.", 400, 0, 100_000);

    @Override
    public String id() {
        return "physicell";
    }

    @Override
    public String label() {
        return "PhysiCell";
    }

    @Override
    public String description() {
        return "A project folder of PhysiCell 1.14 for each tissue, which its template project runs as it is.";
    }

    @Override
    public List<EngineOption> options() {
        List<EngineOption> options = new ArrayList<>(SpatialOptions.all());
        options.add(SAVE);
        options.add(THREADS);
        options.add(POINTS);
        return options;
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return SpatialModel.check(input);
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        SpatialModel model = SpatialModel.of(input);
        SpatialReport report = new SpatialReport(input, model);
        Map<Tissue, SpatialModel> complete = new LinkedHashMap<>();
        model.tissue().tissues().stream().filter(t -> !model.typesOf(t).isEmpty())
                .forEach(t -> complete.put(t, StandIns.in(model, t, input.whole(POINTS), report)));
        TargetIds ids = SpatialModel.ids(NAMES, Stream.concat(Stream.of(model), complete.values().stream()).toList());
        Provenance provenance = Provenance.of(input);
        List<Tissue> tissues = model.tissue().tissues();
        for (int i = 0; i < tissues.size(); i++) {
            if (progress.isCancelled()) {
                throw new CancelledException(0);
            }
            if (complete.containsKey(tissues.get(i))) {
                new Project(tissues.get(i), complete.get(tissues.get(i)), i, ids, report, provenance, input.real(SAVE), input.whole(THREADS)).write(sink);
            } else {
                report.leftOut(tissues.get(i).id(), "PhysiCell needs a type of cells, and no cell can be in it.");
            }
            progress.report((i + 1.0) / tissues.size());
        }
        new CirculationFile(model, ids, report).write(sink, provenance);
        report.withoutActivation();
        return report.build(id(), List.of(ids), "PhysiCell simulates cells and substrates of one tissue at a time.");
    }
}
