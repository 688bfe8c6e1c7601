package paget.studies.critical;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import paget.core.study.StudyContext;
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
        uncertain = EvidenceDraws.uncertain(context, inputs);
        // Only the end counts; the integrator chooses its steps by itself.
        prepared = new PreparedInputs(context, context.plan().variant(),
                Stream.concat(inputs.stream(), uncertain.stream()).toList(),
                context.plan().settings().withOutputTimes(context.plan().tEnd()));
        cutOff = Double.parseDouble(context.plan().option(CriticalPointStudy.CUT_OFF));
        Simulation any = prepared.at(inputs.stream().mapToDouble(i -> i.distribution().quantile(.5)).toArray());
        observable = of(context, any.observables());
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
        return Labels.withPlace(observable) + " of at least " + Numbers.of(cutOff, observable.unit().label())
                + " at time " + Numbers.of(context.plan().tEnd(), context.subject().timeUnit());
    }
}
