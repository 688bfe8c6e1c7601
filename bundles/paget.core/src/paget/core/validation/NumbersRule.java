package paget.core.validation;

import java.util.Locale;
import java.util.Optional;

import paget.core.validation.Expectation.Range;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.path.Labels;
import paget.sim.unit.Unit;

/** Values are finite and lie where they have a meaning. */
final class NumbersRule implements Rule {

    /** Cooperativity beyond this is a switch rather than a measured Hill coefficient. */
    private static final double STEEPEST_USUAL_HILL = 10;

    @Override
    public void check(ModelView model, Findings findings) {
        QuantityExpectations expectations = new QuantityExpectations(model);
        for (ModelView.Stated stated : model.quantities()) {
            Quantity quantity = stated.quantity();
            String what = "The " + Labels.words(stated.feature().getName()).toLowerCase(Locale.ROOT) + " of "
                    + Labels.of(stated.owner());
            if (!Double.isFinite(quantity.getValue())) {
                findings.error("value.not-finite", quantity, PagetPackage.Literals.QUANTITY__VALUE,
                        what + " is " + quantity.getValue() + ", which is no finite number; enter one.");
            } else {
                Range range = expectations.of(stated.owner(), stated.feature()).map(Expectation::range).orElse(Range.ANY);
                check(quantity, what, range, model, findings);
            }
        }
    }

    private static void check(Quantity quantity, String what, Range range, ModelView model, Findings findings) {
        double value = quantity.getValue();
        switch (range) {
            case ANY -> {
                // Every finite value has a meaning.
            }
            case NOT_NEGATIVE -> {
                if (value < 0) {
                    report("value.negative", quantity, what + " is negative (" + shown(quantity)
                            + "); enter zero or more.", findings);
                }
            }
            case POSITIVE -> {
                if (value <= 0) {
                    report("value.not-positive", quantity, what + " is " + shown(quantity) + "; it must be above zero.",
                            findings);
                }
            }
            case FRACTION -> fraction(quantity, what, model, findings);
            case HILL -> hill(quantity, what, findings);
        }
    }

    private static void fraction(Quantity quantity, String what, ModelView model, Findings findings) {
        Optional<Unit> unit = model.units().parse(quantity.getUnit()).filter(Unit::isDimensionless);
        double value = quantity.getValue() * unit.map(Unit::scale).orElse(1.0);
        if (value < 0 || value > 1) {
            boolean percent = unit.isPresent() && unit.get().scale() == 1 && value > 1 && value <= 100;
            report("value.not-fraction", quantity, what + " is " + shown(quantity)
                    + "; it must lie between 0 and 1 (or 0 % and 100 %).", findings, percent ? new QuickFix[] {QuickFix.set(
                            "Set the unit to %", quantity, PagetPackage.Literals.QUANTITY__UNIT, "%")} : new QuickFix[0]);
        }
    }

    private static void hill(Quantity quantity, String what, Findings findings) {
        if (quantity.getValue() <= 0) {
            report("hill.range", quantity, what + " is " + shown(quantity)
                    + "; it must be above zero, and is 1 where there is no cooperativity.", findings,
                    QuickFix.set("Set it to 1", quantity, PagetPackage.Literals.QUANTITY__VALUE, 1.0));
        } else if (quantity.getValue() > STEEPEST_USUAL_HILL) {
            findings.warning("hill.range", quantity, PagetPackage.Literals.QUANTITY__VALUE, what + " is " + shown(quantity)
                    + ", steeper than measured Hill coefficients; check it.");
        }
    }

    private static void report(String problem, Quantity quantity, String sentence, Findings findings, QuickFix... fixes) {
        findings.error(problem, quantity, PagetPackage.Literals.QUANTITY__VALUE, sentence, fixes);
    }

    private static String shown(Quantity quantity) {
        String unit = quantity.getUnit();
        return quantity.getValue() + (unit == null || unit.equals("1") ? "" : " " + unit);
    }
}
