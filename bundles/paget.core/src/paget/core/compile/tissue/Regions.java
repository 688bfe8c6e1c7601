package paget.core.compile.tissue;

import java.util.List;
import java.util.Optional;

import paget.model.Place;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.Zone;
import paget.model.ZoneShape;
import paget.model.query.Places;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;

/** Reads where the parts of a tissue are. */
final class Regions {

    static final double DEFAULT_SPACING = 20;

    private final Baseline baseline;
    private final SpaceAssumptions assumptions;

    Regions(Baseline baseline, SpaceAssumptions assumptions) {
        this.baseline = baseline;
        this.assumptions = assumptions;
    }

    static boolean hasGeometry(Tissue tissue) {
        return tissue.getWidth() != null && tissue.getHeight() != null;
    }

    /** The box of a tissue; without a depth it has two dimensions and the thickness of a grid cell. */
    Domain domain(Tissue tissue) {
        double spacing = tissue.getGridSpacing() == null ? DEFAULT_SPACING : baseline.length(tissue.getGridSpacing());
        boolean stated = hasGeometry(tissue);
        double width = stated ? baseline.length(tissue.getWidth()) : assumptions.edge();
        double height = stated ? baseline.length(tissue.getHeight()) : assumptions.edge();
        boolean flat = tissue.getDepth() == null;
        return new Domain(flat ? 2 : 3, width, height, flat ? spacing : baseline.length(tissue.getDepth()), spacing,
                tissue.isPeriodic(), tissue.getSiteCapacity());
    }

    static List<Zone> zonesOf(StateVariable variable) {
        Optional<Place> place = Places.placeOf(variable);
        return place.isPresent() && place.get() instanceof Tissue tissue
                ? tissue.getZones().stream().filter(z -> z.getContents().contains(variable)).toList() : List.of();
    }

    static boolean hasZones(StateVariable variable) {
        return !zonesOf(variable).isEmpty();
    }

    /** The zones of a variable, or everywhere when it has none. */
    List<Region> of(StateVariable variable, Domain domain) {
        List<Region> regions = zonesOf(variable).stream().map(zone -> of(zone, domain)).toList();
        return regions.isEmpty() ? List.of(new Region.Everywhere()) : regions;
    }

    Region of(Zone zone, Domain domain) {
        double x = coordinate(zone.getX(), domain.width() / 2);
        double y = coordinate(zone.getY(), domain.height() / 2);
        boolean flat = domain.dimensions() == 2;
        double z = flat ? 0 : coordinate(zone.getZ(), domain.depth() / 2);
        if (zone.getShape() == ZoneShape.BALL) {
            double radius = zone.getRadius() == null ? Math.min(domain.width(), domain.height()) / 2
                    : baseline.length(zone.getRadius());
            return new Region.Ball(new Point(x, y, z), radius);
        }
        double halfWidth = coordinate(zone.getWidth(), domain.width()) / 2;
        double halfHeight = coordinate(zone.getHeight(), domain.height()) / 2;
        double halfDepth = flat ? domain.depth() : coordinate(zone.getDepth(), domain.depth()) / 2;
        return new Region.Box(new Point(x - halfWidth, y - halfHeight, z - halfDepth),
                new Point(x + halfWidth, y + halfHeight, z + halfDepth));
    }

    private double coordinate(Quantity quantity, double fallback) {
        return quantity == null ? fallback : baseline.length(quantity);
    }

    static double volume(Domain domain) {
        return domain.width() * domain.height() * domain.depth();
    }

    /** Volume of a region, as far as it does not leave the domain. */
    static double volume(Region region, Domain domain) {
        return switch (region) {
            case Region.Everywhere everywhere -> volume(domain);
            case Region.Box box -> overlap(box.lower().x(), box.upper().x(), domain.width())
                    * overlap(box.lower().y(), box.upper().y(), domain.height())
                    * (domain.dimensions() == 2 ? domain.depth()
                            : overlap(box.lower().z(), box.upper().z(), domain.depth()));
            case Region.Ball ball -> domain.dimensions() == 2
                    ? Math.PI * ball.radius() * ball.radius() * domain.depth()
                    : 4.0 / 3 * Math.PI * Math.pow(ball.radius(), 3);
        };
    }

    private static double overlap(double lower, double upper, double extent) {
        return Math.max(0, Math.min(upper, extent) - Math.max(lower, 0));
    }
}
