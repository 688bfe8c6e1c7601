package paget.generate.metaspread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialOptions;
import paget.core.generate.space.SpatialReport;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;
import paget.sim.tissue.CellType;

/**
 * Writes the parameters of MetaSpread for models of its shape: epithelial and mesenchymal cells on square lattices, a
 * protease, a matrix, vessels, and secondary sites.
 */
public final class MetaSpreadGenerator implements Generator {

    public static final EngineOption.Real LENGTH = new EngineOption.Real("length", "Unit of length",
            "Length that MetaSpread's lengths are multiples of.", "µm", 2000, 1e-3, 1e9);
    public static final EngineOption.Real TIME = new EngineOption.Real("time", "Unit of time",
            "Time that MetaSpread's times are multiples of; 40,000 s in its publication.", "min", 40_000.0 / 60, 1e-3,
            1e9);

    @Override
    public String id() {
        return "metaspread";
    }

    @Override
    public String label() {
        return "MetaSpread";
    }

    @Override
    public String description() {
        return "The parameters of MetaSpread, for models of its shape.";
    }

    @Override
    public List<EngineOption> options() {
        List<EngineOption> options = new ArrayList<>(SpatialOptions.all());
        options.addAll(List.of(LENGTH, TIME));
        return options;
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        try {
            Shape.of(SpatialModel.of(input));
            return List.of();
        } catch (InvalidModelException e) {
            return e.issues();
        }
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        SpatialModel model = SpatialModel.of(input);
        Shape shape = Shape.of(model);
        Parameters parameters = new Parameters(model, shape, input.real(LENGTH), input.real(TIME));
        StringBuilder text = new StringBuilder("Names,Values\n");
        for (Map.Entry<String, String> entry : parameters.values().entrySet()) {
            String value = entry.getValue();
            text.append(entry.getKey()).append(',').append(value.contains(",") ? "\"" + value + "\"" : value)
                    .append('\n');
        }
        sink.write("simulations_configs.csv", text.toString());
        return report(input, model, shape).build(id(), List.of(), "MetaSpread has no parameter for it.");
    }

    private static SpatialReport report(GenerationInput input, SpatialModel model, Shape shape) {
        SpatialReport report = new SpatialReport(input, model);
        for (CellType type : List.of(shape.mesenchymal(), shape.epithelial())) {
            report.approximated(type.id(), "Cells start at the same number of random sites around the middle; division after "
                    + "the doubling time ln 2/rate, for all cells at once.");
            if (type.deathRate() > 0) {
                report.leftOut(type.id(), "Cells of MetaSpread do not die in tissues.");
            }
            if (!type.switches().isEmpty() || !type.mutations().isEmpty()) {
                report.leftOut(type.id(), "Cells of MetaSpread stay what they are.");
            }
        }
        model.tissue().regulations().forEach(r -> report.leftOut(r.source(), "MetaSpread has no regulations."));
        model.tissue().tissues().forEach(t -> {
            report.approximated(t.id(), "MetaSpread puts the vessels at random.");
            t.barriers().forEach(b -> report.leftOut(b.id(), "MetaSpread has no walls."));
            t.inflows().forEach(i -> report.leftOut(i.cellType(), "No cells come from outside."));
        });
        shape.secondary().forEach(t -> model.typesOf(t).stream()
                .filter(type -> !sameAs(shape.isMesenchymal(type) ? shape.mesenchymal() : shape.epithelial(), type))
                .forEach(type -> report.approximated(type.id(), "They divide and move as in the primary site, since MetaSpread "
                        + "has one set of parameters for all sites.")));
        report.withoutActivation();
        return report;
    }

    private static boolean sameAs(CellType primary, CellType type) {
        double rate = Parameters.division(primary);
        return Math.abs(Parameters.division(type) - rate) <= 1e-9 * rate && type.motility().equals(primary.motility());
    }
}
