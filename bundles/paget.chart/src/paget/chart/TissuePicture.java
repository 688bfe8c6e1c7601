package paget.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import paget.chart.internal.Ramp;
import paget.chart.internal.Svg;
import paget.chart.internal.TissueCells;
import paget.chart.internal.TissueFrame;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;
import paget.sim.tissue.Vessel;

/**
 * A tissue at one time: its cells in the colours of their types, a field as a map of colours, a scale. The frame is small
 * and drawn as SVG; cells can be very many, so that windows paint them directly.
 */
public final class TissuePicture {

    private static final int DEAD = 0x909090;
    private static final int OUTLINE = 0x303030;
    private static final int VESSEL = 0xd04040;
    private static final float VESSEL_LINE = 1.5f;
    /** Of rows of a field, since viewers leave gaps between rectangles that only touch. */
    private static final double OVERLAP = 0.3;
    /** Levels that are told apart by colour. */
    private static final int SHADES = 64;
    /** Below this radius, in units of the picture, an outline hides the cell. */
    private static final double OUTLINED = 2.5;

    private final TissueModel model;
    private final Tissue tissue;
    private final TissueSnapshot snapshot;
    private final TissueView view;
    private final TissueFrame frame;
    private final List<TissueCells.Disc> discs;
    private final TissueColors colors;

    /**
     * @param snapshot of the tissue that the view names
     * @param colors of the cells of that tissue
     */
    public TissuePicture(TissueModel model, TissueSnapshot snapshot, TissueView view, TissueColors colors, ChartStyle style) {
        this.model = model;
        this.tissue = model.tissues().get(view.tissue());
        this.snapshot = snapshot;
        this.view = view;
        this.colors = colors;
        this.frame = new TissueFrame(model, snapshot, view, colors, style);
        this.discs = TissueCells.of(model, tissue.domain(), snapshot, view.layer());
    }

    /** What surrounds the cells: title, legend, scale; an SVG document. */
    public String frame() {
        return frame.svg("");
    }

    public double width() {
        return frame.width();
    }

    public double height() {
        return frame.height();
    }

    private Rectangle2D area() {
        return frame.area();
    }

    private double unit() {
        return area().getWidth() / tissue.domain().width();
    }

    private double x(double x) {
        return area().getX() + x * unit();
    }

    /** The tissue's y points up. */
    private double y(double y) {
        return area().getMaxY() - y * unit();
    }

    private int rgb(int cell) {
        return snapshot.dead()[cell] ? DEAD : colors.rgb(snapshot.types()[cell]);
    }

    /** A run of grid cells along x that have the same shade. */
    private record Strip(double x, double y, double width, double height, int rgb) {
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        if (view.field() < 0) {
            return strips;
        }
        Domain domain = tissue.domain();
        double[] levels = snapshot.levels()[view.field()];
        int nx = domain.gridCells(0);
        int ny = domain.gridCells(1);
        int first = layer(domain) * nx * ny;
        double dx = domain.gridEdge(0) * unit();
        double dy = domain.gridEdge(1) * unit();
        for (int j = 0; j < ny; j++) {
            int begin = 0;
            for (int i = 1; i <= nx; i++) {
                if (i == nx || shade(levels[first + j * nx + i]) != shade(levels[first + j * nx + begin])) {
                    strips.add(new Strip(area().getX() + begin * dx, area().getMaxY() - (j + 1) * dy, (i - begin) * dx, dy,
                            Ramp.rgb((double) shade(levels[first + j * nx + begin]) / SHADES)));
                    begin = i;
                }
            }
        }
        return strips;
    }

    private int layer(Domain domain) {
        return domain.dimensions() < 3 ? 0
                : Math.clamp((long) Math.floor(view.layer() / domain.gridEdge(2)), 0, domain.gridCells(2) - 1);
    }

    private int shade(double level) {
        double width = view.high() - view.low();
        return width > 0 ? (int) Math.round(SHADES * Math.clamp((level - view.low()) / width, 0, 1)) : 0;
    }

