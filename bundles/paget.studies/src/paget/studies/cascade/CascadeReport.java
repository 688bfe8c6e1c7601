package paget.studies.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;

import paget.analysis.statistics.RatioOfMeans;
import paget.analysis.statistics.Sample;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.CellStage;
import paget.model.Population;
import paget.model.path.ElementPath;
import paget.model.path.Labels;
import paget.model.query.Places;
import paget.studies.Numbers;
import paget.studies.cascade.Cascade.Way;

/** Sums up the cascade: a row a step, and the efficiency of the whole. */
final class CascadeReport {

    private static final String TABLE = "cascade";
    private static final double PERCENT = 100;
    private static final Map<CellStage, String> REACHED = Map.of(CellStage.MACROMETASTASIS,
            "became a macroscopic metastasis", CellStage.MICROMETASTASIS, "became a micrometastasis", CellStage.SOLITARY,
            "settled in an organ", CellStage.CIRCULATING, "came into the circulation");

    private final StudyContext context;
    private final Cascade cascade;
    private final Ledger ledger;
    private final double confidence;
    private final boolean stochastic;
    private final String timeUnit;

    CascadeReport(StudyContext context, Cascade cascade, Ledger ledger) {
        this.context = context;
        this.cascade = cascade;
        this.ledger = ledger;
        this.confidence = Double.parseDouble(context.plan().option(CascadeStudy.CONFIDENCE));
        this.stochastic = ledger.replicates() > 1;
        this.timeUnit = context.subject().timeUnit();
    }

