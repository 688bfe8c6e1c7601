package paget.studies.critical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import paget.analysis.sensitivity.UnitCube;
import paget.core.compile.ModelCompiler;
import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.model.Organism;
import paget.model.Quantity;
import paget.sim.run.CancelledException;
import paget.studies.input.Input;
import paget.studies.input.Inputs;

/** Values of the uncertain quantities of a model, drawn from the distributions of their evidence. Immutable. */
final class EvidenceDraws {

    /** Distributions without bounds have no quantiles at the very ends. */
    private static final double EDGE = 1e-6;

    private final List<Input> uncertain;
    private final double[][] draws;

    /** As many draws as the study asks for, of the given quantities; none where nothing is uncertain. */
    EvidenceDraws(StudyContext context, List<Input> uncertain) {
        this.uncertain = List.copyOf(uncertain);
        int wanted = uncertain.isEmpty() ? 0 : Integer.parseInt(context.plan().option(CriticalPointStudy.DRAWS));
        draws = Arrays.stream(UnitCube.latinHypercube(wanted, uncertain.size(), context.plan().seed())).map(this::values)
                .toArray(double[][]::new);
    }

    /** Quantities with a distribution that neither the study's ranges nor its hypotheses and settings set. */
    static List<Input> uncertain(StudyContext context, List<Input> ranges) {
        return context.subject().organism().map(drawn -> uncertain(context, ranges, drawn)).orElse(List.of());
    }

    private static List<Input> uncertain(StudyContext context, List<Input> ranges, Organism drawn) {
        Set<String> ranged = ranges.stream().map(Input::id).collect(Collectors.toSet());
        List<Input> evidence = Inputs.ofEvidence(drawn);
        if (evidence.isEmpty()) {
            return evidence;
        }
        Organism varied = ModelCompiler.compile(drawn, context.plan().variant()).model();
        return evidence.stream().filter(input -> !ranged.contains(input.id()) && value(drawn, input) == value(varied, input))
                .toList();
    }

    private static double value(Organism model, Input input) {
        return Inputs.inModel(model, input.elementId(), input.feature()).map(Quantity::getValue).orElse(Double.NaN);
    }

    private double[] values(double[] point) {
        double[] values = new double[point.length];
        Arrays.setAll(values, i -> uncertain.get(i).distribution().quantile(Math.clamp(point[i], EDGE, 1 - EDGE)));
        return values;
    }

    int size() {
        return draws.length;
    }

    /** Computes one value for each draw, in their order, on several threads. */
    <R> List<R> each(StudyContext context, StudyContext.ParallelTask<R> task) {
        List<R> found = context.parallel(size(), task);
        if (found.size() < size()) {
            throw new CancelledException(0);
        }
        return found;
    }

    /** The values of a draw, one an uncertain quantity. */
    double[] get(int draw) {
        return draws[draw].clone();
    }

    /** A variant with the values of a draw. */
    Variant at(Variant variant, int draw) {
        List<QuantityOverride> all = new ArrayList<>(variant.overrides());
        for (int i = 0; i < uncertain.size(); i++) {
            all.add(uncertain.get(i).at(draws[draw][i]));
        }
        return new Variant(variant.hypotheses(), all, variant.countEverything());
    }
}
