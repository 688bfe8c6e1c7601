package paget.results.ui.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;

/** Gives a chart the colours of the theme in use. */
final class ChartTheme {
    private ChartTheme() {
    }

    /** Applies the theme now and whenever the surroundings of the chart have changed their colour. */
    static void follow(Chart chart) {
        apply(chart);
        RGB[] applied = { chart.getParent().getBackground().getRGB() };
        chart.addListener(SWT.Paint, event -> {
            RGB present = chart.getParent().getBackground().getRGB();
            if (!present.equals(applied[0])) {
                applied[0] = present;
                chart.getDisplay().asyncExec(() -> {
                    if (!chart.isDisposed()) {
                        apply(chart);
                        chart.redraw();
                    }
                });
            }
        });
    }

    private static void apply(Chart chart) {
        Display display = chart.getDisplay();
        Color background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color parent = chart.getParent().getBackground();
        boolean dark = isDark(parent.getRGB());
        Color plot = dark ? parent : background;
        Color text = dark ? new Color(220, 220, 220) : new Color(40, 40, 40);
        Color grid = dark ? new Color(80, 80, 84) : new Color(222, 222, 226);
        chart.setBackground(plot);
        chart.getPlotArea().setBackground(plot);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(text);
            axis.getTick().setFormat(new ShortNumbers());
            axis.getTitle().setForeground(text);
            axis.getTitle().setFont(chart.getFont());
            axis.getGrid().setForeground(grid);
            axis.getGrid().setStyle(LineStyle.SOLID);
        }
    }

    private static boolean isDark(RGB color) {
        return color.red + color.green + color.blue < 3 * 128;
    }
}
