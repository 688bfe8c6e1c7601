package paget.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each element a colour by its id, so that it keeps its colour in every chart, whatever else is shown. Two
 * elements of one chart share a colour only where there are more elements than colours. The palette (after M. Okabe and
 * K. Ito, Color Universal Design, 2008, with additions) can be told apart by people with any usual colour vision and
 * stands out on white and on dark grey.
 */
public final class ElementColors {

    private static final List<String> PALETTE = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00",
            "#56b4e9", "#8856a7", "#997046", "#6e8c28", "#c83c5a", "#46828c", "#787878");
    /** What statistics put behind the id of an element. */
    private static final Pattern STATISTIC = Pattern.compile("\\.(mean|sd|median|q\\d+|lower|upper|minimum|maximum)$");
    private final Map<String, String> colors = new HashMap<>();

    /** @param ids the ids of all elements or columns of a chart, shown or not */
    public ElementColors(List<String> ids) {
        Set<Integer> taken = new HashSet<>();
        for (String id : ids) {
            String element = element(id);
            if (!colors.containsKey(element)) {
                int slot = Math.floorMod(spread(element.hashCode()), PALETTE.size());
                while (taken.size() < PALETTE.size() && !taken.add(slot)) {
                    slot = (slot + 1) % PALETTE.size();
                }
                colors.put(element, PALETTE.get(slot));
            }
        }
    }

    private static String element(String column) {
        return STATISTIC.matcher(column).replaceFirst("");
    }

    /** Spreads ids that differ in the last letters only. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    /** As in {@code #0072b2}. */
    public String hex(String id) {
        return colors.get(element(id));
    }
}
