package paget.studies.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import paget.analysis.calibration.FitProblem;
import paget.core.study.ArmPlan;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.SimulationException;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.studies.Labels;
import paget.studies.input.Arms;
import paget.studies.input.Input;
import paget.studies.input.PreparedInputs;

/** Predicts the data: runs every arm that was measured, at the times of the measurements. */
final class FitRuns {

    /** A run that cannot go on is as far from every datum as this many standard deviations. */
    private static final double FAR = 1e3;
    /** Finite differences see changes of 1e-5, so runs must be much more exact than that. */
    private static final double TOLERANCE = 1e-9;

    /** Parts of the line of a fit. */
    private static final int LINE = 60;

    private final List<Input> inputs;
    private final List<Datum> data;
    private final double[] times;
    /** One an arm; empty where nothing was measured. */
    private final List<Optional<PreparedInputs>> arms = new ArrayList<>();
    private final List<ObservableInfo> observables;

    /** @throws InvalidModelException when the data are about results that the model does not have */
    FitRuns(StudyContext context, List<Input> inputs, List<Datum> data) {
        StudyPlan plan = context.plan();
        this.inputs = inputs;
        times = data.stream().mapToDouble(Datum::time).distinct().sorted().toArray();
        RunSettings settings = plan.settings().withOutputTimes(times);
        if (!context.engine().isStochastic()) {
            settings = settings.withTolerances(Math.min(TOLERANCE, plan.relativeTolerance()),
                    Math.min(TOLERANCE, plan.absoluteTolerance()));
        }
        List<ArmPlan> planned = Arms.of(plan);
        List<ObservableInfo> known = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            int arm = i;
            if (data.stream().noneMatch(d -> d.arm() == arm)) {
                arms.add(Optional.empty());
                continue;
            }
            PreparedInputs prepared = new PreparedInputs(context, plan.variant(planned.get(i)), inputs, settings);
            arms.add(Optional.of(prepared));
            List<ObservableInfo> present = prepared.at(new double[0]).observables();
            present.stream().filter(o -> known.stream().noneMatch(k -> k.id().equals(o.id()))).forEach(known::add);
            checkObservables(plan, data.stream().filter(d -> d.arm() == arm).toList(), present);
        }
        observables = List.copyOf(known);
        this.data = data.stream().map(d -> d.times(factor(d, observable(d)).orElseThrow())).toList();
    }

    private static Optional<Double> factor(Datum datum, ObservableInfo observable) {
        return MeasuredColumn.factor(datum.unit(), observable.unit());
    }

    private static void checkObservables(StudyPlan plan, List<Datum> data, List<ObservableInfo> present) {
        LinkedHashSet<String> wrong = new LinkedHashSet<>();
        for (Datum datum : data) {
            Optional<ObservableInfo> found = present.stream().filter(o -> o.id().equals(datum.observable())).findFirst();
            if (found.isEmpty()) {
                wrong.add("The data are about \"" + datum.observable() + "\", and the model has no result of that id; \""
                        + "paget list observables\" shows those that it has.");
            } else if (factor(datum, found.get()).isEmpty()) {
                wrong.add("The data of \"" + datum.observable() + "\" are in " + datum.unit().orElseThrow()
                        + ", which does not convert to " + found.get().unit() + ", the unit of "
                        + Labels.withPlace(found.get()) + ".");
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidModelException(wrong.stream().map(w -> Issue.error("study.data", plan.id(), w)).toList());
        }
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Datum> data() {
        return data;
    }

    /** The result that a datum is a value of. */
    ObservableInfo observable(Datum datum) {
        return observables.stream().filter(o -> o.id().equals(datum.observable())).findFirst().orElseThrow();
    }

    /** The data with deviations, as a problem for fits whose runs go through a context. */
    FitProblem problem(StudyContext runner, double[] lower, double[] upper, double scale) {
        double[] values = data.stream().mapToDouble(Datum::value).toArray();
        double[] deviations = data.stream().mapToDouble(d -> scale * d.deviation()).toArray();
        return new FitProblem(values, deviations, lower, upper, parameters -> {
            try {
                return predict(runner, parameters, 0);
            } catch (SimulationException e) {
                double[] far = new double[values.length];
                Arrays.setAll(far, i -> values[i] + FAR * deviations[i]);
                return far;
            }
        });
    }

    /** One value a datum, of one replicate of every arm. */
    double[] predict(StudyContext runner, double[] parameters, long replicate) {
        double[] predicted = new double[data.size()];
        for (int arm = 0; arm < arms.size(); arm++) {
            if (arms.get(arm).isEmpty()) {
                continue;
            }
            Simulation simulation = arms.get(arm).get().at(parameters);
            Trajectory trajectory = runner.run(simulation, replicate);
            for (int i = 0; i < predicted.length; i++) {
                Datum datum = data.get(i);
                if (datum.arm() == arm) {
                    predicted[i] = trajectory.value(Arrays.binarySearch(times, datum.time()),
                            trajectory.indexOf(datum.observable()));
                }
            }
        }
        return predicted;
    }

    /** The times of a line through the data: those of the data, and many between them. */
    double[] lineTimes() {
        double last = times[times.length - 1];
        return DoubleStream.concat(Arrays.stream(times), last > 0 ? Arrays.stream(RunSettings.grid(0, last, LINE))
                : DoubleStream.empty()).distinct().sorted().toArray();
    }

    /** A result of an arm at the times of the line, the mean of several replicates. */
    double[] line(StudyContext runner, double[] parameters, int arm, String observable, int replicates) {
        StudyPlan plan = runner.plan();
        double[] mean = new double[lineTimes().length];
        Simulation simulation = new PreparedInputs(runner, plan.variant(Arms.of(plan).get(arm)), inputs,
                plan.settings().withOutputTimes(lineTimes())).at(parameters);
        for (int replicate = 0; replicate < replicates; replicate++) {
            double[] one = runner.run(simulation, replicate).column(observable);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / replicates;
            }
        }
        return mean;
    }

    /** The mean of several replicates; the first of them has the given number. */
    double[] mean(StudyContext runner, double[] parameters, long first, int replicates) {
        double[] mean = new double[data.size()];
        for (int replicate = 0; replicate < replicates; replicate++) {
            double[] one = predict(runner, parameters, first + replicate);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / replicates;
            }
        }
        return mean;
    }
}
