package paget.studies.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import paget.analysis.critical.Branch;
import paget.analysis.critical.SpecialPoint;

/**
 * A value of the quantity at which steady states change, whichever branches it was found on.
 *
 * @param at the value
 * @param error how far it may be off
 * @param kind what happens there
 */
record CriticalValue(double at, double error, SpecialPoint.Kind kind) {

    /** Two branches find the same point with errors of this relative size. */
    private static final double SAME = 1e-9;

    /** All of them on some branches, each once, in rising order. */
    static List<CriticalValue> of(List<Branch> branches) {
        List<CriticalValue> values = new ArrayList<>();
        for (Branch branch : branches) {
            for (SpecialPoint point : branch.special()) {
                double at = point.state().parameter();
                double error = Math.max(at - point.enclosing().lower(), point.enclosing().upper() - at);
                if (values.stream().noneMatch(v -> Math.abs(v.at - at) <= 2 * error + SAME * Math.abs(at))) {
                    values.add(new CriticalValue(at, error, point.kind()));
                }
            }
        }
        values.sort(Comparator.comparingDouble(CriticalValue::at));
        return values;
    }

    /** Whether a point of a branch is this one. */
    boolean holds(SpecialPoint point) {
        double off = Math.max(error, point.enclosing().upper() - point.enclosing().lower());
        return Math.abs(at - point.state().parameter()) <= 2 * off + SAME * Math.abs(at);
    }
}
