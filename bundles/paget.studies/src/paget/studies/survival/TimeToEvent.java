package paget.studies.survival;

import java.util.List;
import java.util.Optional;

import paget.core.study.StudyPlan;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.run.EngineOption;
import paget.sim.run.Trajectory;
import paget.studies.Labels;
import paget.studies.Numbers;

/**
 * An event that studies of replicates wait for: a result first reaches a level, or falls to it.
 *
 * @param level the level, in the unit of the result
 * @param falls whether the event is that the result is at most the level, after it was above
 */
public record TimeToEvent(double level, boolean falls) {

    private static final String REACHES = "reaches";
    private static final String FALLS = "falls-to";

    public static final EngineOption.Text LEVEL = new EngineOption.Text("event-level", "Level of the event",
            "When the first observable of the study comes to this level, in its unit; survival curves show when. Empty for "
                    + "no event.",
            "");
    public static final EngineOption.Choice DIRECTION = new EngineOption.Choice("event", "Event",
            "reaches: the observable is at least the level; falls-to: it has been above the level and is no more, such as "
                    + "when a population dies out at level 0.",
            List.of(REACHES, FALLS), REACHES);

    /** The event that a plan asks for; the options have been checked. */
    public static Optional<TimeToEvent> of(StudyPlan plan) {
        String text = plan.option(LEVEL);
        return text.isEmpty() ? Optional.empty()
                : Optional.of(new TimeToEvent(Double.parseDouble(text), plan.option(DIRECTION).equals(FALLS)));
    }

    /** What is wrong with the options of a plan. */
    public static List<Issue> check(StudyPlan plan) {
        String text = plan.option(LEVEL);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            if (Double.isFinite(Double.parseDouble(text))) {
                return plan.observables().isEmpty() ? List.of(Issue.error("study.observables", plan.id(),
                        "The event is about the first observable of the study, and the study has none.")) : List.of();
            }
        } catch (NumberFormatException e) {
            return List.of(notANumber(plan, text));
        }
        return List.of(notANumber(plan, text));
    }

    private static Issue notANumber(StudyPlan plan, String text) {
        return Issue.error("option.value", plan.id(), "The level of the event must be a number, not \"" + text + "\".");
    }

    /** When it happens in a run; NaN when it does not. */
    public double in(Trajectory trajectory, int column) {
        return falls ? firstFall(trajectory, column) : FirstTime.of(trajectory, column, level, 0);
    }

    private double firstFall(Trajectory trajectory, int column) {
        boolean above = false;
        for (int row = 0; row < trajectory.rows(); row++) {
            double value = trajectory.value(row, column);
            if (above && value <= level) {
                double before = trajectory.value(row - 1, column);
                double part = (before - level) / (before - value);
                return trajectory.time(row - 1) + part * (trajectory.time(row) - trajectory.time(row - 1));
            }
            above |= value > level;
        }
        return Double.NaN;
    }

    /** In words, such as "Lung: Cells reached 1000 cells". */
    public String label(ObservableInfo observable) {
        return Labels.withPlace(observable) + (falls ? " fell to " : " reached ")
                + Numbers.of(level, observable.unit().label());
    }
}
