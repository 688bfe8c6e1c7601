package paget.core.validation;

import java.util.Optional;

import paget.model.Activation;
import paget.model.FactorLevel;
import paget.model.Mutation;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Transition;
import paget.model.path.Labels;
import paget.sim.unit.Unit;

/** What flows from one state variable to another is counted the same at both ends; only cells may found colonies. */
final class PopulationUnitsRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Process process : model.all(Process.class)) {
            switch (process) {
                case Transition t -> compare(t, t.getSource(), t.getTarget(), model, findings);
                case Mutation m -> compare(m, m.getPopulation(), m.getMutant(), model, findings);
                case Activation a -> compare(a, a.getZymogen(), a.getProduct(), model, findings);
                default -> {
                    // Nothing passes from one variable to another.
                }
            }
            if (process instanceof Activation a) {
                activeForm(a, findings);
            }
        }
    }

    private static void compare(Process process, StateVariable from, StateVariable to, ModelView model, Findings findings) {
        if (from == null || to == null) {
            return;
        }
        Optional<Unit> before = model.units().of(from);
        Optional<Unit> after = model.units().of(to);
        if (before.isEmpty() || after.isEmpty() || before.get().isCommensurable(after.get())) {
            return;
        }
        boolean founds = from instanceof Population && before.get().isCommensurable(ModelUnits.CELLS)
                && after.get().isCommensurable(ModelUnits.COLONIES) && process instanceof Transition;
        if (!founds) {
            findings.error("units.transition", process, null, Labels.capital(Labels.of(process)) + " turns "
                    + Labels.of(from) + " in " + before.get() + " into " + Labels.of(to) + " in " + after.get()
                    + "; use the same kind of unit (only cells may become colonies).");
        }
    }

    private static void activeForm(Activation activation, Findings findings) {
        FactorLevel zymogen = activation.getZymogen();
        FactorLevel product = activation.getProduct();
        if (zymogen != null && product != null && zymogen.getFactor() != null && product.getFactor() != null
                && zymogen.getFactor().getActiveForm() != product.getFactor()) {
            findings.warning("activation.form", activation, PagetPackage.Literals.ACTIVATION__PRODUCT,
                    Labels.capital(Labels.of(activation)) + " makes " + Labels.of(product.getFactor())
                            + ", which is not stated as the active form of " + Labels.of(zymogen.getFactor()) + "; state it.",
                    QuickFix.set("State it as the active form", zymogen.getFactor(), PagetPackage.Literals.FACTOR__ACTIVE_FORM,
                            product.getFactor()));
        }
    }
}
