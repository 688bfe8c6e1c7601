package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.analysis.critical.Branch;
import paget.analysis.critical.Continuation;
import paget.analysis.critical.NetworkSteadySystem;
import paget.analysis.critical.SpecialPoint;
import paget.analysis.critical.SteadyState;
import paget.analysis.critical.SteadyStateSearch;
import paget.analysis.statistics.Interval;
import paget.core.run.Digits;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Trajectory;
import paget.studies.Numbers;
import paget.studies.input.Input;
import paget.studies.input.Inputs;
import paget.studies.input.PreparedInputs;

/** The steady states of a model over one quantity, their stability, and where either changes. */
final class SteadyStateMap {

    static final int MOST_BRANCHES = 12;
    private static final double ZERO = 1e-12;

    private final StudyContext context;
    private final Input input;
    private final ScanRange range;
    private final PreparedInputs.Number number;

    SteadyStateMap(StudyContext context) {
        this.context = context;
        this.range = context.plan().dimensions().getFirst();
        List<Input> inputs = Inputs.of(context.plan(), context.subject());
        this.input = inputs.getFirst();
        PreparedInputs prepared = new PreparedInputs(context, context.plan().variant(), inputs,
                context.plan().settings());
        this.number = prepared.number(0).orElseThrow(() -> new InvalidModelException(List.of(Issue.error(
                "study.parameter", input.elementId(), input.label() + " is no number in the rates of the model; use the "
                        + "method threshold for it."))));
    }

    StudyResult result() {
        ReactionNetwork network = (ReactionNetwork) context.subject().compile(context.plan().variant());
        if (network.parameters().stream().noneMatch(p -> p.id().equals(number.id()))) {
            throw new InvalidModelException(List.of(Issue.error("study.parameter", input.elementId(), input.label()
                    + " is where a run starts, which steady states do not depend on; use the method threshold.")));
        }
        NetworkSteadySystem system = new NetworkSteadySystem(network, number.id(), number.factor());
        double[] end = longRun(system);
        double drawn = system.initialParameter();
        double parameter = drawn >= range.minimum() && drawn <= range.maximum() ? drawn
                : (range.minimum() + range.maximum()) / 2;
        List<SteadyState> found = new SteadyStateSearch(system).all(List.of(end, system.initial()),
                Integer.parseInt(context.plan().option(CriticalPointStudy.STARTS)), parameter, context.plan().seed());
        context.part(0, 2).progress().report(1);
        context.checkCancelled();
        List<Branch> branches = new Continuation(system, range.minimum(), range.maximum(),
                Math.max(20, range.steps())).all(found, MOST_BRANCHES);
        return report(system, parameter, found, branches);
    }

    /** The state at the end of a run, in the order of the system, which also gives the typical sizes. */
    private double[] longRun(NetworkSteadySystem system) {
        Trajectory run = context.run(context.prepare(context.plan().variant()), 0);
        double[] end = system.initial();
        double[] sizes = new double[end.length];
        List<String> ids = system.stateIds();
        List<String> shown = run.observables().stream().map(o -> o.id()).toList();
        for (int i = 0; i < end.length; i++) {
            int column = shown.indexOf(ids.get(i));
            if (column >= 0) {
                double scale = run.observables().get(column).unit().scale();
                for (int row = 0; row < run.rows(); row++) {
                    sizes[i] = Math.max(sizes[i], Math.abs(run.value(row, column)));
                }
                // Observables are in the modeller's units; only their order of magnitude matters here.
                end[i] = scale == 1 ? run.value(run.rows() - 1, column) : end[i];
            }
        }
        system.setScales(sizes);
        return end;
    }

