package paget.sim.tissue;

/** A part of a tissue's space. */
public sealed interface Region {

    boolean contains(double x, double y, double z);

    /** An upright box between two corners. */
    record Box(Point lower, Point upper) implements Region {
        @Override
        public boolean contains(double x, double y, double z) {
            return x >= lower.x() && x <= upper.x() && y >= lower.y() && y <= upper.y() && z >= lower.z()
                    && z <= upper.z();
        }
    }

    /** A ball; in two dimensions a disc, whose centre lies at z = 0. */
    record Ball(Point centre, double radius) implements Region {
        @Override
        public boolean contains(double x, double y, double z) {
            double dx = x - centre.x();
            double dy = y - centre.y();
            double dz = z - centre.z();
            return dx * dx + dy * dy + dz * dz <= radius * radius;
        }
    }

    /** The whole domain. */
    record Everywhere() implements Region {
        @Override
        public boolean contains(double x, double y, double z) {
            return true;
        }
    }
}
