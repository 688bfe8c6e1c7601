package paget.engine.agents.internal;

import java.util.List;

import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Signal;

/** The product of the regulations of one behaviour of one cell type. Immutable. */
final class Factor {

    private static final int LEVEL = 0;
    private static final int CONTACT = 1;
    private static final int COUNT = 2;
    private static final int PRESSURE = 3;

    private final int length;
    private final int[] kind;
    private final int[] index;
    private final double[] basal;
    private final double[] span;
    private final double[] perHalf;
    private final double[] exponent;
    /** Largest value it can take. */
    final double largest;

    /** @param names finds the numbers of fields, contact counters and types */
    Factor(List<Regulation> regulations, Names names) {
        length = regulations.size();
        kind = new int[length];
        index = new int[length];
        basal = new double[length];
        span = new double[length];
        perHalf = new double[length];
        exponent = new double[length];
        double most = 1;
        for (int r = 0; r < length; r++) {
            Regulation regulation = regulations.get(r);
            switch (regulation.signal()) {
                case Signal.Level level -> set(r, LEVEL, names.field(level.field()));
                case Signal.Contact contact -> set(r, CONTACT, names.contact(contact.cellType()));
                case Signal.Count count -> set(r, COUNT, names.type(count.cellType()));
                case Signal.Pressure pressure -> set(r, PRESSURE, 0);
            }
            basal[r] = regulation.basal();
            span[r] = regulation.saturated() - regulation.basal();
            perHalf[r] = 1 / regulation.halfEffect();
            exponent[r] = regulation.exponent();
            most *= Math.max(regulation.basal(), regulation.saturated());
        }
        largest = most;
    }

    /** Finds numbers of things. */
    interface Names {
        /** Number of a field in this tissue, or −1 when the tissue does not have it. */
        int field(String id);

        int contact(String typeId);

        int type(String id);
    }

    private void set(int r, int signalKind, int number) {
        kind[r] = signalKind;
        index[r] = number;
    }

    boolean isOne() {
        return length == 0;
    }

    /** Whether a count of touching cells or a pressure is asked for. */
    boolean needsNeighbours() {
        for (int k : kind) {
            if (k == CONTACT || k == PRESSURE) {
                return true;
            }
        }
        return false;
    }

    /** The factor for a cell. */
    double of(Senses senses, int cell) {
        double product = 1;
        for (int r = 0; r < length; r++) {
            double signal = switch (kind[r]) {
                case LEVEL -> index[r] < 0 ? 0 : senses.level(index[r], cell);
                case CONTACT -> senses.contacts(index[r], cell);
                case COUNT -> senses.count(index[r]);
                default -> senses.pressure(cell);
            };
            product *= basal[r] + span[r] * hill(signal * perHalf[r], exponent[r]);
        }
        return product;
    }

    /** s^n/(1 + s^n). */
    static double hill(double s, double n) {
        if (!(s > 0)) {
            return 0;
        }
        double power = n == 1 ? s : n == 2 ? s * s : n == 4 ? s * s * s * s : StrictMath.pow(s, n);
        return power > 1e300 ? 1 : power / (1 + power);
    }
}
