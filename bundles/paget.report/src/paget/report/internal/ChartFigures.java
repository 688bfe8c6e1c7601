package paget.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import paget.chart.ChartStyle;
import paget.chart.Charts;
import paget.chart.Panels;
import paget.chart.Panels.Panel;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.report.OutlineLettering;

/** The charts of a result as figures: two in a row where that leaves their words large enough, streams and trees by themselves. */
final class ChartFigures {

    private static final ChartStyle WHOLE = new ChartStyle(720, 330, false, OutlineLettering.INSTANCE);
    private static final ChartStyle HALF = new ChartStyle(430, 290, false, OutlineLettering.INSTANCE);
    /** Size of letters in charts. */
    private static final double LETTER = 12;
    /** Of names of bars, on two lines in less than half of a picture. */
    private static final double LONGEST_NAME = 330;
    /** Bars of a ranking that a reader compares; the table has the others. */
    private static final int RANKED = 10;
    /** What is less, in parts of the largest, is no bar. */
    private static final double NOTHING = 1e-9;

    private ChartFigures() {
    }

    /** @param study what its figures begin with, since "Control" alone says nothing */
    static List<Block> of(String study, StudyResult result) {
        List<Panel> panels = Panels.of(result);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            Block next = i + 1 < panels.size() && arePair(panels, i)
                    ? drawn(study, panels.get(i + 1), HALF) : null;
            if (next instanceof Block.Picture right && drawn(study, panels.get(i), HALF) instanceof Block.Picture left) {
                blocks.add(new Block.Pictures(List.of(left, right)));
                i++;
            } else {
                blocks.add(drawn(study, panels.get(i), WHOLE));
            }
        }
        return blocks;
    }

    /** Alike charts stand beside each other: one of another kind before two of them has a row of its own. */
    private static boolean arePair(List<Panel> panels, int left) {
        Panel right = panels.get(left + 1);
        boolean better = left + 2 < panels.size() && kind(panels.get(left)) != kind(right) && kind(right) == kind(panels.get(left + 2));
        return isNarrow(panels.get(left)) && isNarrow(right) && !better;
    }

    private static Figure.Kind kind(Panel panel) {
        return panel.figure().kind();
    }

    private static boolean isNarrow(Panel panel) {
        Figure figure = panel.figure();
        return switch (figure.kind()) {
            case SANKEY, TREE -> false;
            // Long names leave too little room for the bars.
            case BARS -> panel.result().tables().stream().filter(table -> table.id().equals(figure.data()))
                    .allMatch(table -> IntStream.range(0, table.rows().size())
                            .allMatch(row -> HALF.lettering().width(table.text(row, figure.x()), LETTER) <= LONGEST_NAME));
            default -> true;
        };
    }

    /** A picture, or a sentence when there is none; the report is of use all the same. */
    private static Block drawn(String study, Panel panel, ChartStyle style) {
        try {
            Optional<Panel> shorter = panel.figure().kind() == Figure.Kind.TORNADO ? foremost(panel) : Optional.empty();
            String own = FigureCaption.of(panel);
            String caption = own.startsWith(study) ? own : study + " – " + own;
            return new Block.Picture(Charts.svg(panel.figure(), shorter.orElse(panel).result(), style), shorter.isEmpty() ? caption
                    : caption + " The table has the others, which are smaller or nothing.");
        } catch (IllegalArgumentException e) {
            return new Block.Text("The figure " + panel.figure().title() + " cannot be drawn: " + e.getMessage() + ".");
        }
    }

    /** A ranking without its tail; empty where it has none. */
    private static Optional<Panel> foremost(Panel panel) {
        Figure figure = panel.figure();
        Table table = panel.result().table(figure.data());
        int value = table.indexOf(figure.y().getFirst());
        List<List<Object>> ranked = table.rows().stream().filter(row -> Double.isFinite(size(row, value)))
                .sorted(Comparator.comparingDouble((List<Object> row) -> -size(row, value))).toList();
        if (ranked.size() <= RANKED) {
            return Optional.empty();
        }
        double least = NOTHING * size(ranked.getFirst(), value);
        Table shorter = new Table(table.id(), table.title(), table.columns(),
                ranked.stream().limit(RANKED).filter(row -> size(row, value) > least).toList());
        return Optional.of(new Panel(figure, panel.result().withData(panel.result().tables().stream()
                .map(one -> one.id().equals(table.id()) ? shorter : one).toList(), panel.result().series())));
    }

    private static double size(List<Object> row, int column) {
        return Math.abs((Double) row.get(column));
    }
}
