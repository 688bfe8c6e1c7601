package paget.sim.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Symbol;

/** Recognizes mass action in a rate expression: products and quotients of numbers, parameters and amounts. */
final class RateClassifier {

    private final Layout layout;
    private double factor = 1;
    private final List<Integer> coefficients = new ArrayList<>();
    /** By position in y: how often y − 0, y − 1, y − 2, … occur. */
    private final Map<Integer, List<Integer>> offsets = new TreeMap<>();

    private RateClassifier(Layout layout) {
        this.layout = layout;
    }

    static RateShape classify(Expression rate, Layout layout) {
        RateClassifier classifier = new RateClassifier(layout);
        return classifier.factor(rate, false) ? classifier.shape() : new RateShape.General();
    }

    private boolean factor(Expression expression, boolean divisor) {
        return switch (expression) {
            case Constant(double value) -> {
                factor = divisor ? factor / value : factor * value;
                yield true;
            }
            case Symbol(String id) -> symbol(id, divisor);
            case Apply apply -> switch (apply.operator()) {
                case TIMES -> apply.arguments().stream().allMatch(a -> factor(a, divisor));
                case DIVIDE -> factor(apply.argument(0), divisor) && factor(apply.argument(1), !divisor);
                case POWER -> power(apply, divisor);
                case MINUS -> apply.arguments().size() == 2 && !divisor && difference(apply);
                default -> false;
            };
            default -> false;
        };
    }

    private boolean symbol(String id, boolean divisor) {
        Slot slot = layout.slot(id);
        if (slot == null || slot.store() == Store.COMPUTED) {
            return false;
        }
        if (slot.amountOfConcentration() && !symbol(layout.compartmentOf(id), !divisor)) {
            return false;
        }
        if (slot.store() == Store.PARAMETER) {
            coefficients.add(divisor ? -1 - slot.index() : slot.index());
            return true;
        }
        return !divisor && occurrence(slot.index(), 0);
    }

    private boolean occurrence(int state, int offset) {
        List<Integer> counts = offsets.computeIfAbsent(state, s -> new ArrayList<>());
        while (counts.size() <= offset) {
            counts.add(0);
        }
        counts.set(offset, counts.get(offset) + 1);
        return true;
    }

    private boolean power(Apply apply, boolean divisor) {
        if (!(apply.argument(1) instanceof Constant(double n)) || n != Math.rint(n) || n < 1 || n > 10) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (!factor(apply.argument(0), divisor)) {
                return false;
            }
        }
        return true;
    }

    /** y − n. */
    private boolean difference(Apply apply) {
        if (!(apply.argument(0) instanceof Symbol(String id)) || !(apply.argument(1) instanceof Constant(double n))
                || n != Math.rint(n) || n < 0 || n > 10) {
            return false;
        }
        Slot slot = layout.slot(id);
        return slot != null && slot.store() == Store.STATE && !slot.amountOfConcentration()
                && occurrence(slot.index(), (int) n);
    }

    private RateShape shape() {
        int size = offsets.size();
        int[] states = new int[size];
        int[] orders = new int[size];
        boolean[] falling = new boolean[size];
        int i = 0;
        for (Map.Entry<Integer, List<Integer>> entry : offsets.entrySet()) {
            List<Integer> counts = entry.getValue();
            states[i] = entry.getKey();
            if (counts.size() == 1) {
                orders[i] = counts.get(0);
            } else if (counts.stream().allMatch(n -> n == 1)) {
                orders[i] = counts.size();
                falling[i] = true;
            } else {
                return new RateShape.General();
            }
            i++;
        }
        return new RateShape.MassAction(factor, coefficients.stream().mapToInt(Integer::intValue).toArray(), states,
                orders, falling);
    }
}
