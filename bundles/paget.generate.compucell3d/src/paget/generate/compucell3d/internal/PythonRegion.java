package paget.generate.compucell3d.internal;

import static paget.core.generate.space.SpatialModel.number;

import paget.sim.tissue.Region;

/** A region as a Python function of the coordinates of a site. */
final class PythonRegion {

    private PythonRegion() {
    }

    /** @param site edge of a site in µm */
    static String of(Region region, double site) {
        return switch (region) {
            case Region.Everywhere everywhere -> "lambda x, y, z: True";
            case Region.Ball ball -> "lambda x, y, z: (x - " + number(ball.centre().x() / site) + ")**2 + (y - "
                    + number(ball.centre().y() / site) + ")**2 + (z - " + number(ball.centre().z() / site) + ")**2 <= "
                    + number(ball.radius() * ball.radius() / (site * site));
            case Region.Box box -> "lambda x, y, z: " + number(box.lower().x() / site) + " <= x <= "
                    + number(box.upper().x() / site) + " and " + number(box.lower().y() / site) + " <= y <= "
                    + number(box.upper().y() / site) + " and " + number(box.lower().z() / site) + " <= z <= "
                    + number(box.upper().z() / site);
        };
    }
}
