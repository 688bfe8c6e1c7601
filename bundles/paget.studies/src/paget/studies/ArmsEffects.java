package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import paget.analysis.comparison.PairedEffect;
import paget.analysis.comparison.SampleSize;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.Table;
import paget.sim.ObservableInfo;

/** How large effects are, how sure they are when all results are looked at, and how many replicates would do. */
final class ArmsEffects {

    private static final double LEVEL = 0.05;
    private static final double POWER = 0.9;

    private final List<ArmPlan> arms;
    private final double precision;
    private final List<Row> rows = new ArrayList<>();

    /** A result in an arm. */
    private record Row(ObservableInfo observable, int arm, PairedEffect effect, int pairs, double standardised) {

        double halfWidth() {
            return 100 * (effect.changeInterval().upper() - effect.changeInterval().lower()) / 2;
        }
    }

    /** @param precision wanted half width of the interval of a change, in percentage points */
    ArmsEffects(List<ArmPlan> arms, double precision) {
        this.arms = arms;
        this.precision = precision;
    }

    void add(ObservableInfo observable, int arm, PairedEffect effect, double[] control, double[] treated) {
        double[] differences = new double[control.length];
        Arrays.setAll(differences, i -> treated[i] - control[i]);
        double mean = Arrays.stream(differences).average().orElseThrow();
        double squares = Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
        double deviation = Math.sqrt(squares / (differences.length - 1));
        rows.add(new Row(observable, arm, effect, control.length,
                deviation == 0 ? mean == 0 ? 0 : Double.NaN : mean / deviation));
    }

    Table table() {
        double[] adjusted = adjusted();
        List<List<Object>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double halfWidth = row.halfWidth();
            cells.add(List.of(arms.get(row.arm).name(), row.observable.id(), Labels.withPlace(row.observable),
                    row.effect.treated() - row.effect.control(), row.effect.differenceInterval().lower(),
                    row.effect.differenceInterval().upper(), row.standardised, row.effect.pValue(), adjusted[i],
                    halfWidth, needed(row), detecting(row)));
        }
        return new Table("effects", "Sizes of effects and replicates needed", List.of(Column.text("arm", "Arm"),
                Column.text("element", "Element"), Column.text("result", "Result"),
                Column.number("difference", "Difference", ""), Column.number("difference.lower", "from", ""),
                Column.number("difference.upper", "to", ""), Column.number("standardised", "In SD of differences", ""),
                Column.number("p", "p that it is 0", ""), Column.number("p.adjusted", "p, adjusted", ""),
                Column.number("half-width", "Half width of the change's interval", "%"),
                Column.number("needed", "Replicates for ± " + Numbers.of(precision) + " %", ""),
                Column.number("detecting", "Replicates to see the effect", "")), cells);
    }

    /** p values for the whole table (S. Holm, Scand. J. Statist. 6 (1979) 65–70). */
    private double[] adjusted() {
        double[] result = new double[rows.size()];
        Arrays.fill(result, Double.NaN);
        int[] order = IntStream.range(0, rows.size()).filter(i -> !Double.isNaN(rows.get(i).effect.pValue())).boxed()
                .sorted(Comparator.comparingDouble(i -> rows.get(i).effect.pValue())).mapToInt(Integer::intValue).toArray();
        double last = 0;
        for (int rank = 0; rank < order.length; rank++) {
            last = Math.max(last, Math.min(1, (order.length - rank) * rows.get(order[rank]).effect.pValue()));
            result[order[rank]] = last;
        }
        return result;
    }

    private double needed(Row row) {
        double halfWidth = row.halfWidth();
        return Double.isNaN(halfWidth) || Double.isInfinite(halfWidth) ? Double.NaN
                : SampleSize.forHalfWidth(halfWidth, row.pairs, precision);
    }

    /** Replicates with which a test at 5 % sees an effect of this size nine times in ten. */
    private static double detecting(Row row) {
        return Double.isNaN(row.standardised) || row.standardised == 0 ? Double.NaN
                : SampleSize.forPower(row.standardised, LEVEL, POWER);
    }

    /** Which result asks for most replicates, in words; empty when all are precise enough. */
    String sentence(int replicates) {
        return rows.stream().filter(row -> needed(row) > replicates && row.effect.pValue() < LEVEL)
                .max(Comparator.comparingDouble(ArmsEffects::halfWidthOf))
                .map(row -> "An interval of ± " + Numbers.of(precision) + " % for every clear change needs about "
                        + Numbers.of(needed(row)) + " replicates (now " + replicates + "); "
                        + Labels.withPlace(row.observable) + " scatters most.").orElse("");
    }

    private static double halfWidthOf(Row row) {
        return row.halfWidth();
    }
}
