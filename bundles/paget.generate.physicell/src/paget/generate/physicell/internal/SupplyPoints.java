package paget.generate.physicell.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.CellType.Exchange;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/**
 * Sources of factors as small cells on a grid that do not move. A source r·(c₁ − c) in a volume V around a point is a
 * secretion at the rate r·V/v of a cell of volume v, because PhysiCell changes the level of a voxel by the rate times
 * the cell's volume over that of the voxel.
 */
final class SupplyPoints {

    /** Radius in µm of a cell that is in nobody's way. */
    private static final double RADIUS = 1;
    private static final double VOLUME = 4.0 / 3 * Math.PI * RADIUS * RADIUS * RADIUS;
    /** Half the edge of the box in which a cell at a point is placed. */
    private static final double PRECISION = 0.01;

    private final SpatialModel model;
    private final Tissue tissue;
    private final Domain domain;
    private final long most;
    private final Map<Region, List<Exchange>> supplies = new LinkedHashMap<>();

    /** Points, and the volume that each supplies. */
    private record Grid(List<Point> points, double volume, double spacing) {
    }

    private SupplyPoints(SpatialModel model, Tissue tissue, long most) {
        this.model = model;
        this.tissue = tissue;
        this.domain = tissue.domain();
        this.most = most;
    }

    /** Takes sources out of the fields of a tissue and puts cells into it, where that many points are enough. */
    static void in(SpatialModel model, Tissue tissue, long most, SpatialReport report, List<Field> fields,
            List<FieldSetup> setups, List<CellType> types, List<Placement> placements) {
        if (most > 0) {
            SupplyPoints supply = new SupplyPoints(model, tissue, most);
            setups.replaceAll(setup -> setup.sources().isEmpty() ? setup : supply.without(setup, report, fields));
            supply.place(report, types, placements);
        }
    }

    private FieldSetup without(FieldSetup setup, SpatialReport report, List<Field> fields) {
        Field field = model.tissue().field(setup.field());
        boolean uniform = isUniform(setup);
        List<Source> kept = new ArrayList<>();
        for (Source source : setup.sources()) {
            Grid grid = grid(source.region());
            if (grid.points().isEmpty() || field.diffusion() == 0 && !uniform && grid.volume() > 1.5 * voxel()) {
                kept.add(source);
                continue;
            }
            boolean amount = Double.isInfinite(source.target());
            supplies.computeIfAbsent(source.region(), r -> new ArrayList<>()).add(new Exchange(field.id(),
                    source.rate() * grid.volume() / (amount ? 1 : VOLUME), source.target(), 0));
            report.approximated(field.id(), "Its sources are " + grid.points().size() + " small cells that do not move, "
                    + SpatialModel.number(Math.rint(grid.spacing())) + " µm apart; each stands for the volume around it.");
        }
        if (uniform && kept.isEmpty()) {
            fields.replaceAll(f -> f == field ? StandIns.mixed(field, domain, model) : f);
        }
        return new FieldSetup(setup.field(), setup.initial(), setup.boundary(), setup.patches(), kept);
    }

    /** Whether a factor has the same level everywhere whatever its diffusion. */
    private boolean isUniform(FieldSetup setup) {
        return setup.patches().isEmpty() && setup.boundary().stream().allMatch(Boundary.NoFlux.class::isInstance)
                && setup.sources().stream().allMatch(s -> s.region() instanceof Region.Everywhere)
                && model.typesOf(tissue).stream().flatMap(t -> t.exchanges().stream()).noneMatch(e -> e.field().equals(setup.field()));
    }

    private void place(SpatialReport report, List<CellType> types, List<Placement> placements) {
        int number = 1;
        for (Map.Entry<Region, List<Exchange>> supply : supplies.entrySet()) {
            String id = "supply of " + tissue.id() + (supplies.size() > 1 ? " " + number++ : "");
            types.add(StandIns.standIn(id, tissue.source(), RADIUS, 0, supply.getValue(), List.of()));
            grid(supply.getKey()).points().forEach(p -> placements.add(new Placement(id, 1, around(p))));
            report.standIn(id, tissue.id());
        }
    }

    private static Region around(Point p) {
        return new Region.Box(new Point(p.x() - PRECISION, p.y() - PRECISION, p.z() - PRECISION),
                new Point(p.x() + PRECISION, p.y() + PRECISION, p.z() + PRECISION));
    }

    private double voxel() {
        return domain.gridEdge(0) * domain.gridEdge(1) * domain.gridEdge(2);
    }

    /** The points of a region: the centre of every voxel, or of every second, third … along each axis, until they are few enough. */
    private Grid grid(Region region) {
        int all = points(region, 1).size();
        for (int stride = 1;; stride++) {
            List<Point> points = stride == 1 && all > most ? List.of() : points(region, stride);
            if (!points.isEmpty() && points.size() <= most || all == 0) {
                return new Grid(points, all * voxel() / Math.max(1, points.size()), stride * domain.gridEdge(0));
            }
            if (stride > domain.gridCells(0) + domain.gridCells(1) + domain.gridCells(2)) {
                return new Grid(List.of(), 0, 0);
            }
        }
    }

    private List<Point> points(Region region, int stride) {
        List<Point> points = new ArrayList<>();
        for (int k = domain.dimensions() == 3 ? stride / 2 : 0; k < domain.gridCells(2); k += stride) {
            for (int j = stride / 2; j < domain.gridCells(1); j += stride) {
                for (int i = stride / 2; i < domain.gridCells(0); i += stride) {
                    double z = domain.dimensions() == 3 ? (k + 0.5) * domain.gridEdge(2) : 0;
                    Point p = new Point((i + 0.5) * domain.gridEdge(0), (j + 0.5) * domain.gridEdge(1), z);
                    if (region.contains(p.x(), p.y(), p.z())) {
                        points.add(p);
                    }
                }
            }
        }
        return points;
    }
}
