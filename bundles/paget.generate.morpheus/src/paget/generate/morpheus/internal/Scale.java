package paget.generate.morpheus.internal;

import paget.core.generate.space.SpatialModel;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Region;

/**
 * What lattice sites and steps stand for. Lengths in the files are in sites, times in minutes.
 *
 * @param site edge of a site in µm
 * @param step Monte Carlo step in minutes
 */
public record Scale(double site, double step, double temperature) {

    /** A number as MorpheusML takes it: with a small e. */
    static String number(double value) {
        return SpatialModel.number(value).replace('E', 'e');
    }

    String length(double micrometres) {
        return number(micrometres / site);
    }

    /** Sites of a cell: its cross-section in two dimensions, its volume in three. */
    double sites(CellType type, boolean flat) {
        double r = type.radius() / site;
        return flat ? Math.PI * r * r : 4.0 / 3 * Math.PI * r * r * r;
    }

    /** A condition on the place of a site. */
    String condition(Region region) {
        return switch (region) {
            case Region.Everywhere everywhere -> "1";
            case Region.Ball ball -> "(space.x - " + length(ball.centre().x()) + ")^2 + (space.y - "
                    + length(ball.centre().y()) + ")^2 + (space.z - " + length(ball.centre().z()) + ")^2 <= "
                    + number(ball.radius() * ball.radius() / (site * site));
            case Region.Box box -> "space.x >= " + length(box.lower().x()) + " and space.x <= "
                    + length(box.upper().x()) + " and space.y >= " + length(box.lower().y()) + " and space.y <= "
                    + length(box.upper().y()) + " and space.z >= " + length(box.lower().z()) + " and space.z <= "
                    + length(box.upper().z());
        };
    }

    /** A value in a region, nothing elsewhere. */
    String within(Region region, double value) {
        return region instanceof Region.Everywhere ? number(value)
                : "if(" + condition(region) + ", " + number(value) + ", 0)";
    }
}
