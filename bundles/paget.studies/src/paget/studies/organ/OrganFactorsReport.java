package paget.studies.organ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import paget.analysis.sensitivity.MorrisDesign.Effect;
import paget.analysis.sensitivity.SobolDesign.Index;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.studies.Numbers;
import paget.studies.input.Input;

/** The ranking of factors, result by result. */
final class OrganFactorsReport {

    /** Factors that explain less are not worth a word. */
    private static final double MENTIONED = 0.05;
    private static final int MOST_MENTIONED = 3;
    private static final double NOTHING = 1e-8;
    /** The error of an integrator after many steps, in tolerances of a single one. */
    private static final double ACCUMULATED = 10;

    private final StudyPlan plan;
    private final String timeUnit;
    private final List<Input> inputs;
    private final List<Target> results;
    private final Effect[][] effects;
    private final int[] kept;
    private final Index[][] shares;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    OrganFactorsReport(StudyPlan plan, String timeUnit, List<Input> inputs, List<Target> results, Effect[][] effects,
            int[] kept, Index[][] shares) {
        this.plan = plan;
        this.timeUnit = timeUnit;
        this.inputs = inputs;
        this.results = results;
        this.effects = effects;
        this.kept = kept;
        this.shares = shares;
        tables.add(ranking());
        tables.add(shares());
        tables.add(screening());
    }

    void addKnockOuts(Table table) {
        tables.add(table);
        for (int r = 0; r < results.size(); r++) {
            answers.set(r, answers.get(r) + KnockOuts.sentence(table, results.get(r)));
        }
    }

    /** Total shares, a row a factor and a column a result. */
    private Table shares() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"),
                Column.text("factor", "Factor")));
        results.forEach(target -> columns.add(Column.number(target.id(), target.label(), "%")));
        List<List<Object>> rows = new ArrayList<>();
        for (int j = 0; j < kept.length; j++) {
            Input input = inputs.get(kept[j]);
            List<Object> row = new ArrayList<>(List.of(input.elementId(), input.label()));
            for (Index[] ofResult : shares) {
                row.add(end(ofResult[j].total()));
            }
            rows.add(row);
        }
        return new Table("shares", "Total shares of the variance, factor by result", columns, rows);
    }

    private Table ranking() {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < results.size(); r++) {
            int result = r;
            List<Integer> order = IntStream.range(0, kept.length).boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> -shares[result][j].total())).toList();
            List<String> parts = new ArrayList<>();
            for (int rank = 0; rank < order.size(); rank++) {
                int j = order.get(rank);
                Index index = shares[r][j];
                Input input = inputs.get(kept[j]);
                rows.add(List.of(results.get(r).label(), results.get(r).organ(), results.get(r).cellType(), (double) rank + 1, input.elementId(), input.label(),
                        end(index.total()), end(index.totalInterval().lower()), end(index.totalInterval().upper()),
                        end(index.first()), end(index.firstInterval().lower()), end(index.firstInterval().upper())));
                if (index.total() >= MENTIONED && parts.size() < MOST_MENTIONED) {
                    boolean alike = rank > 0 && index.total() >= shares[r][order.get(rank - 1)].totalInterval().lower();
                    parts.add((rank == 0 ? "" : alike ? " and about as much by " : "; then ") + words(input, index));
                }
            }
            answers.add(results.get(r).label() + (parts.isEmpty()
                    ? " hardly depends on any of the factors."
                    : " is decided by " + String.join("", parts) + "."));
        }
        return new Table("ranking", "Shares of the variance at time "
                + Numbers.of(plan.tEnd(), timeUnit),
                List.of(Column.text("result", "Result"), Column.text("organ", "Organ"), Column.text("clone", "Clone"),
                        Column.number("rank", "Rank", ""),
                        Column.text("element", "Element"), Column.text("factor", "Factor"),
                        Column.number("total", "Total", "%"), Column.number("total.lower", "from", "%"),
                        Column.number("total.upper", "to", "%"), Column.number("first", "Alone", "%"),
                        Column.number("first.lower", "from", "%"), Column.number("first.upper", "to", "%")),
                rows);
    }

    private String words(Input input, Index index) {
        if (Math.round(end(index.firstInterval().lower())) == 100) {
            return input.label() + " (all of the variance)";
        }
        return String.format(Locale.ROOT, "%s (%.0f %% of the variance, %s %% interval %.0f to %.0f %%; alone %.0f %%, %.0f to "
                + "%.0f %%)", input.label(), end(index.total()),
                Numbers.of(100 * Double.parseDouble(plan.option(OrganFactorsStudy.CONFIDENCE))),
                end(index.totalInterval().lower()), end(index.totalInterval().upper()), end(index.first()),
                end(index.firstInterval().lower()), end(index.firstInterval().upper()));
    }

    /** A share in percent; what rounding leaves over of none is none. */
    private static double percent(double share) {
        return Math.abs(share) < NOTHING ? 0 : 100 * share;
    }

    /** An estimate or an end of its interval in percent; no true share lies outside 0 and 100, whatever an estimate does. */
    private static double end(double share) {
        return Double.isNaN(share) ? share : percent(Math.clamp(share, 0, 1));
    }

    /** An effect; what the integrator cannot tell from none beside the largest one is none. */
    private double small(double effect, double most) {
        return Math.abs(effect) < ACCUMULATED * plan.relativeTolerance() * most ? 0 : effect;
    }

    private Table screening() {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < results.size(); r++) {
            double most = Arrays.stream(effects[r]).mapToDouble(Effect::meanAbsolute).max().orElse(0);
            for (int j = 0; j < inputs.size(); j++) {
                int input = j;
                Effect effect = effects[r][j];
                rows.add(List.of(results.get(r).label(), inputs.get(j).elementId(), inputs.get(j).label(),
                        small(effect.meanAbsolute(), most), small(effect.mean(), most), small(effect.spread(), most),
                        IntStream.of(kept).anyMatch(k -> k == input) ? "yes" : "no"));
            }
        }
        return new Table("screening", "Elementary effects over the whole range of each factor",
                List.of(Column.text("result", "Result"), Column.text("element", "Element"),
                        Column.text("factor", "Factor"), Column.number("effect", "Mean absolute effect", ""),
                        Column.number("mean", "Mean effect", ""), Column.number("spread", "Spread", ""),
                        Column.text("kept", "Kept")),
                rows);
    }

    StudyResult result() {
        List<Figure> figures = new ArrayList<>();
        for (Target target : results) {
            figures.add(new Figure("Shares of the variance of " + target.label(), Figure.Kind.TORNADO, "shares", "factor",
                    List.of(target.id()), List.of(), List.of()));
        }
        if (tables.stream().anyMatch(table -> table.id().equals("knock-outs"))) {
            for (Target target : results) {
                figures.add(new Figure("Knock-outs: " + target.label(), Figure.Kind.TORNADO, "knock-outs", "name",
                        List.of(target.id()), List.of(), List.of()));
            }
        }
        return new StudyResult(answers, tables, List.of(), figures, List.of(), 1, true);
    }
}
