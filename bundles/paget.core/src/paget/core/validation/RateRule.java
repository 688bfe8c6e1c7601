package paget.core.validation;

import paget.model.PagetPackage;
import paget.model.Process;
import paget.model.Trait;
import paget.model.TraitKind;
import paget.model.path.Labels;
import paget.model.query.RateSource;
import paget.model.query.TraitUse;

/** Every process has a rate, from itself or a trait, and only one. */
final class RateRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Process process : model.all(Process.class)) {
            switch (RateSource.of(process)) {
                case RateSource.Missing missing -> {
                    String or = missing.possible().map(RateRule::alternative).orElse("");
                    findings.error("rate.missing", process, PagetPackage.Literals.PROCESS__RATE,
                            Labels.capital(Labels.of(process)) + " has no rate; set one" + or + ".");
                }
                case RateSource.Law law when process.getRate() != null ->
                    findings.warning("rate.unused", process, PagetPackage.Literals.PROCESS__RATE,
                            Labels.capital(Labels.of(process))
                                    + " has a law and a rate, of which only the law counts; remove one.",
                            QuickFix.set("Remove the rate", process, PagetPackage.Literals.PROCESS__RATE, null));
                default -> {
                    // One source, as it should be.
                }
            }
        }
        for (Trait trait : model.all(Trait.class)) {
            if (trait.getValue() == null) {
                findings.error("quantity.missing", trait, PagetPackage.Literals.TRAIT__VALUE, "The trait " + Labels.of(trait)
                        + " has no value; set one, or remove the trait so that it is inherited.");
            }
            boolean aboutFactor = switch (trait.getKind()) {
                case SECRETION, UPTAKE, CHEMOTAXIS -> true;
                default -> false;
            };
            if (aboutFactor != (trait.getFactor() != null)) {
                findings.error("trait.factor", trait, PagetPackage.Literals.TRAIT__FACTOR, aboutFactor
                        ? "The trait " + Labels.of(trait) + " does not say of which factor; choose one."
                        : "The trait " + Labels.words(trait.getKind()) + " is not about a factor; remove "
                                + Labels.of(trait.getFactor()) + ".");
            }
        }
    }

    private static String alternative(TraitUse use) {
        TraitKind kind = use.kind();
        return use.bearer().getCellType() == null ? ""
                : ", or give " + Labels.of(use.bearer().getCellType()) + " the trait " + Labels.words(kind)
                        + (use.factor() == null ? "" : " of " + Labels.of(use.factor()));
    }
}
