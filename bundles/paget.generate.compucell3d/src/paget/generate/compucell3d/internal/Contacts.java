package paget.generate.compucell3d.internal;

import paget.core.generate.space.Membrane;

/**
 * Energies of pairs of sites of different cells. With the energy J of a pair, a straight membrane costs J·n a site, where n pairs
 * cross it: 3 on a line and 5 on a face with the neighbours of order 2.
 */
final class Contacts {

    /** Neighbours whose contacts count. */
    static final int NEIGHBOUR_ORDER = 2;
    /** Least stiffness of the volume constraint in units of the temperature. */
    private static final double SOFTEST = 0.2;
    /** Adhesion in µm/min that takes away 0.4 of the energy of a contact. */
    private static final double ADHESION = 0.4;

    private Contacts() {
    }

    /** Energy of a contact: the temperature, less where both sides adhere, which are µm/min, at least a tenth. */
    static double energy(double temperature, double one, double other) {
        return temperature * Math.max(0.1, 1 - 0.4 * Math.min(one, other) / ADHESION);
    }

    /** Stiffness λ of the volume constraint for a cell of that many sites. */
    static double stiffness(double volume, boolean flat, double temperature) {
        return Math.max(SOFTEST * temperature, Membrane.stiffness(volume, flat, temperature * (flat ? 3 : 5)));
    }
}
