package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.analysis.critical.Threshold;
import paget.analysis.statistics.Interval;
import paget.core.run.Digits;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.run.CancelledException;
import paget.studies.Labels;
import paget.studies.Numbers;
import paget.studies.input.Input;

/** The values of one quantity at which the outcome turns: found on a grid, then enclosed by halving. */
final class OutcomeThreshold {

    private final StudyContext context;
    private final Outcome outcome;

    OutcomeThreshold(StudyContext context) {
        this.context = context;
        this.outcome = new Outcome(context);
    }

    StudyResult result() {
        ScanRange range = context.plan().dimensions().getFirst();
        Input input = outcome.inputs().getFirst();
        double precision = Double.parseDouble(context.plan().option(CriticalPointStudy.PRECISION));
        List<Double> values = context.part(0, 3).parallel(range.steps(),
                (i, runner) -> outcome.value(runner, range.value(i)));
        if (values.size() < range.steps()) {
            throw new CancelledException(0);
        }
        List<Integer> turns = new ArrayList<>();
        for (int i = 1; i < range.steps(); i++) {
            if (outcome.isDisseminated(values.get(i)) != outcome.isDisseminated(values.get(i - 1))) {
                turns.add(i);
            }
        }
        List<Threshold> thresholds = context.part(1, 3).parallel(turns.size(), (t, runner) -> Threshold.between(
                range.value(turns.get(t) - 1), range.value(turns.get(t)), precision, p -> {
                    runner.checkCancelled();
                    return outcome.isDisseminated(outcome.value(runner, p));
                }));
        if (thresholds.size() < turns.size()) {
            throw new CancelledException(0);
        }
        // Several turns could not be told apart in a draw.
        EvidenceSpread draws = new EvidenceSpread(context, outcome);
        Optional<Spread> spread = turns.size() == 1 && draws.isKnown()
                ? draws.of(context.part(2, 3), range, value -> new double[] {value}) : Optional.empty();
        List<String> answers = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            List<Object> row = new ArrayList<>(List.of(input.elementId(), input.label(), threshold.value(),
                    threshold.interval().lower(), threshold.interval().upper(), threshold.above() ? "above" : "below"));
            spread.ifPresent(s -> row.addAll(List.of(s.interval().lower(), s.interval().upper())));
            rows.add(row);
            Interval found = threshold.interval();
            answers.add("The critical value of " + input.label() + " is "
                    + Numbers.of(threshold.value(), input.unit())
                    + " (located to within " + located(found) + (input.unit().isEmpty() ? "" : " " + input.unit()) + "): " + (threshold.above() ? "above" : "below")
                    + " it the tumour disseminates, which means " + outcome.criterion() + ".");
        }
        spread.ifPresent(s -> answers.add(s.sentence(input.unit())));
        if (thresholds.isEmpty()) {
            answers.add("Between " + Numbers.of(range.minimum()) + " and " + Numbers.of(range.maximum(), input.unit())
                    + " of " + input.label() + " the tumour "
                    + (outcome.isDisseminated(values.getFirst()) ? "always" : "never") + " disseminates, which means "
                    + outcome.criterion() + ".");
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"),
                Column.text("quantity", "Quantity"), Column.number("value", "Critical value", input.unit()),
                Column.number("lower", "from", input.unit()), Column.number("upper", "to", input.unit()),
                Column.text("disseminated", "Disseminated")));
        spread.ifPresent(s -> columns.addAll(List.of(Column.number("evidence.lower", "By the evidence from", input.unit()),
                Column.number("evidence.upper", "to", input.unit()))));
        Table table = new Table("thresholds", "Critical values", columns, rows);
        Series scan = scan(range, input, values);
        return new StudyResult(answers, List.of(table), List.of(scan), List.of(Figure.lines("Outcome over "
                + input.label(), scan.id(), input.id(), List.of(outcome.observable().id()))), List.of(), 1, true);
    }

    private Series scan(ScanRange range, Input input, List<Double> values) {
        double[] at = new double[range.steps()];
        double[] ends = new double[range.steps()];
        for (int i = 0; i < at.length; i++) {
            at[i] = range.value(i);
            ends[i] = values.get(i);
        }
        return new Series("scan", "Outcome", List.of(Column.number(input.id(), input.label(), input.unit()),
                Column.number(outcome.observable().id(), Labels.withPlace(outcome.observable()),
                        outcome.observable().unit().label())), new double[][] {at, ends});
    }

    /** Half of what halving has left over, which is no more than a matter of its precision. */
    private static String located(Interval found) {
        return Digits.ofSize((found.upper() - found.lower()) / 2);
    }
}
