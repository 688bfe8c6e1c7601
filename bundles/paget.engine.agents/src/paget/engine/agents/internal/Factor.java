package paget.engine.agents.internal;

import java.util.List;
import java.util.stream.IntStream;

import paget.sim.tissue.Regulation.Response;
import paget.sim.tissue.Regulation.Signal;

/** The product of the responses of one behaviour of one cell type, or of one loss of a field. Immutable. */
final class Factor {

    private static final int LEVEL = 0;
    private static final int CONTACT = 1;
    private static final int COUNT = 2;
    private static final int PRESSURE = 3;
    private static final int OUTSIDE = 4;

    private final int length;
    private final int[] kind;
    private final int[] index;
    private final boolean[] receptor;
    /** What else binds the receptor: kind, number and 1/constant of each. */
    private final int[][] rivalKind;
    private final int[][] rivalIndex;
    private final double[][] rivalPer;
    private final double[] basal;
    private final double[] span;
    private final double[] perHalf;
    private final double[] exponent;

    /** @param names finds the numbers of fields, contact counters and types */
    Factor(List<Response> responses, Names names) {
        length = responses.size();
        kind = new int[length];
        index = new int[length];
        receptor = new boolean[length];
        rivalKind = new int[length][];
        rivalIndex = new int[length][];
        rivalPer = new double[length][];
        basal = new double[length];
        span = new double[length];
        perHalf = new double[length];
        exponent = new double[length];
        for (int r = 0; r < length; r++) {
            Response response = responses.get(r);
            kind[r] = kind(response.signal());
            index[r] = index(response.signal(), names);
            receptor[r] = response.receptor();
            rivalKind[r] = response.competitors().stream().mapToInt(c -> kind(c.signal())).toArray();
            rivalIndex[r] = response.competitors().stream().mapToInt(c -> index(c.signal(), names)).toArray();
            rivalPer[r] = response.competitors().stream().mapToDouble(c -> 1 / c.constant()).toArray();
            basal[r] = response.basal();
            span[r] = response.saturated() - response.basal();
            perHalf[r] = 1 / response.halfEffect();
            exponent[r] = response.exponent();
        }
    }

    /** Finds numbers of things. */
    interface Names {
        /** Number of a field in this tissue, or −1 when the tissue does not have it. */
        int field(String id);

        int contact(String typeId);

        int type(String id);

        /** Number among the sensed variables outside of space. */
        int outside(String id);
    }

    private static int kind(Signal signal) {
        return switch (signal) {
            case Signal.Level level -> LEVEL;
            case Signal.Contact contact -> CONTACT;
            case Signal.Count count -> COUNT;
            case Signal.Outside outside -> OUTSIDE;
            case Signal.Pressure pressure -> PRESSURE;
        };
    }

    private static int index(Signal signal, Names names) {
        return switch (signal) {
            case Signal.Level level -> names.field(level.field());
            case Signal.Contact contact -> names.contact(contact.cellType());
            case Signal.Count count -> names.type(count.cellType());
            case Signal.Outside outside -> names.outside(outside.variable());
            case Signal.Pressure pressure -> 0;
        };
    }

    /** Numbers of the fields whose levels are sensed. */
    IntStream levels() {
        return IntStream.range(0, length).flatMap(r -> IntStream.concat(
                kind[r] == LEVEL ? IntStream.of(index[r]) : IntStream.empty(),
                IntStream.range(0, rivalKind[r].length).filter(c -> rivalKind[r][c] == LEVEL).map(c -> rivalIndex[r][c])))
                .filter(f -> f >= 0);
    }

    boolean isOne() {
        return length == 0;
    }

    /** Whether a count of touching cells or a pressure is asked for. */
    boolean needsNeighbours() {
        for (int r = 0; r < length; r++) {
            if (needsNeighbours(kind[r]) || IntStream.of(rivalKind[r]).anyMatch(Factor::needsNeighbours)) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsNeighbours(int kind) {
        return kind == CONTACT || kind == PRESSURE;
    }

    /** The factor for a cell. */
    double of(Senses senses, int cell) {
        double product = 1;
        for (int r = 0; r < length; r++) {
            double ratio = sense(kind[r], index[r], senses, cell) * perHalf[r];
            if (receptor[r]) {
                double free = 1;
                for (int c = 0; c < rivalKind[r].length; c++) {
                    free += sense(rivalKind[r][c], rivalIndex[r][c], senses, cell) * rivalPer[r][c];
                }
                product *= basal[r] + span[r] * occupied(ratio / free, exponent[r]);
            } else {
                product *= basal[r] + span[r] * hill(ratio, exponent[r]);
            }
        }
        return product;
    }

    private static double sense(int kind, int index, Senses senses, int cell) {
        return switch (kind) {
            case LEVEL -> index < 0 ? 0 : senses.level(index, cell);
            case CONTACT -> senses.contacts(index, cell);
            case COUNT -> senses.count(index);
            case OUTSIDE -> senses.outside(index);
            default -> senses.pressure(cell);
        };
    }

    /** (s/(1 + s))^n. */
    private static double occupied(double s, double n) {
        if (!(s > 0)) {
            return 0;
        }
        double share = s > 1e300 ? 1 : s / (1 + s);
        return n == 1 ? share : StrictMath.pow(share, n);
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
