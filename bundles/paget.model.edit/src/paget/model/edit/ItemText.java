package paget.model.edit;

import org.eclipse.emf.ecore.EObject;

import paget.model.BetaDistribution;
import paget.model.Binding;
import paget.model.Distribution;
import paget.model.LogNormalDistribution;
import paget.model.LogUniformDistribution;
import paget.model.NormalDistribution;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Parameter;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Route;
import paget.model.StateVariable;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.TriangularDistribution;
import paget.model.UniformDistribution;
import paget.model.path.Labels;

/** The text of an element in a tree: its label, and the figure that people look for first. */
public final class ItemText {

    private ItemText() {
    }

    /** Such as {@code Tumour cells = 1000 cells}, {@code rate = 0.25 1/d} or {@code Lung}. */
    public static String of(EObject element) {
        String label = Labels.of(element);
        return switch (element) {
            case Quantity q -> label + " = " + of(q) + (q.getDistribution() == null ? "" : ", " + of(q.getDistribution()));
            case Distribution d -> of(d);
            case StateVariable v -> with(label, " = ", v.getInitial());
            case Trait t -> with(label, " = ", t.getValue());
            case Parameter p -> with(label, " = ", p.getValue());
            case Binding b -> with(label, ", Kd = ", b.getDissociationConstant());
            case TraitEffect e -> with(label, " × ", e.getFold());
            case QuantityChange c -> with(label, " = ", c.getValue());
            case Route r -> with(label, ", ", r.getFlow());
            case Organ o when o.getRole() == OrganRole.PRIMARY -> label + " (primary)";
            default -> label;
        };
    }

    private static String with(String label, String sign, Quantity quantity) {
        return quantity == null ? label : label + sign + of(quantity);
    }

    /** A value with its unit, such as {@code 0.25 1/d}; without the unit 1. */
    public static String of(Quantity quantity) {
        String unit = quantity.getUnit();
        boolean plain = unit == null || unit.isBlank() || unit.equals("1");
        return number(quantity.getValue()) + (plain ? "" : " " + unit);
    }

    private static String of(Distribution distribution) {
        return switch (distribution) {
            case NormalDistribution d -> "normal (" + number(d.getMean()) + " ± " + number(d.getStandardDeviation()) + ")";
            case LogNormalDistribution d -> "log-normal (" + number(d.getMedian()) + " ×/÷ "
                    + number(d.getGeometricStandardDeviation()) + ")";
            case UniformDistribution d -> "uniform (" + range(d.getMinimum(), d.getMaximum()) + ")";
            case LogUniformDistribution d -> "log-uniform (" + range(d.getMinimum(), d.getMaximum()) + ")";
            case TriangularDistribution d -> "triangular (" + number(d.getMinimum()) + ", " + number(d.getMode()) + ", "
                    + number(d.getMaximum()) + ")";
            case BetaDistribution d -> "beta (" + number(d.getAlpha()) + ", " + number(d.getBeta()) + ")";
            default -> Labels.type(distribution);
        };
    }

    private static String range(double low, double high) {
        return number(low) + " – " + number(high);
    }

    /** The shortest text that reads back to the same number. */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }
}
