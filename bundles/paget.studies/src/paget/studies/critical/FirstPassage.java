package paget.studies.critical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.analysis.colony.BirthDeathColony;
import paget.analysis.colony.FirstColony;
import paget.analysis.statistics.Proportion;
import paget.analysis.statistics.Sample;
import paget.analysis.survival.KaplanMeier;
import paget.analysis.survival.SurvivalTimes;
import paget.core.compile.Variant;
import paget.core.study.Column;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.network.Parameter;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.studies.Labels;
import paget.studies.Numbers;
import paget.studies.survival.FirstTime;
import paget.studies.survival.SurvivalReport;

/** When stochastic runs first pass the cut-off: a level of a result, or the size of a single colony. */
final class FirstPassage {

    private final StudyContext context;
    private final StudyPlan plan;
    private final double cutOff;

    FirstPassage(StudyContext context) {
        this.context = context;
        this.plan = context.plan();
        this.cutOff = Double.parseDouble(plan.option(CriticalPointStudy.CUT_OFF));
    }

    /** Finds the time of passage in a replicate; NaN when there is none. */
    interface Passage {
        double of(Trajectory trajectory, int replicate);
    }

    StudyResult result() {
        Simulation simulation = context.prepare(plan.variant());
        var observable = Outcome.of(context, simulation.observables());
        boolean colonies = !plan.option(CriticalPointStudy.FOUNDING).isEmpty();
        PassageSpread.Passages passages = colonies ? this::colonies : variant -> (trajectory, replicate) -> FirstTime
                .of(trajectory, trajectory.indexOf(observable.id()), cutOff, 0);
        Passage passage = passages.in(plan.variant());
        PassageSpread draws = new PassageSpread(context);
        StudyContext first = draws.isKnown() ? context.part(0, 2) : context;
        double[] times = new double[context.replicates()];
        int done = first.replicates(simulation, times.length,
                (replicate, trajectory) -> times[replicate] = passage.of(trajectory, replicate));
        double[] finished = Arrays.copyOf(times, done);
        String unit = context.subject().timeUnit();
        double confidence = Double.parseDouble(plan.option(CriticalPointStudy.CONFIDENCE));
        SurvivalReport report = new SurvivalReport(unit, confidence);
        SurvivalTimes survival = SurvivalTimes.until(finished, plan.tEnd());
        KaplanMeier curve = report.add("all", "All replicates", survival, plan.tEnd());
        String event = colonies ? "a colony of " + Numbers.of(cutOff) + " cells founded by " + context.subject()
                .nameOf(plan.option(CriticalPointStudy.FOUNDING))
                : Labels.withPlace(observable) + " of " + Numbers.of(cutOff, observable.unit().label());
        List<String> answers = new ArrayList<>();
        var part = new Proportion(survival.events(), done).interval(confidence);
        answers.add(done == 1 ? capital(event) + (survival.events() == 1 ? " is reached by time " : " is not reached by time ")
                + Numbers.of(plan.tEnd(), unit) + " in the one run; how likely that is, replicates of a stochastic engine tell."
                : capital(event) + " is reached by time " + Numbers.of(plan.tEnd(), unit) + " in " + Numbers.percent((double) survival.events() / done, part, confidence) + " of "
                + Numbers.count(done, "replicate") + ".");
        answers.add("The median time to it is " + report.median(curve) + ".");
        Optional<Spread> spread = draws.isKnown() && done == times.length ? draws.of(context.part(1, 2), passages)
                : Optional.empty();
        spread.ifPresent(s -> answers.add(s.sentence("the median", unit, " of " + draws.replicates() + " replicates each",
                "none by the end")));
        String hazard = report.highestHazard(0);
        if (!hazard.isEmpty()) {
            answers.add(capital(hazard) + ".");
        }
        double[] reached = Arrays.stream(finished).filter(t -> !Double.isNaN(t)).toArray();
        if (reached.length > 1) {
            Sample sample = new Sample(reached);
            answers.add("Where it was reached it took " + Numbers.of(sample.mean(), sample.meanInterval(confidence), unit)
                    + " on average, with a standard deviation of " + Numbers.of(sample.standardDeviation(), unit) + ".");
        }
        List<Table> tables = new ArrayList<>(List.of(report.table("passage", "Time to " + event), report.atRisk()));
        spread.ifPresent(s -> tables.add(1, new Table("evidence", "Median with uncertain values drawn from their evidence",
                List.of(Column.number("draws", "Draws", ""), Column.number("medians", "With a median", ""),
                        Column.number("q50", "Median of medians", unit), Column.number("evidence.lower", "from", unit),
                        Column.number("evidence.upper", "to", unit)),
                List.of(List.of((double) s.draws(), (double) s.found().size(), s.found().quantile(0.5), s.interval().lower(),
                        s.interval().upper())))));
        return new StudyResult(answers, tables, report.series(), report.figures(), List.of(), done, done == times.length);
    }

    private Passage colonies(Variant variant) {
        // Colonies grow as drawn, though the study's hypotheses may switch their growth off where founders are counted.
        ReactionNetwork drawn = (ReactionNetwork) context.subject()
                .compile(new Variant(List.of(), variant.overrides(), false));
        String death = plan.option(CriticalPointStudy.COLONY_DEATH);
        BirthDeathColony colony = new BirthDeathColony(rate(drawn, plan.option(CriticalPointStudy.COLONY_BIRTH)),
                death.isEmpty() ? 0 : rate(drawn, death));
        FirstColony first = new FirstColony(colony, Math.max(1, Math.round(cutOff)));
        String founders = plan.option(CriticalPointStudy.FOUNDING) + "_count";
        return (trajectory, replicate) -> first.draw(trajectory.times(), trajectory.column(founders), plan.seed(),
                replicate);
    }

    private static double rate(ReactionNetwork network, String process) {
        return network.parameters().stream().filter(p -> p.id().equals(process + "_rate")).findFirst()
                .map(Parameter::value).orElseThrow(() -> new InvalidModelException(List.of(Issue.error("study.colony",
                        process, "The process \"" + process + "\" has no constant rate of its own in this model."))));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
