package paget.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import paget.core.study.Column;
import paget.core.study.ElementNumbers;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/**
 * Gives each element a colour. An element of a drawn model has the one of its number, in all charts of all results of the
 * model and on its drawing. What has no number, such as an arm, has its colour by its name among all that one result shows,
 * and shares it only where there are more of them than colours. The palette (after M. Okabe and K. Ito, Color
 * Universal Design, 2008, with a grey) can be told apart by people with any usual colour vision and stands out on white and
 * on dark grey; beyond it come further colours, then darker and lighter shades.
 */
public final class ElementColors {

    private static final List<Integer> PALETTE = List.of(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9,
            0x787878, 0x8856a7, 0x997046, 0x6e8c28, 0xc83c5a, 0x46828c);
    /** As many as differ for everybody; the others are taken when these are. */
    private static final int SAFE = 8;
    private static final int SHADES = 3;
    private static final double SHADE = 0.35;
    /** What statistics put behind the id of an element. */
    private static final Pattern STATISTIC = Pattern.compile("\\.(mean|sd|median|q\\d+|lower|upper|minimum|maximum)$");
    /** The same behind its name. */
    private static final Pattern STATISTIC_NAME = Pattern.compile(", (mean|standard deviation|median|\\d+ % quantile)$");
    private final Map<String, Integer> colors = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    /** Names by the ids of columns. */
    private final Map<String, String> names = new HashMap<>();

    private final ElementNumbers numbers;

    /**
     * @param numbers of the elements of a model
     * @param names of all that a chart shows besides
     */
    public ElementColors(ElementNumbers numbers, List<String> names) {
        this.numbers = numbers;
        names.forEach(this::add);
    }

    /** The colour of an element of a model by its id, or its name with its place; empty for what charts do not colour. */
    public static Optional<String> hex(ElementNumbers numbers, String element) {
        return numbers.number(element).stream().mapToObj(number -> hex(color(number))).findFirst();
    }

    /**
     * The colours of a result, the same in each of its charts. Elements are told apart by their names, since an arm or a
     * clone is a column of one table and a row of another.
     *
     * @param shown ids of columns, and what a chart shows besides: places, nodes, classes
     */
    public static ElementColors of(StudyResult result, List<String> shown) {
        ElementColors colors = new ElementColors(result.elements(), List.of());
        TreeSet<String> ids = new TreeSet<>();
        for (Series series : result.series()) {
            List<Column> columns = series.columns().subList(1, series.columns().size());
            for (Column column : columns) {
                ids.add(element(column.id()));
                // A name that two columns share tells neither.
                if (columns.stream().filter(other -> other.label().equals(column.label())).count() == 1) {
                    colors.names.putIfAbsent(element(column.id()), STATISTIC_NAME.matcher(column.label()).replaceFirst(""));
                }
            }
        }
        for (Table table : result.tables()) {
            table.columns().forEach(column -> colors.names.putIfAbsent(element(column.id()), column.label()));
        }
        List<String> all = new ArrayList<>(ids);
        all.sort(Comparator.comparingInt((String id) -> company(result, id)).thenComparing(colors::resolve));
        all.addAll(bars(result));
        all.addAll(shown);
        all.forEach(colors::add);
        return colors;
    }

    /** What the bars of influences are about, whichever of them one chart has: the same cause has one colour for all effects. */
    private static List<String> bars(StudyResult result) {
        List<String> names = new ArrayList<>();
        result.figures().stream().filter(figure -> figure.kind() == Figure.Kind.TORNADO).forEach(figure -> result.tables().stream()
                .filter(table -> table.id().equals(figure.data())).filter(table -> table.columns().stream()
                        .anyMatch(column -> column.id().equals(figure.x()) && column.kind() == Column.Kind.TEXT))
                .forEach(table -> table.rows().forEach(row -> names.add((String) row.get(table.indexOf(figure.x()))))));
        return names;
    }

    private void add(String id) {
        String name = resolve(id);
        if (!colors.containsKey(name)) {
            // Where lines are named by their places alone, it is the places that are told apart.
            OptionalInt byName = numbers.number(name);
            OptionalInt number = byName.isPresent() ? byName : numbers.number(element(id));
            colors.put(name, number.isPresent() ? color(number.getAsInt()) : free(name));
        }
    }

    private static int color(int number) {
        return shade(PALETTE.get(number % PALETTE.size()), number / PALETTE.size() % SHADES);
    }

    /** A colour that nothing without a number has yet, the same one for a name wherever it can be. */
    private int free(String name) {
        for (int shade = 0; shade < SHADES; shade++) {
            for (List<Integer> group : List.of(PALETTE.subList(0, SAFE), PALETTE.subList(SAFE, PALETTE.size()))) {
                int first = Math.floorMod(spread(name.hashCode()), group.size());
                for (int i = 0; i < group.size(); i++) {
                    int color = shade(group.get((first + i) % group.size()), shade);
                    if (taken.add(color)) {
                        return color;
                    }
                }
            }
        }
        taken.clear();
        return free(name);
    }

    /** Number of lines of the smallest chart that shows a column: where there are few, colours must differ most. */
    private static int company(StudyResult result, String id) {
        return result.figures().stream().map(figure -> figure.y().stream().map(ElementColors::element).toList())
                .filter(lines -> lines.contains(id)).mapToInt(List::size).min().orElse(Integer.MAX_VALUE);
    }

    /** The name, with its place as paths have it. */
    private String resolve(String id) {
        String element = element(id);
        return names.getOrDefault(element, element).replace(": ", " › ");
    }

    /** The id of the element that a column is about. */
    public static String element(String column) {
        return STATISTIC.matcher(column).replaceFirst("");
    }

    /** Spreads ids that differ in the last letters only. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    private static int shade(int color, int shade) {
        if (shade == 0) {
            return color;
        }
        int towards = shade == 1 ? 0 : 255;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = color >> shift & 255;
            mixed |= (int) Math.round(part + SHADE * (towards - part)) << shift;
        }
        return mixed;
    }

    /** As red, green and blue, eight bits each. */
    public int rgb(String id) {
        Integer color = colors.get(resolve(id));
        if (color == null) {
            throw new IllegalArgumentException("no colour was asked for " + id);
        }
        return color;
    }

    /** As in {@code #0072b2}. */
    public String hex(String id) {
        return hex(rgb(id));
    }

    private static String hex(int color) {
        return String.format("#%06x", color);
    }
}
