package paget.generate.compucell3d.internal;

/**
 * Energies that keep cells of a few sites whole. With the energy J of a pair of sites of different cells, a straight membrane
 * costs J·n a site, where n pairs cross it: 3 on a line and 5 on a face with the neighbours of order 2. A cell of radius R
 * in d dimensions is therefore pressed by J·n·(d − 1)/R, and its volume constraint λ·(V − V₀)² gives way by that over 2λ.
 */
final class Membrane {

    /** Neighbours whose contacts count. */
    static final int NEIGHBOUR_ORDER = 2;
    /** Part of its volume by which a cell may be pressed together. */
    private static final double COMPRESSION = 0.05;
    /** Least stiffness of the volume constraint in units of the temperature. */
    private static final double SOFTEST = 0.2;
    /** Adhesion in µm/min that takes away 0.4 of the energy of a contact. */
    private static final double ADHESION = 0.4;

    private Membrane() {
    }

    /** Energy of a contact: the temperature, less where both sides adhere, which are µm/min, at least a tenth. */
    static double contact(double temperature, double one, double other) {
        return temperature * Math.max(0.1, 1 - 0.4 * Math.min(one, other) / ADHESION);
    }

    /** Stiffness λ of the volume constraint for a cell of that many sites. */
    static double stiffness(double volume, boolean flat, double temperature) {
        double radius = flat ? Math.sqrt(volume / Math.PI) : Math.cbrt(3 * volume / (4 * Math.PI));
        double pressure = temperature * (flat ? 3 : 5 * 2) / radius;
        return Math.max(SOFTEST * temperature, pressure / (2 * COMPRESSION * volume));
    }
}
