package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tells, where the pointer rests, the abscissa and the values of the series that come nearest. */
final class HoverReadout {
    private static final int MOST_LINES = 8;
    private static final int REACH = 40;
    private final ChartCanvas canvas;
    private final Control area;

    HoverReadout(ChartCanvas canvas, Control area) {
        this.canvas = canvas;
        this.area = area;
        area.addListener(SWT.MouseMove, this::move);
        area.addListener(SWT.MouseExit, event -> area.setToolTipText(null));
    }

    private void move(Event event) {
        String text = (event.stateMask & SWT.BUTTON_MASK) == 0 && canvas.data() != null ? text(event.x, event.y) : null;
        if (!java.util.Objects.equals(text, area.getToolTipText())) {
            area.setToolTipText(text);
        }
    }

    /** A value near the pointer. */
    private record Near(int distance, String line) {
    }

    private String text(int x, int y) {
        ChartData data = canvas.data();
        int index = nearest(data, x);
        if (index < 0) {
            return null;
        }
        List<Near> near = new ArrayList<>();
        for (ChartSeries series : canvas.shown()) {
            double value = series.y()[index];
            if (Double.isFinite(value) && !(canvas.isYLogarithmic() && value <= 0)) {
                near.add(new Near(Math.abs(canvas.yAxis().getPixelCoordinate(value) - y), line(series, index)));
            }
        }
        near.sort(java.util.Comparator.comparingInt(Near::distance));
        if (near.isEmpty() || !data.isBars() && near.getFirst().distance() > REACH) {
            return null;
        }
        String head = data.isBars() ? data.categories().get(index) : data.abscissa() + " = " + AxisScale.label(data.x()[index]);
        return (head + "\n" + String.join("\n", near.stream().limit(MOST_LINES).map(Near::line).toList())).replace("&", "&&");
    }

    private int nearest(ChartData data, int pixel) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < data.x().length; i++) {
            if (!(canvas.isXLogarithmic() && data.x()[i] <= 0)) {
                int away = Math.abs(canvas.xAxis().getPixelCoordinate(data.x()[i]) - pixel);
                if (away < distance) {
                    distance = away;
                    best = i;
                }
            }
        }
        return best;
    }

    private static String line(ChartSeries series, int index) {
        String unit = series.unit().isEmpty() ? "" : " " + series.unit();
        String value = series.label() + ": " + significant(series.y()[index]) + unit;
        return series.band().map(band -> value + " (" + significant(band.lower()[index]) + " \u2013 " + significant(band.upper()[index]) + ")")
                .orElse(value);
    }

    private static String significant(double value) {
        return Double.isNaN(value) ? "\u2013" : String.format(java.util.Locale.ROOT, "%.5g", value);
    }
}
