package paget.core.validation;

import java.util.Locale;
import java.util.Optional;

import paget.model.Observable;
import paget.model.PagetPackage;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.path.ElementPath;
import paget.model.path.Labels;
import paget.model.query.RateSource;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** Units can be read and measure what the quantity is about. */
final class UnitsRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        QuantityExpectations expectations = new QuantityExpectations(model);
        for (ModelView.Stated stated : model.quantities()) {
            String what = "The " + Labels.words(stated.feature().getName()).toLowerCase(Locale.ROOT) + " of "
                    + Labels.of(stated.owner());
            if (readable(stated.quantity(), what, model, findings)) {
                expectations.of(stated.owner(), stated.feature())
                        .ifPresent(expected -> fits(stated.quantity(), what, expected, model, findings));
            }
        }
        traitsInUse(model, findings);
        others(model, findings);
    }

    private static boolean readable(Quantity quantity, String what, ModelView model, Findings findings) {
        if (model.units().parse(quantity.getUnit()).isPresent()) {
            return true;
        }
        findings.error("units.unknown", quantity, PagetPackage.Literals.QUANTITY__UNIT, what + " has the unit \""
                + quantity.getUnit() + "\", which cannot be read: " + fault(quantity.getUnit()));
        return false;
    }

    private static String fault(String unit) {
        try {
            Unit.parse(unit);
            return "";
        } catch (UnitSyntaxException e) {
            return e.problem();
        }
    }

    private static void fits(Quantity quantity, String what, Expectation expected, ModelView model, Findings findings) {
        Optional<Unit> unit = model.units().parse(quantity.getUnit());
        if (unit.isEmpty() || ModelUnits.fits(unit.get(), expected.units())) {
            return;
        }
        String sentence = what + " is in " + quantity.getUnit() + ", but must be in a unit like " + expected.example() + ".";
        boolean single = expected.units().size() == 1;
        findings.error("units.incompatible", quantity, PagetPackage.Literals.QUANTITY__UNIT, sentence,
                single ? new QuickFix[] {QuickFix.set("Set the unit to " + expected.example(), quantity,
                        PagetPackage.Literals.QUANTITY__UNIT, expected.example())} : new QuickFix[0]);
    }

    /** The unit of a trait is checked by each process that takes its rate from it. */
    private static void traitsInUse(ModelView model, Findings findings) {
        ProcessExpectations expectations = new ProcessExpectations(model.units());
        for (Process process : model.all(Process.class)) {
            if (RateSource.of(process) instanceof RateSource.FromTrait from && from.trait().trait().getValue() != null) {
                expectations.rate(process).ifPresent(expected -> fits(from.trait().trait().getValue(), "The trait "
                        + ElementPath.of(from.trait().trait()) + ", which " + Labels.of(process) + " uses,", expected, model,
                        findings));
            }
        }
    }

    private static void others(ModelView model, Findings findings) {
        String time = model.organism().getTimeUnit();
        Optional<Unit> unit = model.units().parse(time);
        if (unit.isEmpty() || !unit.get().isCommensurable(ModelUnits.TIME)) {
            findings.error("units.time", model.organism(), PagetPackage.Literals.ORGANISM__TIME_UNIT, "The time unit \"" + time
                    + "\" of the model is no unit of time; use s, min, h, d, wk, mo or a.",
                    QuickFix.set("Use days", model.organism(), PagetPackage.Literals.ORGANISM__TIME_UNIT, "d"));
        }
        for (Observable observable : model.all(Observable.class)) {
            if (model.units().parse(observable.getUnit()).isEmpty()) {
                findings.error("units.unknown", observable, PagetPackage.Literals.OBSERVABLE__UNIT, "The unit \""
                        + observable.getUnit() + "\" of " + Labels.of(observable) + " cannot be read: "
                        + fault(observable.getUnit()));
            }
        }
    }
}
