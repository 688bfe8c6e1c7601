package paget.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import paget.analysis.survival.KaplanMeier;
import paget.analysis.survival.LogRank;
import paget.analysis.survival.SurvivalTimes;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.StudyPlan;
import paget.core.study.Table;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.studies.survival.SurvivalReport;
import paget.studies.survival.TimeToEvent;

/** When the event of the plan comes in each variant, tested against the first. */
final class ArmsSurvival {

    private final StudyPlan plan;
    private final String timeUnit;
    private final SurvivalReport report;
    private final String event;
    private final List<String> answers = new ArrayList<>();
    private final List<ArmPlan> arms = new ArrayList<>();
    private final List<SurvivalTimes> groups = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();

    /** @param observable the first of the plan */
    ArmsSurvival(StudyPlan plan, TimeToEvent event, ObservableInfo observable, String timeUnit, double confidence) {
        this.plan = plan;
        this.timeUnit = timeUnit;
        this.report = new SurvivalReport(timeUnit, confidence);
        this.event = event.label(observable);
    }

    /** @param times when the event came in each replicate, NaN for never */
    void add(ArmPlan arm, double[] times) {
        SurvivalTimes group = SurvivalTimes.until(times, plan.tEnd());
        KaplanMeier curve = report.add(arm.id(), arm.name(), group, plan.tEnd());
        double between = plan.tEnd() / (plan.points() - 1);
        // Half of the times lie between two rows or three, where nothing but a straight line tells when the event came.
        if (notes.isEmpty() && curve.quantile(0.75) - curve.quantile(0.25) < 2 * between) {
            notes.add(Issue.warning("event.resolution", plan.id(), "Times of the event are read between output times, which lie "
                    + Numbers.of(between, timeUnit) + " apart, and half of them lie within two such steps; more output times "
                    + "(points, or --points) tell them better than the interval of the median says."));
        }
        String who = plan.arms().isEmpty() ? "" : arm.name() + ": ";
        answers.add(String.format(Locale.ROOT, "%s%s in %d of %d replicates by time %s; the median time until then is %s.",
                who, event, group.events(), group.size(), Numbers.of(plan.tEnd(), timeUnit), report.median(curve)));
        if (!groups.isEmpty()) {
            LogRank test = LogRank.of(List.of(groups.getFirst(), group));
            answers.add(arm.name() + " and " + arms.getFirst().name() + (test.pValue() < 0.05 ? " differ in when that is so"
                    : " cannot be told apart in when that is so") + " (log-rank " + Numbers.chance(test.pValue()) + ").");
        }
        arms.add(arm);
        groups.add(group);
    }

    List<String> answers() {
        return answers;
    }

    /** What limits how well the times are known. */
    List<Issue> notes() {
        return notes;
    }

    SurvivalReport report() {
        return report;
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(report.table("time-to-event", "Time until " + event), report.atRisk()));
        if (groups.size() > 1) {
            List<List<Object>> rows = new ArrayList<>();
            for (int i = 1; i < groups.size(); i++) {
                addTest(rows, arms.get(i).name(), LogRank.of(List.of(groups.getFirst(), groups.get(i))), 1);
            }
            if (groups.size() > 2) {
                LogRank all = LogRank.of(groups);
                rows.add(List.of("All arms", Double.NaN, Double.NaN, all.statistic(), (double) all.degreesOfFreedom(),
                        all.pValue()));
            }
            tables.add(new Table("log-rank", "Log-rank tests against " + arms.getFirst().name(),
                    List.of(Column.text("arm", "Arm"), Column.number("observed", "Events", ""),
                            Column.number("expected", "Expected if alike", ""), Column.number("statistic", "Chi-square", ""),
                            Column.number("freedom", "Degrees of freedom", ""), Column.number("p", "p", "")), rows));
        }
        return tables;
    }

    private static void addTest(List<List<Object>> rows, String name, LogRank test, int group) {
        rows.add(List.of(name, test.observed()[group], test.expected()[group], test.statistic(),
                (double) test.degreesOfFreedom(), test.pValue()));
    }
}
