package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;

import paget.analysis.critical.Threshold;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.run.CancelledException;
import paget.studies.Numbers;
import paget.studies.input.Input;

/** Outcomes over two quantities, and the boundary between local and disseminated, enclosed along the second one. */
final class OutcomeMap {

    private final StudyContext context;
    private final Outcome outcome;
    private final ScanRange first;
    private final ScanRange second;

    OutcomeMap(StudyContext context) {
        this.context = context;
        this.outcome = new Outcome(context);
        this.first = context.plan().dimensions().getFirst();
        this.second = context.plan().dimensions().getLast();
    }

    StudyResult result() {
        int points = first.steps() * second.steps();
        List<Double> values = context.part(0, 2).parallel(points, (i, runner) -> outcome.value(runner,
                first.value(i / second.steps()), second.value(i % second.steps())));
        if (values.size() < points) {
            throw new CancelledException(0);
        }
        List<int[]> turns = new ArrayList<>();
        int disseminated = 0;
        for (int i = 0; i < points; i++) {
            disseminated += outcome.isDisseminated(values.get(i)) ? 1 : 0;
            if (i % second.steps() > 0
                    && outcome.isDisseminated(values.get(i)) != outcome.isDisseminated(values.get(i - 1))) {
                turns.add(new int[] {i / second.steps(), i % second.steps()});
            }
        }
        double precision = Double.parseDouble(context.plan().option(CriticalPointStudy.PRECISION));
        List<Threshold> boundary = context.part(1, 2).parallel(turns.size(), (t, runner) -> Threshold.between(
                second.value(turns.get(t)[1] - 1), second.value(turns.get(t)[1]), precision, p -> {
                    runner.checkCancelled();
                    return outcome.isDisseminated(outcome.value(runner, first.value(turns.get(t)[0]), p));
                }));
        if (boundary.size() < turns.size()) {
            throw new CancelledException(0);
        }
        return report(values, turns, boundary, disseminated);
    }

    private StudyResult report(List<Double> values, List<int[]> turns, List<Threshold> boundary, int disseminated) {
        Input a = outcome.inputs().getFirst();
        Input b = outcome.inputs().getLast();
        List<List<Object>> rows = new ArrayList<>();
        for (int t = 0; t < turns.size(); t++) {
            Threshold threshold = boundary.get(t);
            rows.add(List.of(first.value(turns.get(t)[0]), threshold.value(), threshold.interval().lower(),
                    threshold.interval().upper(), threshold.above() ? "above" : "below"));
        }
        Table table = new Table("boundary", "Boundary between local and disseminated",
                List.of(Column.number(a.id(), a.label(), a.unit()), Column.number(b.id(), b.label(), b.unit()),
                        Column.number("lower", "from", b.unit()), Column.number("upper", "to", b.unit()),
                        Column.text("disseminated", "Disseminated")),
                rows);
        List<String> answers = new ArrayList<>();
        answers.add("The tumour disseminates in " + Numbers.of(100.0 * disseminated / values.size()) + " % of the map, "
                + "which means " + outcome.criterion() + ".");
        if (!boundary.isEmpty()) {
            answers.add("The boundary runs from " + b.label() + " = "
                    + Numbers.of(boundary.getFirst().value(), b.unit()) + " at " + a.label() + " = "
                    + Numbers.of(first.value(turns.getFirst()[0]), a.unit()) + " to "
                    + Numbers.of(boundary.getLast().value(), b.unit()) + " at "
                    + Numbers.of(first.value(turns.getLast()[0]), a.unit()) + "; "
                    + (boundary.getFirst().above() ? "above" : "below") + " it lies dissemination.");
        }
        double[][] columns = new double[4][values.size()];
        for (int i = 0; i < values.size(); i++) {
            columns[0][i] = first.value(i / second.steps());
            columns[1][i] = second.value(i % second.steps());
            columns[2][i] = values.get(i);
            columns[3][i] = outcome.isDisseminated(values.get(i)) ? 1 : 0;
        }
        Series map = new Series("map", "Outcomes", List.of(Column.number(a.id(), a.label(), a.unit()),
                Column.number(b.id(), b.label(), b.unit()),
                Column.number(outcome.observable().id(), outcome.observable().label(),
                        outcome.observable().unit().toString()),
                Column.number("disseminated", "Disseminated", "")), columns);
        return new StudyResult(answers, List.of(table), List.of(map),
                List.of(new Figure("Outcomes", Figure.Kind.HEAT_MAP, "map", a.id(),
                        List.of(b.id(), outcome.observable().id()), List.of(), List.of()),
                        Figure.lines("Boundary between local and disseminated", "boundary", a.id(),
                                List.of(b.id()))),
                List.of(), 1, true);
    }
}