    StudyResult result(boolean complete) {
        List<String> answers = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int step : cascade.steps()) {
            Way way = cascade.ways().get(step);
            RatioOfMeans efficiency = RatioOfMeans.of(ledger.count(step), leaving(way.from()), confidence);
            rows.add(row(way, step, waiting(way.from()), efficiency));
        }
        if (rows.isEmpty()) {
            answers.add("No cell goes from one population to another in this model.");
        }
        addBottleneck(answers);
        Table whole = whole(answers);
        Table steps = new Table(TABLE, "Steps of the cascade up to time " + Numbers.of(context.plan().tEnd(), timeUnit)
                + (stochastic ? ", " + ledger.replicates() + " replicates" : ""), columns(), rows);
        List<Figure> figures = List.of(new Figure("Efficiency of each step", Figure.Kind.BARS, TABLE, "step",
                List.of("efficiency"), stochastic ? List.of("efficiency.lower") : List.of(),
                stochastic ? List.of("efficiency.upper") : List.of()),
                new Figure("Flux of each step", Figure.Kind.BARS, TABLE, "step", List.of("flux"), List.of(),
                        List.of()),
                new Figure("The cascade", Figure.Kind.SANKEY, TABLE, "from", List.of("to", "count"), List.of(),
                        List.of()));
        return new StudyResult(answers, List.of(steps, whole), List.of(), figures, List.of(), ledger.replicates(),
                complete);
    }

    /** The stage from which the smallest part of the cells goes on, by whatever way, and where they wait longest. */
    private void addBottleneck(List<String> answers) {
        Onward worst = null;
        List<Integer> slow = new ArrayList<>();
        for (CellStage stage : CellStage.values()) {
            List<Integer> stations = cascade.underWay().stream()
                    .filter(station -> cascade.station(station).getStage() == stage).toList();
            Onward onward = onward(stations);
            if (!Double.isNaN(onward.part().estimate())
                    && (worst == null || onward.part().estimate() < worst.part().estimate())) {
                worst = onward;
            }
            for (int station : stations) {
                if (!Double.isNaN(waiting(station))) {
                    slow.add(station);
                }
            }
        }
        if (worst != null) {
            answers.add(bottleneck(worst));
            answers.add(longest(slow));
        }
    }

    /** Where cells wait longest; all places where they wait as long to the digits that are shown. */
    private String longest(List<Integer> stations) {
        double most = stations.stream().mapToDouble(this::waiting).max().orElseThrow();
        String time = Numbers.of(most, timeUnit);
        List<Population> slowest = stations.stream().filter(station -> Numbers.of(waiting(station), timeUnit).equals(time))
                .map(cascade::station).toList();
        if (slowest.size() == 1) {
            return "Cells wait longest in " + ElementPath.of(slowest.getFirst()) + ": " + time + " on average.";
        }
        // In one stage of several organs the organs tell them apart.
        boolean organs = slowest.stream().map(Population::getStage).distinct().count() == 1
                && slowest.stream().flatMap(p -> Places.organOf(p).stream()).distinct().count() == slowest.size();
        List<String> places = slowest.stream().map(p -> organs ? Places.organOf(p).map(Labels::of).orElseThrow()
                : ElementPath.of(p)).toList();
        return "Cells wait longest " + (organs ? "where they are " + slowest.getFirst().getStage().getLiteral() + ", alike in "
                : "alike in ") + String.join(", ", places.subList(0, places.size() - 1)) + " and " + places.getLast() + ": "
                + time + " on average.";
    }

    /** Stations and the part of the cells leaving them that goes on to a next one. */
    private record Onward(List<Integer> stations, RatioOfMeans part) {
    }

    private Onward onward(List<Integer> stations) {
        double[] onward = new double[ledger.replicates()];
        double[] all = new double[ledger.replicates()];
        for (int station : stations) {
            cascade.steps().stream().filter(step -> cascade.ways().get(step).from() == station)
                    .forEach(step -> add(onward, ledger.count(step)));
            add(all, leaving(station));
        }
        return new Onward(stations, RatioOfMeans.of(onward, all, confidence));
    }

    /** One population by its name; several of one stage together, with the narrowest and the widest of them. */
    private String bottleneck(Onward worst) {
        String first = ElementPath.of(cascade.station(worst.stations().getFirst()));
        if (worst.stations().size() == 1) {
            return "The bottleneck is " + first + ": " + percent(worst.part())
                    + " of the cells that leave it go on to a next stage.";
        }
        List<Onward> single = worst.stations().stream().map(station -> onward(List.of(station)))
                .filter(one -> !Double.isNaN(one.part().estimate())).toList();
        Comparator<Onward> bySize = Comparator.comparingDouble(one -> one.part().estimate());
        return "The bottleneck is the stage " + cascade.station(worst.stations().getFirst()).getStage().getLiteral() + ": "
                + percent(worst.part()) + " of the cells that leave its " + worst.stations().size()
                + " populations go on to a next stage, the smallest part in "
                + places(single, single.stream().min(bySize).orElseThrow()) + ", the largest in "
                + places(single, single.stream().max(bySize).orElseThrow()) + ".";
    }

    /** All from which as large a part goes on, to the digits that are shown. */
    private String places(List<Onward> all, Onward extreme) {
        String part = percent(extreme.part());
        return all.stream().filter(one -> percent(one.part()).equals(part))
                .map(one -> ElementPath.of(cascade.station(one.stations().getFirst()))).collect(Collectors.joining(" and "))
                + " (" + part + ")";
    }

    /** Mean time that a cell stays in a station: all time spent there for each cell that left it (J. D. C. Little 1961). */
    private double waiting(int station) {
        return mean(ledger.time(station)) / mean(leaving(station));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"), Column.text("step", "Step"),
                Column.text("from", "From"), Column.text("to", "To"), Column.number("count", "Cells", ""),
                Column.number("flux", "Flux", "1/" + timeUnit), Column.number("waiting", "Waiting time", timeUnit),
                Column.number("efficiency", "Efficiency", "%")));
        if (stochastic) {
            columns.add(5, Column.number("count.lower", "from", ""));
            columns.add(6, Column.number("count.upper", "to", ""));
            columns.add(Column.number("efficiency.lower", "from", "%"));
            columns.add(Column.number("efficiency.upper", "to", "%"));
        }
        return columns;
    }

    private List<Object> row(Way way, int step, double waiting, RatioOfMeans efficiency) {
        double[] counts = ledger.count(step);
        double count = mean(counts);
        List<Object> row = new ArrayList<>(List.of(way.reaction().source(), name(way),
                ElementPath.of(cascade.station(way.from())), ElementPath.of(cascade.station(way.to())), count,
                count / context.plan().tEnd(), waiting, PERCENT * efficiency.estimate()));
        if (stochastic) {
            var interval = new Sample(counts).meanInterval(confidence);
            row.add(5, interval.lower());
            row.add(6, interval.upper());
            row.add(PERCENT * efficiency.interval().lower());
            row.add(PERCENT * efficiency.interval().upper());
        }
        return row;
    }

    private static String name(Way way) {
        return way.reaction().name();
    }

    /** Number of cells that have left a station in any way, in each replicate. */
    private double[] leaving(int station) {
        double[] sum = new double[ledger.replicates()];
        for (int i = 0; i < cascade.ways().size(); i++) {
            Way way = cascade.ways().get(i);
            if (way.from() == station && way.to() != station) {
                add(sum, ledger.count(i));
            }
        }
        return sum;
    }

    /** Number of cells that came into stations of a stage from other stages or were there at the start. */
    private double[] entering(CellStage stage) {
        List<Integer> stations = cascade.stations(stage);
        double[] sum = new double[ledger.replicates()];
        for (int station : stations) {
            Arrays.setAll(sum, r -> sum[r] + cascade.initial(station));
        }
        for (int i = 0; i < cascade.ways().size(); i++) {
            Way way = cascade.ways().get(i);
            if (way.isStep() && stations.contains(way.to()) && !stations.contains(way.from())) {
                add(sum, ledger.count(i));
            }
        }
        return sum;
    }

    /** The last stage of the model that is a colony, else solitary cells. */
    private CellStage goal() {
        for (CellStage stage : List.of(CellStage.MACROMETASTASIS, CellStage.MICROMETASTASIS, CellStage.SOLITARY)) {
            if (!cascade.stations(stage).isEmpty()) {
                return stage;
            }
        }
        return CellStage.CIRCULATING;
    }

    private Table whole(List<String> answers) {
        String chosen = context.plan().option(CascadeStudy.DENOMINATOR);
        double[] reached = entering(goal());
        double[] circulating = new double[ledger.replicates()];
        for (int station : cascade.stations(CellStage.CIRCULATING)) {
            add(circulating, ledger.time(station));
        }
        Arrays.setAll(circulating, r -> circulating[r] / context.plan().tEnd());
        List<List<Object>> rows = new ArrayList<>();
        String[] ids = {"entered", "arrested", "circulating"};
        String[] labels = {"cells that entered the circulation", "cells that were arrested",
                "cells that circulate at a time"};
        double[][] denominators = {entering(CellStage.CIRCULATING), entering(CellStage.ARRESTED), circulating};
        for (int i = 0; i < ids.length; i++) {
            RatioOfMeans efficiency = RatioOfMeans.of(reached, denominators[i], confidence);
            List<Object> row = new ArrayList<>(List.of(labels[i], mean(denominators[i]), mean(reached),
                    PERCENT * efficiency.estimate()));
            if (stochastic) {
                row.add(PERCENT * efficiency.interval().lower());
                row.add(PERCENT * efficiency.interval().upper());
            }
            rows.add(row);
            if (ids[i].equals(chosen) && !Double.isNaN(efficiency.estimate())) {
                String number = stochastic ? "On average " + Numbers.of(mean(reached),
                        new Sample(reached).meanInterval(confidence)) : Numbers.of(mean(reached));
                answers.addFirst(number + " cells " + REACHED.get(goal()) + ", which is " + percent(efficiency) + " of the " + labels[i] + " (" + Numbers.of(mean(denominators[i])) + ").");
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("denominator", "Of the"),
                Column.number("cells", "Cells", ""), Column.number("reached", "Reached " + goal().getLiteral(), ""),
                Column.number("efficiency", "Efficiency", "%")));
        if (stochastic) {
            columns.add(Column.number("lower", "from", "%"));
            columns.add(Column.number("upper", "to", "%"));
        }
        return new Table("efficiency", "Efficiency of the whole cascade by what it refers to", columns, rows);
    }

    private String percent(RatioOfMeans ratio) {
        return stochastic ? Numbers.percent(ratio.estimate(), ratio.interval(), confidence)
                : Numbers.of(PERCENT * ratio.estimate()) + " %";
    }

    private static void add(double[] sum, double[] more) {
        Arrays.setAll(sum, r -> sum[r] + more[r]);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
