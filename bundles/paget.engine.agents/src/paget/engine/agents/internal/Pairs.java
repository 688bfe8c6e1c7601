package paget.engine.agents.internal;

import java.util.List;

import paget.sim.tissue.CellType;
import paget.sim.tissue.Mechanics;

/** What two cells do to one another, by pair of types: entry {@code a * types + b}. Immutable once made. */
final class Pairs {

    final int types;
    /** Distance of contact: the sum of both radii. */
    final double[] contact;
    /** Range of adhesion. */
    final double[] range;
    /** The inverses of both. */
    final double[] perContact;
    final double[] perRange;
    /** Squared distance up to which cells count as touching: the range of adhesion, which is at least contact. */
    final double[] touch2;
    final double[] repulsion;
    final double[] adhesion;
    /** Whether any pair pushes or holds. */
    final boolean act;
    /** Largest range of all pairs. */
    final double largestRange;

    /** Strengths of two types combine by their geometric mean, ranges by their arithmetic mean. */
    Pairs(List<CellType> cellTypes) {
        types = cellTypes.size();
        contact = new double[types * types];
        range = new double[types * types];
        perContact = new double[types * types];
        perRange = new double[types * types];
        touch2 = new double[types * types];
        repulsion = new double[types * types];
        adhesion = new double[types * types];
        boolean any = false;
        double largest = 0;
        for (int a = 0; a < types; a++) {
            for (int b = 0; b < types; b++) {
                Mechanics first = cellTypes.get(a).mechanics();
                Mechanics second = cellTypes.get(b).mechanics();
                int p = a * types + b;
                contact[p] = cellTypes.get(a).radius() + cellTypes.get(b).radius();
                range[p] = contact[p] * (first.adhesionRange() + second.adhesionRange()) / 2;
                perContact[p] = 1 / contact[p];
                perRange[p] = 1 / range[p];
                touch2[p] = range[p] * range[p];
                repulsion[p] = Math.sqrt(first.repulsion() * second.repulsion());
                adhesion[p] = Math.sqrt(first.adhesion() * second.adhesion());
                any |= repulsion[p] > 0 || adhesion[p] > 0;
                largest = Math.max(largest, range[p]);
            }
        }
        act = any;
        largestRange = largest;
    }
}