    private StudyResult report(NetworkSteadySystem system, double parameter, List<SteadyState> found,
            List<Branch> branches) {
        List<String> ids = system.stateIds();
        List<String> answers = new ArrayList<>();
        List<List<Object>> points = new ArrayList<>();
        List<CriticalValue> told = CriticalValue.of(branches);
        List<Optional<Spread>> spreads = new SteadyStateSpread(context, input, number).of(context.part(1, 2), system, parameter,
                found, told);
        for (int i = 0; i < told.size(); i++) {
            CriticalValue value = told.get(i);
            answers.add("Critical point at " + input.label() + " = " + Numbers.of(value.at(), input.unit())
                    + " (located to within " + Digits.ofSize(value.error()) + (input.unit().isEmpty() ? "" : " " + input.unit())
                    + "): " + value.kind().label() + ", where " + means(value.kind()) + ".");
            spreads.get(i).ifPresent(s -> answers.add(s.sentence("it", input.unit(), "", "other critical points in the range")));
        }
        boolean spread = spreads.stream().anyMatch(Optional::isPresent);
        for (Branch branch : branches) {
            for (SpecialPoint point : branch.special()) {
                List<Object> row = new ArrayList<>(List.of(point.kind().label(), input.elementId(), point.state().parameter(),
                        point.enclosing().lower(), point.enclosing().upper()));
                if (spread) {
                    Interval moved = spread(point, told, spreads);
                    row.addAll(List.of(moved.lower(), moved.upper()));
                }
                for (double value : point.state().state()) {
                    row.add(value);
                }
                if (points.stream().noneMatch(p -> same(p, row))) {
                    points.add(row);
                }
            }
        }
        if (points.isEmpty()) {
            answers.add("No steady state is born, dies or changes its stability between "
                    + Numbers.of(range.minimum()) + " and " + Numbers.of(range.maximum(), input.unit()) + " of "
                    + input.label() + ".");
        }
        List<Column> stateColumns = ids.stream()
                .map(id -> Column.number(id, context.subject().nameOf(id), "")).toList();
        List<Column> pointColumns = new ArrayList<>(List.of(Column.text("kind", "What happens"),
                Column.text("element", "Element"), Column.number("parameter", input.label(), input.unit()),
                Column.number("lower", "from", input.unit()), Column.number("upper", "to", input.unit())));
        if (spread) {
            pointColumns.addAll(List.of(Column.number("evidence.lower", "By the evidence from", input.unit()),
                    Column.number("evidence.upper", "to", input.unit())));
        }
        pointColumns.addAll(stateColumns);
        List<Table> tables = new ArrayList<>();
        tables.add(new Table("critical-points", "Critical points", pointColumns, points));
        tables.add(states(parameter, found, stateColumns, answers));
        List<Series> series = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Branch branch : branches) {
            Series one = series(branch, "branch-" + (series.size() + 1), stateColumns);
            series.add(one);
            figures.add(Figure.lines("Steady states, branch " + series.size(), one.id(), "parameter", ids));
        }
        return new StudyResult(answers, tables, series, figures, List.of(), 1, true);
    }

    private static Interval spread(SpecialPoint point, List<CriticalValue> told, List<Optional<Spread>> spreads) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).holds(point)) {
                return spreads.get(i).map(Spread::interval).orElse(Interval.UNKNOWN);
            }
        }
        return Interval.UNKNOWN;
    }

    private static boolean same(List<Object> a, List<Object> b) {
        for (int i = 0; i < a.size(); i++) {
            boolean alike = a.get(i) instanceof Double x && !x.isNaN()
                    ? Math.abs(x - (Double) b.get(i)) <= 1e-6 * Math.max(1e-6, Math.abs(x)) : a.get(i).equals(b.get(i));
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private static String means(SpecialPoint.Kind kind) {
        return switch (kind) {
            case FOLD -> "two steady states meet and vanish";
            case CROSSING -> "two branches of steady states cross and stability changes hands";
            case HOPF -> "oscillations are born";
        };
    }

    private Table states(double parameter, List<SteadyState> found, List<Column> stateColumns, List<String> answers) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("kind", "Kind")));
        columns.addAll(stateColumns);
        columns.add(Column.number("period", "Period", context.subject().timeUnit()));
        List<List<Object>> rows = new ArrayList<>();
        int stable = 0;
        for (SteadyState state : found) {
            List<Object> row = new ArrayList<>(List.of(state.kind().label()));
            for (int i = 0; i < state.state().length; i++) {
                int component = i;
                double largest = found.stream().mapToDouble(s -> Math.abs(s.state()[component])).max().orElse(0);
                // What Newton's method leaves over of a zero.
                row.add(Math.abs(state.state()[i]) <= ZERO * largest ? 0.0 : state.state()[i]);
            }
            row.add(Double.isInfinite(state.period()) ? Double.NaN : state.period());
            rows.add(row);
            stable += state.isStable() ? 1 : 0;
        }
        answers.add("At " + input.label() + " = " + Numbers.of(parameter, input.unit()) + " there are " + found.size()
                + " steady states, " + stable + " of them stable.");
        return new Table("steady-states", "Steady states at " + input.label() + " = "
                + Numbers.of(parameter, input.unit()), columns, rows);
    }

    private Series series(Branch branch, String id, List<Column> stateColumns) {
        List<Column> columns = new ArrayList<>(List.of(Column.number("parameter", input.label(), input.unit())));
        columns.addAll(stateColumns);
        columns.add(Column.number("stable", "Stable", ""));
        int n = branch.states().size();
        double[][] values = new double[columns.size()][n];
        for (int i = 0; i < n; i++) {
            SteadyState state = branch.states().get(i);
            values[0][i] = state.parameter();
            for (int s = 0; s < state.state().length; s++) {
                values[s + 1][i] = state.state()[s];
            }
            values[columns.size() - 1][i] = state.isStable() ? 1 : 0;
        }
        return new Series(id, "Steady states", columns, values);
    }
}
