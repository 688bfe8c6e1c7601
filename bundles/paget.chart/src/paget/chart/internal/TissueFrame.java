package paget.chart.internal;

import java.awt.geom.Rectangle2D;

import paget.chart.ChartStyle;
import paget.chart.TissueColors;
import paget.chart.TissueView;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;
import paget.sim.unit.Unit;

/** What surrounds the cells of a tissue: its name and the time, the types with their numbers, the colours of the field, a scale. */
public final class TissueFrame {

    private static final double SIDE = 190;
    private static final double BAR_HEIGHT = 90;
    private static final double BAR_WIDTH = 14;
    private static final double FOOT = 30;
    private static final int PARTS = 32;
    private static final String CONCENTRATION_TEXT = "nmol/L";
    private static final Unit CONCENTRATION = Unit.parse(CONCENTRATION_TEXT);
    private static final double ROUNDING = 1e-9;

    private final TissueModel model;
    private final Tissue tissue;
    private final TissueSnapshot snapshot;
    private final TissueView view;
    private final TissueColors colors;
    private final ChartStyle style;
    private final Rectangle2D area;

    public TissueFrame(TissueModel model, TissueSnapshot snapshot, TissueView view, TissueColors colors, ChartStyle style) {
        this.model = model;
        this.tissue = model.tissues().get(view.tissue());
        this.snapshot = snapshot;
        this.view = view;
        this.colors = colors;
        this.style = style;
        Domain domain = tissue.domain();
        double room = style.width() - SIDE - 2 * Frame.MARGIN;
        double scale = Math.min(room / domain.width(), (height() - Frame.TOP - FOOT) / domain.height());
        area = new Rectangle2D.Double(Frame.MARGIN, Frame.TOP, domain.width() * scale, domain.height() * scale);
    }

    public double width() {
        return style.width();
    }

    public double height() {
        return style.height();
    }

    /** Where the tissue lies in the picture. */
    public Rectangle2D area() {
        return area;
    }

    /** Which plane of a tissue in three dimensions is shown; empty for a flat one. */
    private String plane() {
        return tissue.domain().dimensions() < 3 ? "" : ", plane at z = " + Axis.label(view.layer()) + " " + model.lengthUnit();
    }

    /** The SVG document with the given elements in it. */
    public String svg(String inside) {
        String title = tissue.name() + ", " + view.time() + plane();
        Svg svg = Frame.page(style, height(), title);
        svg.box(area.getX(), area.getY(), area.getWidth(), area.getHeight(), style.faint(), "");
        svg.raw(inside);
        double x = area.getMaxX() + Frame.MARGIN;
        double y = types(svg, x);
        if (view.field() >= 0) {
            boolean below = y + Frame.LINE + BAR_HEIGHT + 2 * Frame.LINE <= height();
            levels(svg, below ? x : x + SIDE, below ? y + Frame.LINE : Frame.TOP + 9);
        }
        scale(svg);
        return svg.drawing(title).svg();
    }

    private double types(Svg svg, double x) {
        long[] counts = new long[model.cellTypes().size()];
        long dead = 0;
        for (int i = 0; i < snapshot.cells(); i++) {
            if (snapshot.dead()[i]) {
                dead++;
            } else {
                counts[snapshot.types()[i]]++;
            }
        }
        double y = Frame.TOP;
        double room = SIDE - 24;
        for (int i = 0; i < counts.length; i++) {
            // Types of other tissues would only be in the way.
            if (counts[i] == 0) {
                continue;
            }
            CellType type = model.cellTypes().get(i);
            entry(svg, x, y, colors.hex(i), type.name() + ": " + counts[i], room);
            y += Frame.LINE;
        }
        if (dead > 0) {
            entry(svg, x, y, "#909090", "Dead: " + dead, room);
            y += Frame.LINE;
        }
        return y;
    }

    private static void entry(Svg svg, double x, double y, String color, String words, double room) {
        svg.box(x, y, 10, 10, color, "");
        svg.words(svg.fitting(words, room), x + 16, y + 9, 0, false);
    }

    private void levels(Svg svg, double x, double y) {
        Field field = model.field(tissue.fields().get(view.field()).field());
        String unit = unit(field.unit());
        String name = field.name() + (unit.equals("1") ? "" : " (" + unit + ")");
        svg.words(svg.fitting(name, svg.width() - x - Frame.MARGIN), x, y, 0, false);
        double top = y + 8;
        double part = BAR_HEIGHT / PARTS;
        for (int i = 0; i < PARTS; i++) {
            svg.box(x, top + BAR_HEIGHT - (i + 1) * part, BAR_WIDTH, part + 0.4, Ramp.hex((i + 0.5) / PARTS), "");
        }
        for (int i = 0; i <= 2; i++) {
            double level = view.low() + (view.high() - view.low()) * i / 2;
            svg.words(Axis.label(level), x + BAR_WIDTH + 6, top + BAR_HEIGHT * (1 - i / 2.0) + 4, 0, false);
        }
    }

    /** Concentrations as people write them: a femtomole in a cubic millimetre is a nanomole in a litre. */
    private static String unit(Unit unit) {
        return unit.isCommensurable(CONCENTRATION)
                && Math.abs(unit.factorTo(CONCENTRATION) - 1) < ROUNDING ? CONCENTRATION_TEXT : unit.toString();
    }

    /** A line of a round length. */
    private void scale(Svg svg) {
        double most = tissue.domain().width() / 4;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double length = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        double y = area.getMaxY() + 12;
        double end = area.getX() + length / tissue.domain().width() * area.getWidth();
        svg.line(area.getX(), y, end, y, svg.style().ink(), 2);
        svg.words(Axis.label(length) + " " + model.lengthUnit(), end + 8, y + 4, 0, false);
    }
}
