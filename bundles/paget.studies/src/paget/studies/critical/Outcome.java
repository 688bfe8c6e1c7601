package paget.studies.critical;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import paget.core.compile.ModelCompiler;
import paget.core.study.StudyContext;
import paget.model.Organism;
import paget.model.Quantity;
import paget.sim.ObservableInfo;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.studies.Labels;
import paget.studies.Numbers;
import paget.studies.input.Input;
import paget.studies.input.Inputs;
import paget.studies.input.PreparedInputs;

/** Whether the tumour is disseminated at the end of a run, at values of the study's ranges. */
final class Outcome {

    private final StudyContext context;
    private final List<Input> inputs;
    private final List<Input> uncertain;
    private final PreparedInputs prepared;
    private final ObservableInfo observable;
    private final double cutOff;

    Outcome(StudyContext context) {
        this.context = context;
        inputs = Inputs.of(context.plan(), context.subject());
        uncertain = context.subject().organism().map(this::uncertain).orElse(List.of());
        // Only the end counts; the integrator chooses its steps by itself.
        prepared = new PreparedInputs(context, context.plan().variant(),
                Stream.concat(inputs.stream(), uncertain.stream()).toList(),
                context.plan().settings().withOutputTimes(context.plan().tEnd()));
        cutOff = Double.parseDouble(context.plan().option(CriticalPointStudy.CUT_OFF));
        Simulation any = prepared.at(inputs.stream().mapToDouble(i -> i.distribution().quantile(.5)).toArray());
        observable = of(context, any.observables());
    }

    /** Quantities with a distribution that neither the study's ranges nor its hypotheses set. */
    private List<Input> uncertain(Organism drawn) {
        Set<String> ranged = inputs.stream().map(Input::id).collect(Collectors.toSet());
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

    /** The observable that tells local from disseminated: the first that the study names. */
    static ObservableInfo of(StudyContext context, List<ObservableInfo> all) {
        String id = context.plan().observables().getFirst();
        return all.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "the model has no result " + id));
    }

    /**
     * The observable at the end.
     *
     * @param values one for each range of the study; then, if wanted, one for each uncertain quantity
     */
    double value(StudyContext runner, double... values) {
        return end(runner, values).last(observable.id());
    }

    /** One row, the end, of the same run. */
    Trajectory end(StudyContext runner, double... values) {
        return runner.run(prepared.at(values), 0);
    }

    boolean isDisseminated(double value) {
        return value >= cutOff;
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Input> uncertain() {
        return uncertain;
    }

    /** The number of the compiled model that a range is about. */
    Optional<PreparedInputs.Number> number(int range) {
        return prepared.number(range);
    }

    ObservableInfo observable() {
        return observable;
    }

    /** What counts as disseminated, in words. */
    String criterion() {
        return Labels.withPlace(observable) + " of at least " + Numbers.of(cutOff, observable.unit().toString())
                + " at time " + Numbers.of(context.plan().tEnd(), context.subject().timeUnit());
    }
}
