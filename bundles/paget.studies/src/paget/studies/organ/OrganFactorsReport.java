package paget.studies.organ;

import java.util.ArrayList;
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
import paget.sim.ObservableInfo;
import paget.studies.Labels;
import paget.studies.input.Input;

/** The ranking of factors, result by result. */
final class OrganFactorsReport {

    /** Factors that explain less are not worth a word. */
    private static final double MENTIONED = 0.05;
    private static final int MOST_MENTIONED = 3;

    private final StudyPlan plan;
    private final List<Input> inputs;
    private final List<ObservableInfo> results;
    private final Effect[][] effects;
    private final int[] kept;
    private final Index[][] shares;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    OrganFactorsReport(StudyPlan plan, List<Input> inputs, List<ObservableInfo> results, Effect[][] effects, int[] kept,
            Index[][] shares) {
        this.plan = plan;
        this.inputs = inputs;
        this.results = results;
        this.effects = effects;
        this.kept = kept;
        this.shares = shares;
        tables.add(ranking());
        tables.add(screening());
    }

    void addKnockOuts(Table table) {
        tables.add(table);
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
                rows.add(List.of(Labels.withPlace(results.get(r)), (double) rank + 1, input.elementId(), input.label(),
                        100 * index.total(), 100 * index.totalInterval().lower(), 100 * index.totalInterval().upper(),
                        100 * index.first(), 100 * index.firstInterval().lower(),
                        100 * index.firstInterval().upper()));
                if (index.total() >= MENTIONED && parts.size() < MOST_MENTIONED) {
                    parts.add(words(input, index));
                }
            }
            answers.add(Labels.withPlace(results.get(r)) + (parts.isEmpty()
                    ? " hardly depends on any of the factors."
                    : " is decided by " + String.join("; then ", parts) + "."));
        }
        return new Table("ranking", "Shares of the variance at time "
                + paget.studies.Numbers.of(plan.tEnd()),
                List.of(Column.text("result", "Result"), Column.number("rank", "Rank", ""),
                        Column.text("element", "Element"), Column.text("factor", "Factor"),
                        Column.number("total", "Total", "%"), Column.number("total.lower", "from", "%"),
                        Column.number("total.upper", "to", "%"), Column.number("first", "Alone", "%"),
                        Column.number("first.lower", "from", "%"), Column.number("first.upper", "to", "%")),
                rows);
    }

    private static String words(Input input, Index index) {
        return String.format(Locale.ROOT, "%s (%.0f %% of the variance, interval %.0f to %.0f %%, alone %.0f %%)",
                input.label(), 100 * index.total(), 100 * index.totalInterval().lower(),
                100 * index.totalInterval().upper(), 100 * Math.max(0, index.first()));
    }

    private Table screening() {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < results.size(); r++) {
            for (int j = 0; j < inputs.size(); j++) {
                int input = j;
                Effect effect = effects[r][j];
                rows.add(List.of(Labels.withPlace(results.get(r)), inputs.get(j).elementId(), inputs.get(j).label(),
                        effect.meanAbsolute(), effect.mean(), effect.spread(),
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
        return new StudyResult(answers, tables, List.of(), List.of(new Figure("Shares of the variance",
                Figure.Kind.BARS, "ranking", "factor", List.of("total"), List.of("total.lower"),
                List.of("total.upper"))), List.of(), 1, true);
    }
}
