package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import paget.analysis.critical.Threshold;
import paget.analysis.statistics.Interval;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.studies.Labels;
import paget.studies.Numbers;
import paget.studies.input.Input;

/** The map of outcomes in words, as tables and as a figure. */
final class MapReport {

    private static final String BOUNDARY = "boundary";

    private final Outcome outcome;
    private final ScanRange first;
    private final ScanRange second;
    private final List<int[]> turns;
    private final List<Threshold> boundary;
    private final List<Optional<Spread>> spreads;
    private final Input a;
    private final Input b;

    /**
     * @param turns steps of the first and second range at which the outcome turned along the second
     * @param boundary the thresholds there
     * @param spreads how far the evidence moves them
     */
    MapReport(Outcome outcome, ScanRange first, ScanRange second, List<int[]> turns, List<Threshold> boundary,
            List<Optional<Spread>> spreads) {
        this.outcome = outcome;
        this.first = first;
        this.second = second;
        this.turns = turns;
        this.boundary = boundary;
        this.spreads = spreads;
        a = outcome.inputs().getFirst();
        b = outcome.inputs().getLast();
    }

    /** @param values the observable at each point; @param phases the region of each, in words */
    StudyResult result(List<Double> values, List<String> phases) {
        return new StudyResult(answers(values, phases), List.of(boundaryTable(), regionTable(phases), phaseTable(values, phases)),
                List.of(map(values)), List.of(
                        new Figure("Regions of the map", Figure.Kind.PHASE_MAP, "phases", a.id(),
                                List.of(b.id(), "phase", BOUNDARY), List.of(), List.of()),
                        boundaryFigure()),
                List.of(), 1, true);
    }

    private Figure boundaryFigure() {
        boolean known = spreads.stream().anyMatch(Optional::isPresent);
        return new Figure("Boundary between local and disseminated", Figure.Kind.LINES, BOUNDARY, a.id(), List.of(b.id()),
                known ? List.of("evidence.lower") : List.of(), known ? List.of("evidence.upper") : List.of());
    }

    private List<String> answers(List<Double> values, List<String> phases) {
        List<String> answers = new ArrayList<>();
        long disseminated = values.stream().filter(outcome::isDisseminated).count();
        answers.add("The tumour disseminates in " + Numbers.of(100.0 * disseminated / values.size()) + " % of the map, "
                + "which means " + outcome.criterion() + ".");
        answers.add("Regions of the map: " + regions(phases).entrySet().stream().map(region -> region.getKey() + " ("
                + Numbers.of(100.0 * region.getValue() / phases.size()) + " %)").collect(Collectors.joining("; ")) + ".");
        if (!boundary.isEmpty()) {
            answers.add("The boundary runs from " + b.label() + " = "
                    + Numbers.of(boundary.getFirst().value(), b.unit()) + " at " + a.label() + " = "
                    + Numbers.of(first.value(turns.getFirst()[0]), a.unit()) + " to "
                    + Numbers.of(boundary.getLast().value(), b.unit()) + " at "
                    + Numbers.of(first.value(turns.getLast()[0]), a.unit()) + "; "
                    + (boundary.getFirst().above() ? "above" : "below") + " it lies dissemination.");
            spreads.getFirst().ifPresent(spread -> answers.add("At " + a.label() + " = "
                    + Numbers.of(first.value(turns.getFirst()[0]), a.unit()) + ": " + spread.sentence(b.unit())));
        }
        return answers;
    }

    private static Map<String, Long> regions(List<String> phases) {
        return phases.stream().collect(Collectors.groupingBy(phase -> phase, TreeMap::new, Collectors.counting()));
    }

    private static Table regionTable(List<String> phases) {
        List<List<Object>> rows = regions(phases).entrySet().stream().map(region -> List.<Object>of(region.getKey(),
                (double) region.getValue(), 100.0 * region.getValue() / phases.size())).toList();
        return new Table("regions", "Regions of the map", List.of(Column.text("region", "Region"),
                Column.number("points", "Points", ""), Column.number("part", "Of the map", "%")), rows);
    }

    private Table boundaryTable() {
        boolean known = spreads.stream().anyMatch(Optional::isPresent);
        List<Column> columns = new ArrayList<>(List.of(Column.number(a.id(), a.label(), a.unit()),
                Column.number(b.id(), b.label(), b.unit()), Column.number("lower", "from", b.unit()),
                Column.number("upper", "to", b.unit()), Column.text("disseminated", "Disseminated")));
        if (known) {
            columns.addAll(List.of(Column.number("evidence.lower", "By the evidence from", b.unit()),
                    Column.number("evidence.upper", "to", b.unit())));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int t = 0; t < turns.size(); t++) {
            Threshold threshold = boundary.get(t);
            List<Object> row = new ArrayList<>(List.of(first.value(turns.get(t)[0]), threshold.value(),
                    threshold.interval().lower(), threshold.interval().upper(), threshold.above() ? "above" : "below"));
            if (known) {
                Interval spread = spreads.get(t).map(Spread::interval).orElse(Interval.UNKNOWN);
                row.addAll(List.of(spread.lower(), spread.upper()));
            }
            rows.add(row);
        }
        return new Table(BOUNDARY, "Boundary between local and disseminated", columns, rows);
    }

    /** The points with the region that each belongs to, and the boundary on the way along the second range. */
    private Table phaseTable(List<Double> values, List<String> phases) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int line = i / second.steps();
            int turn = firstTurn(line);
            rows.add(List.of(first.value(line), second.value(i % second.steps()), values.get(i), phases.get(i),
                    turn < 0 ? Double.NaN : boundary.get(turn).value()));
        }
        return new Table("phases", "The region of each point", List.of(Column.number(a.id(), a.label(), a.unit()),
                Column.number(b.id(), b.label(), b.unit()),
                Column.number(outcome.observable().id(), Labels.withPlace(outcome.observable()), outcome.observable().unit().label()),
                Column.text("phase", "Region"), Column.number(BOUNDARY, "Boundary", b.unit())), rows);
    }

    private int firstTurn(int line) {
        for (int t = 0; t < turns.size(); t++) {
            if (turns.get(t)[0] == line) {
                return t;
            }
        }
        return -1;
    }

    private Series map(List<Double> values) {
        double[][] columns = new double[4][values.size()];
        for (int i = 0; i < values.size(); i++) {
            columns[0][i] = first.value(i / second.steps());
            columns[1][i] = second.value(i % second.steps());
            columns[2][i] = values.get(i);
            columns[3][i] = outcome.isDisseminated(values.get(i)) ? 1 : 0;
        }
        return new Series("map", "Outcomes", List.of(Column.number(a.id(), a.label(), a.unit()),
                Column.number(b.id(), b.label(), b.unit()),
                Column.number(outcome.observable().id(), Labels.withPlace(outcome.observable()),
                        outcome.observable().unit().label()),
                Column.number("disseminated", "Disseminated", "")), columns);
    }
}
