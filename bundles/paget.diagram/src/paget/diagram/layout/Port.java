package paget.diagram.layout;

/**
 * A place where a way may begin or end.
 *
 * @param at   on the side of a node
 * @param side which side
 * @param stub how far the way goes straight out before it may turn
 * @param cost how much less welcome the place is than the best one
 */
record Port(Point at, Side side, double stub, double cost) {

    /** A side of a node, with the direction that leads away from it. */
    enum Side {
        RIGHT(1, 0), DOWN(0, 1), LEFT(-1, 0), UP(0, -1);

        final int dx;
        final int dy;

        Side(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        Side opposite() {
            return values()[(ordinal() + 2) % 4];
        }

        boolean isLevel() {
            return dy == 0;
        }
    }

    /** The same at a higher cost. */
    Port dearer(double by) {
        return new Port(at, side, stub, cost + by);
    }

    /** Where the way may turn first. */
    Point out() {
        return at.plus(side.dx * stub, side.dy * stub);
    }
}
