package paget.studies.clone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import paget.analysis.clone.CloneTree;
import paget.analysis.clone.NestedVariance;
import paget.analysis.clone.NestedVariance.Group;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.CellType;
import paget.model.Element;
import paget.model.Population;
import paget.model.query.Contents;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;
import paget.studies.Numbers;
import paget.studies.cascade.Cascade;
import paget.studies.cascade.Cascade.Way;
import paget.studies.cascade.Ledger;

/** The tree of clones, the founders of metastases, and the variance of what cells do. */
final class ClonesReport {

    private static final Unit CELLS = Unit.parse("cells");

    private final StudyContext context;
    private final Cascade cascade;
    private final Ledger ledger;
    private final Map<String, Population> populations;
    private final Trajectory first;
    private final Descent descent;
    private final List<String> answers = new ArrayList<>();

    ClonesReport(StudyContext context, Cascade cascade, Ledger ledger, Map<String, Population> populations,
            Trajectory first) {
        this.context = context;
        this.cascade = cascade;
        this.ledger = ledger;
        this.populations = populations;
        this.first = first;
        this.descent = new Descent(context.subject().organism().orElseThrow());
    }

    StudyResult result(boolean complete) {
        double confidence = Double.parseDouble(context.plan().option(ClonesStudy.CONFIDENCE));
        Series sizes = sizes();
        List<Table> tables = new ArrayList<>(new Founders(cascade, ledger, confidence).tables(answers));
        tables.add(variance());
        if (answers.isEmpty()) {
            answers.add("No clone founds a metastasis in this model, and all cells do the same.");
        }
        tables.add(clones(sizes));
        tables.add(newick(sizes));
        return new StudyResult(answers, tables, List.of(sizes),
                List.of(new Figure("Clones", Figure.Kind.TREE, "clones", "clone", List.of("parent", "size"), List.of(),
                        List.of()), Figure.lines("Sizes of clones", sizes.id(), "time",
                                sizes.columns().stream().skip(1).map(Column::id).toList())),
                List.of(), ledger.replicates(), complete);
    }

    /** Cells of every clone in all places over time, in the first replicate; colonies and volumes do not count as cells. */
    private Series sizes() {
        List<Column> columns = new ArrayList<>(List.of(Column.number("time", "Time", context.subject().timeUnit())));
        double[][] values = new double[descent.clones().size() + 1][];
        values[0] = first.times();
        for (CellType clone : descent.clones()) {
            double[] sum = new double[first.rows()];
            populations.values().stream().filter(p -> p.getCellType() == clone && isCells(p)).forEach(p -> {
                double[] column = first.column(p.getId());
                Arrays.setAll(sum, i -> sum[i] + column[i]);
            });
            values[columns.size()] = sum;
            columns.add(Column.number(clone.getId(), Descent.name(clone), "cells"));
        }
        return new Series("clone-sizes", "Sizes of clones", columns, values);
    }

    private static boolean isCells(Population population) {
        String unit = population.getInitial() == null ? null : population.getInitial().getUnit();
        return unit == null || Unit.parse(unit).isCommensurable(CELLS);
    }

    private static double born(Series sizes, CellType clone) {
        double[] column = sizes.column(clone.getId());
        for (int i = 0; i < column.length; i++) {
            if (column[i] >= 1) {
                return sizes.values()[0][i];
            }
        }
        return Double.NaN;
    }

    private Table clones(Series sizes) {
        List<List<Object>> rows = new ArrayList<>();
        for (CellType clone : descent.clones()) {
            double largest = Arrays.stream(sizes.column(clone.getId())).max().orElse(0);
            rows.add(List.of(clone.getId(), Descent.name(clone),
                    clone.getParent() == null ? "" : Descent.name(clone.getParent()), largest,
                    sizes.last(clone.getId()), born(sizes, clone)));
        }
        return new Table("clones", "Clones (sizes in the first replicate)",
                List.of(Column.text("element", "Element"), Column.text("clone", "Clone"),
                        Column.text("parent", "Parent"), Column.number("size", "Largest size", "cells"),
                        Column.number("end", "At the end", "cells"),
                        Column.number("born", "First cell", context.subject().timeUnit())),
                rows);
    }

    private Table newick(Series sizes) {
        List<List<Object>> rows = new ArrayList<>();
        for (CloneTree tree : descent.trees(clone -> born(sizes, clone))) {
            rows.add(List.of(tree.newick()));
        }
        return new Table("newick", "Descent in Newick's format", List.of(Column.text("newick", "Newick")), rows);
    }

    /** Variance over cells of how often they do each thing, weighted by the time that cells had for it. */
    private Table variance() {
        Map<String, List<Group>> traits = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        Contents.of(context.subject().organism().orElseThrow(), paget.model.Process.class)
                .forEach(p -> types.put(p.getId(), p.eClass().getName()));
        List<Way> ways = cascade.ways();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            String type = types.get(way.reaction().source());
            // A failed attempt is no act of its own, and births have their own cells as the source.
            if (type != null && way.reaction().id().equals(way.reaction().source())) {
                int station = way.from() >= 0 ? way.from() : way.to();
                double time = mean(ledger.time(station));
                if (time > 0) {
                    CellType clone = cascade.station(station).getCellType();
                    traits.computeIfAbsent(type, t -> new ArrayList<>()).add(new Group(Descent.genotype(clone),
                            Descent.state(clone), time, mean(ledger.count(i)) / time));
                }
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        traits.forEach((type, groups) -> rows.add(row(type, NestedVariance.of(groups))));
        return new Table("variance", "Variance of what cells do, a cell and unit of time, by its cause",
                List.of(Column.text("trait", "What cells do"),
                        Column.number("mean", "Mean", "1/" + context.subject().timeUnit()),
                        Column.number("sd", "Standard deviation", "1/" + context.subject().timeUnit()),
                        Column.number("mutation", "Mutation", "%"), Column.number("switching", "Switching", "%"),
                        Column.number("place", "Place", "%")),
                rows);
    }

    private List<Object> row(String type, NestedVariance variance) {
        String name = type.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        // Differences in the last digits are no differences.
        if (variance.total() <= 1e-20 * variance.mean() * variance.mean()) {
            return List.of(name, variance.mean(), 0.0, Double.NaN, Double.NaN, Double.NaN);
        }
        double mutation = 100 * variance.genetic() / variance.total();
        double switching = 100 * variance.epigenetic() / variance.total();
        double place = 100 * variance.environment() / variance.total();
        answers.add(String.format(Locale.ROOT, "Cells differ in %s (standard deviation %s, mean %s per %s): %.0f %% of the "
                + "variance by mutation, %.0f %% by switching, %.0f %% by place.", name,
                Numbers.of(Math.sqrt(variance.total())), Numbers.of(variance.mean()), context.subject().timeUnit(),
                mutation, switching, place));
        return List.of(name, variance.mean(), Math.sqrt(variance.total()), mutation, switching, place);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static String name(Element element) {
        return element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName();
    }
}