    /** Paints field and cells over the frame, in its units. */
    public void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (Strip strip : strips()) {
            graphics.setColor(new Color(strip.rgb()));
            graphics.fill(new Rectangle2D.Double(strip.x(), strip.y(), strip.width(), strip.height()));
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(0.5f));
        Ellipse2D.Double disc = new Ellipse2D.Double();
        for (TissueCells.Disc cell : discs) {
            double radius = radius(cell);
            disc.setFrame(x(cell.x()) - radius, y(cell.y()) - radius, 2 * radius, 2 * radius);
            graphics.setColor(new Color(rgb(cell.cell())));
            graphics.fill(disc);
            if (radius > OUTLINED) {
                graphics.setColor(new Color(OUTLINE));
                graphics.draw(disc);
            }
        }
        graphics.setStroke(new BasicStroke(VESSEL_LINE));
        graphics.setColor(new Color(VESSEL));
        vessels().forEach(graphics::draw);
    }

    private List<Shape> vessels() {
        List<Shape> shapes = new ArrayList<>();
        for (Vessel vessel : tissue.vessels()) {
            switch (vessel.region()) {
                case Region.Box box -> shapes.add(new Rectangle2D.Double(x(box.lower().x()), y(box.upper().y()),
                        (box.upper().x() - box.lower().x()) * unit(), (box.upper().y() - box.lower().y()) * unit()));
                case Region.Ball ball -> shapes.add(new Ellipse2D.Double(x(ball.centre().x() - ball.radius()),
                        y(ball.centre().y() + ball.radius()), 2 * ball.radius() * unit(), 2 * ball.radius() * unit()));
                case Region.Everywhere everywhere -> {
                    // A vessel that is everywhere has no outline.
                }
            }
        }
        return shapes;
    }

    /** A cell that is smaller than a point would not be seen. */
    private double radius(TissueCells.Disc cell) {
        return Math.max(0.8, cell.radius() * unit());
    }

    /** The whole picture as an SVG document. */
    public String svg() {
        StringBuilder out = new StringBuilder("<g shape-rendering=\"crispEdges\">\n");
        for (Strip strip : strips()) {
            out.append("<rect x=\"").append(Svg.number(strip.x())).append("\" y=\"").append(Svg.number(strip.y()))
                    .append("\" width=\"").append(Svg.number(strip.width())).append("\" height=\"")
                    .append(Svg.number(strip.height() + OVERLAP)).append("\" fill=\"").append(hex(strip.rgb())).append("\"/>\n");
        }
        out.append("</g>\n");
        for (TissueCells.Disc cell : discs) {
            out.append("<circle cx=\"").append(Svg.number(x(cell.x()))).append("\" cy=\"").append(Svg.number(y(cell.y())))
                    .append("\" r=\"").append(Svg.number(radius(cell))).append("\" fill=\"").append(hex(rgb(cell.cell())))
                    .append(radius(cell) > OUTLINED ? "\" stroke=\"" + hex(OUTLINE) + "\" stroke-width=\"0.5\"/>\n" : "\"/>\n");
        }
        for (Shape vessel : vessels()) {
            out.append("<path d=\"").append(Svg.path(vessel)).append("\" fill=\"none\" stroke=\"").append(hex(VESSEL))
                    .append("\" stroke-width=\"1.5\"/>\n");
        }
        return frame.svg(out.toString());
    }

    private static String hex(int rgb) {
        return String.format("#%06x", rgb);
    }

    /** What lies at a place of the picture: a cell with the id of its type, else the level of the field. */
    public Optional<Mark> at(double px, double py) {
        if (!area().contains(px, py)) {
            return Optional.empty();
        }
        for (TissueCells.Disc cell : discs.reversed()) {
            if (Math.hypot(x(cell.x()) - px, y(cell.y()) - py) <= radius(cell)) {
                CellType type = model.cellTypes().get(snapshot.types()[cell.cell()]);
                double r = radius(cell);
                return Optional.of(new Mark(new Ellipse2D.Double(x(cell.x()) - r, y(cell.y()) - r, 2 * r, 2 * r),
                        type.source().isEmpty() ? type.id() : type.source(),
                        (snapshot.dead()[cell.cell()] ? "Dead: " : "") + type.name() + ", cell " + snapshot.ids()[cell.cell()]));
            }
        }
        return view.field() < 0 ? Optional.empty() : Optional.of(level(px, py));
    }

    private Mark level(double px, double py) {
        Domain domain = tissue.domain();
        int i = Math.min(domain.gridCells(0) - 1, (int) ((px - area().getX()) / unit() / domain.gridEdge(0)));
        int j = Math.min(domain.gridCells(1) - 1, (int) ((area().getMaxY() - py) / unit() / domain.gridEdge(1)));
        Field field = model.field(tissue.fields().get(view.field()).field());
        double level = snapshot.levels()[view.field()][(layer(domain) * domain.gridCells(1) + j) * domain.gridCells(0) + i];
        return new Mark(new Rectangle2D.Double(px, py, 1, 1), field.source().isEmpty() ? field.id() : field.source(),
                field.name() + ": " + String.format(Locale.ROOT, "%.4g", level) + " " + field.unit());
    }

    /** All cells of the tissue as comma-separated values, with the level of the shown field where each is. */
    public String csv() {
        Domain domain = tissue.domain();
        StringBuilder out = new StringBuilder("cell,type,dead,x,y,z");
        if (view.field() >= 0) {
            out.append(',').append(tissue.fields().get(view.field()).field());
        }
        out.append("\r\n");
        IntStream.range(0, snapshot.cells()).forEach(i -> {
            out.append(snapshot.ids()[i]).append(',').append(model.cellTypes().get(snapshot.types()[i]).id()).append(',')
                    .append(snapshot.dead()[i]).append(',').append(snapshot.x()[i]).append(',').append(snapshot.y()[i])
                    .append(',').append(snapshot.z()[i]);
            if (view.field() >= 0) {
                int[] at = new int[3];
                double[] place = {snapshot.x()[i], snapshot.y()[i], snapshot.z()[i]};
                for (int axis = 0; axis < 3; axis++) {
                    at[axis] = Math.clamp((long) Math.floor(place[axis] / domain.gridEdge(axis)), 0, domain.gridCells(axis) - 1);
                }
                out.append(',').append(snapshot.levels()[view.field()][(at[2] * domain.gridCells(1) + at[1])
                        * domain.gridCells(0) + at[0]]);
            }
            out.append("\r\n");
        });
        return out.toString();
    }
}
