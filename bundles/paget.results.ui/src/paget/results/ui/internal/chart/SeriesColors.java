package paget.results.ui.internal.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.RGB;

/**
 * Gives each series a colour by its id, so that a population keeps its colour in every chart, whatever else is shown.
 * Two series of one chart share a colour only where there are more series than colours. The palette can be told apart
 * by people with any usual colour vision and stands out on white and on dark grey.
 */
public final class SeriesColors {
    private static final List<RGB> PALETTE = List.of(new RGB(0, 114, 178), new RGB(213, 94, 0), new RGB(0, 158, 115),
            new RGB(204, 121, 167), new RGB(230, 159, 0), new RGB(86, 180, 233), new RGB(136, 86, 167),
            new RGB(153, 112, 70), new RGB(110, 140, 40), new RGB(200, 60, 90), new RGB(70, 130, 140), new RGB(120, 120, 120));
    private final Map<String, RGB> colors = new HashMap<>();

    /** @param ids the ids of all series of a chart, shown or not */
    public SeriesColors(List<String> ids) {
        Set<Integer> taken = new HashSet<>();
        for (String id : ids) {
            int slot = Math.floorMod(spread(id.hashCode()), PALETTE.size());
            while (taken.size() < PALETTE.size() && !taken.add(slot)) {
                slot = (slot + 1) % PALETTE.size();
            }
            colors.putIfAbsent(id, PALETTE.get(slot));
        }
    }

    /** Spreads ids that differ in the last letters only. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    public RGB of(String id) {
        return colors.get(id);
    }

    /** As in {@code #0072b2}. */
    public String hex(String id) {
        RGB color = of(id);
        return String.format("#%02x%02x%02x", color.red, color.green, color.blue);
    }
}
