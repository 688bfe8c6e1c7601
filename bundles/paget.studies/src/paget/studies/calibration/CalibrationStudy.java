package paget.studies.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import paget.core.store.Sha256;
import paget.core.study.EngineNeed;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.studies.input.Inputs;

/**
 * What do measurements tell about the model? Fits quantities to a table of data: by least squares, by the likelihood of
 * errors that are known, or, for stochastic models, by approximate Bayesian computation. Says for every quantity how far
 * the data determine it. The model is not changed: estimates are a table, which can be saved as a hypothesis.
 */
public final class CalibrationStudy implements StudyKind {

    static final String LEAST_SQUARES = "least-squares";
    static final String LIKELIHOOD = "likelihood";
    static final String SIMULATION = "abc";

    static final EngineOption.Text DATA = new EngineOption.Text("data", "Data",
            "File of comma-separated values beside the model: a column time, a column for each result headed by its id, "
                    + "standard deviations in ID.sd, and a column arm where several arms were measured. A unit may stand "
                    + "in brackets behind a head.",
            "");
    static final EngineOption.Choice METHOD = new EngineOption.Choice("method", "Method",
            "least-squares: the size of errors comes from the residuals; likelihood: errors are normal with the standard "
                    + "deviations that are stated; abc: approximate Bayesian computation, for stochastic models.",
            List.of(LEAST_SQUARES, LIKELIHOOD, SIMULATION), LIKELIHOOD);
    static final EngineOption.Real RELATIVE = new EngineOption.Real("relative-error", "Relative error",
            "Standard deviation of a value without a stated one, as part of it.", "", 0.1, 0, 10);
    static final EngineOption.Real ABSOLUTE = new EngineOption.Real("absolute-error", "Absolute error",
            "What is added to it, in squares, in the unit of the value.", "", 0, 0, Double.MAX_VALUE);
    static final EngineOption.Whole STARTS = new EngineOption.Whole("starts", "Starts",
            "Number of starts of a fit: the model's values, then points spread over the ranges.", 8, 1, 10_000);
    static final EngineOption.Whole POINTS = new EngineOption.Whole("profile-points", "Points of a profile",
            "Number of values on each side of an estimate at which the others are fitted again.", 20, 5, 1000);
    static final EngineOption.Whole PARTICLES = new EngineOption.Whole("particles", "Particles",
            "Size of a generation of approximate Bayesian computation.", 200, 20, 100_000);
    static final EngineOption.Whole GENERATIONS = new EngineOption.Whole("generations", "Generations",
            "Number of generations, each nearer to the data by half.", 6, 1, 100);
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);

    @Override
    public String id() {
        return "calibration";
    }

    @Override
    public boolean takesArms() {
        return true;
    }

    @Override
    public String label() {
        return "Calibration";
    }

    @Override
    public String description() {
        return "Fits quantities to a table of data and says which of them the data determine.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(DATA, METHOD, RELATIVE, ABSOLUTE, STARTS, POINTS, PARTICLES, GENERATIONS, CONFIDENCE);
    }

    @Override
    public EngineNeed engineNeed(StudyPlan plan) {
        return plan.option(METHOD).equals(SIMULATION) ? EngineNeed.STOCHASTIC : EngineNeed.DETERMINISTIC;
    }

    @Override
    public SortedMap<String, String> furtherInputs(StudyPlan plan, StudySubject subject) {
        SortedMap<String, String> inputs = new TreeMap<>();
        String file = plan.option(DATA);
        try {
            inputs.put(file, Sha256.of(subject.data().read(file)));
        } catch (IOException e) {
            inputs.put(file, "not readable");
        }
        return inputs;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        if (Inputs.of(plan, subject).isEmpty()) {
            issues.add(Issue.error("study.dimensions", plan.id(), "A calibration needs at least one quantity to fit: give "
                    + "the study ranges, or quantities of the model distributions."));
        }
        if (plan.option(DATA).isEmpty()) {
            issues.add(Issue.error("study.data", plan.id(),
                    "A calibration needs data: name a file beside the model in the option data."));
            return issues;
        }
        try {
            issues.addAll(Measurements.read(plan, subject.timeUnit(), plan.option(DATA),
                    subject.data().read(plan.option(DATA))).issues());
        } catch (IOException e) {
            issues.add(Issue.error("study.data", plan.id(),
                    "The data \"" + plan.option(DATA) + "\" cannot be read beside the model: " + reason(e) + "."));
        }
        return issues;
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException || e instanceof java.io.FileNotFoundException
                ? "there is no such file" : e.getMessage();
    }

    @Override
    public StudyResult run(StudyContext context) {
        StudyPlan plan = context.plan();
        String method = plan.option(METHOD);
        if (context.engine().isStochastic() != method.equals(SIMULATION)) {
            throw refused(plan, method.equals(SIMULATION)
                    ? "Approximate Bayesian computation is for stochastic engines; with the engine "
                            + context.engine().label() + " use the method likelihood."
                    : "Least squares and likelihood are for deterministic engines; with the engine "
                            + context.engine().label() + " use the method abc.");
        }
        FitRuns runs = new FitRuns(context, Inputs.of(plan, context.subject()), data(context));
        if (!method.equals(SIMULATION) && runs.data().size() < runs.inputs().size()) {
            throw refused(plan, "There are " + runs.data().size() + " data for " + runs.inputs().size()
                    + " quantities; fit fewer quantities.");
        }
        return method.equals(SIMULATION) ? new SimulationFit(context, runs).result()
                : new LikelihoodFit(context, runs).result();
    }

    /** The data, each with a standard deviation. */
    private static List<Datum> data(StudyContext context) {
        StudyPlan plan = context.plan();
        Measurements.Outcome read;
        try {
            read = Measurements.read(plan, context.subject().timeUnit(), plan.option(DATA),
                    context.subject().data().read(plan.option(DATA)));
        } catch (IOException e) {
            throw refused(plan, "The data \"" + plan.option(DATA) + "\" cannot be read: " + reason(e) + ".");
        }
        double relative = Double.parseDouble(plan.option(RELATIVE));
        double absolute = Double.parseDouble(plan.option(ABSOLUTE));
        List<Datum> data = read.data().stream().map(d -> Double.isNaN(d.deviation())
                ? d.with(Math.hypot(absolute, relative * d.value())) : d).toList();
        for (Datum datum : data) {
            if (!(datum.deviation() > 0)) {
                throw refused(plan, "The value " + datum.value() + " of " + datum.observable() + " at time " + datum.time()
                        + " has no standard deviation: state it in the column " + datum.observable()
                        + ".sd, or give an absolute error.");
            }
        }
        return data;
    }

    private static InvalidModelException refused(StudyPlan plan, String sentence) {
        return new InvalidModelException(List.of(Issue.error("study.data", plan.id(), sentence)));
    }
}
