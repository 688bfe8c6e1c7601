package paget.core.validation;

import org.eclipse.emf.ecore.EReference;

import paget.model.Dosing;
import paget.model.FactorLevel;
import paget.model.MaintainedExposure;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Quantity;
import paget.model.Resection;
import paget.model.Stimulus;
import paget.model.Treatment;
import paget.model.path.Labels;
import paget.model.query.Places;

/** Treatments act on something and have the kinetics that they need. */
final class TreatmentRule implements Rule {

    private static final int MOST_DOSES = 10_000;

    @Override
    public void check(ModelView model, Findings findings) {
        for (Treatment treatment : model.all(Treatment.class)) {
            String who = Labels.of(treatment);
            switch (treatment) {
                case Dosing dosing -> dosing(dosing, who, findings);
                case MaintainedExposure exposure -> exposure(exposure, who, findings);
                case Resection resection when resection.getPopulations().isEmpty() ->
                    findings.error("resection.nothing", resection, PagetPackage.Literals.RESECTION__POPULATIONS,
                            who + " removes nothing; choose populations.");
                case Stimulus stimulus when stimulus.getChanges().isEmpty() ->
                    findings.error("stimulus.nothing", stimulus, PagetPackage.Literals.STIMULUS__CHANGES,
                            who + " changes nothing; add a change.");
                default -> {
                    // Complete.
                }
            }
        }
    }

    private static void dosing(Dosing dosing, String who, Findings findings) {
        required(dosing, dosing.getAmount(), PagetPackage.Literals.DOSING__AMOUNT, who, "the amount of a dose", findings);
        required(dosing, dosing.getClearance(), PagetPackage.Literals.DOSING__CLEARANCE, who, "a clearance", findings);
        if (dosing.getCentralVolume() == null && volumeOfPlace(dosing) == null) {
            required(dosing, null, PagetPackage.Literals.DOSING__CENTRAL_VOLUME, who,
                    "the volume of the central compartment, nor has the place of its level one", findings);
        }
        if (dosing.getPeripheralVolume() != null) {
            required(dosing, dosing.getIntercompartmentalClearance(), PagetPackage.Literals.DOSING__INTERCOMPARTMENTAL_CLEARANCE,
                    who, "an intercompartmental clearance, which its peripheral volume asks for", findings);
        } else if (dosing.getIntercompartmentalClearance() != null) {
            required(dosing, null, PagetPackage.Literals.DOSING__PERIPHERAL_VOLUME, who,
                    "a peripheral volume, which its intercompartmental clearance asks for", findings);
        }
        if (dosing.getDoses() > 1) {
            required(dosing, dosing.getInterval(), PagetPackage.Literals.DOSING__INTERVAL, who,
                    "an interval, which several doses ask for", findings);
        }
        if (dosing.getDoses() < 1 || dosing.getDoses() > MOST_DOSES) {
            findings.error("dosing.doses", dosing, PagetPackage.Literals.DOSING__DOSES, who + " has " + dosing.getDoses()
                    + " doses; enter a number between 1 and " + MOST_DOSES + ".");
        }
        if (dosing.getInfusionDuration() != null && dosing.getAbsorptionRate() != null) {
            findings.warning("dosing.way", dosing, PagetPackage.Literals.DOSING__ABSORPTION_RATE, who
                    + " is an infusion, so its absorption does not count; remove one of them.",
                    QuickFix.set("Remove the absorption", dosing, PagetPackage.Literals.DOSING__ABSORPTION_RATE, null));
        }
        if (dosing.getLevel() != null && dosing.getLevel().isHeld()) {
            findings.error("dosing.level", dosing, PagetPackage.Literals.DOSING__LEVEL, who + " cannot change the level of "
                    + Labels.of(dosing.getLevel()) + ", because it is held; let the level go.",
                    QuickFix.set("Let the level go", dosing.getLevel(), PagetPackage.Literals.FACTOR_LEVEL__HELD, false));
        }
    }

    private static Quantity volumeOfPlace(Dosing dosing) {
        return dosing.getLevel() == null ? null : Places.placeOf(dosing.getLevel()).map(Place::getVolume).orElse(null);
    }

    private static void required(Dosing dosing, Quantity quantity, EReference feature, String who, String what,
            Findings findings) {
        if (quantity == null) {
            findings.error("dosing.kinetics", dosing, feature, who + " lacks " + what + "; set it.");
        }
    }

    private static void exposure(MaintainedExposure exposure, String who, Findings findings) {
        if (exposure.getLevels().isEmpty()) {
            findings.error("exposure.nothing", exposure, PagetPackage.Literals.MAINTAINED_EXPOSURE__LEVELS,
                    who + " holds no level; choose one.");
        }
        if (exposure.getConcentration() == null) {
            findings.error("quantity.missing", exposure, PagetPackage.Literals.MAINTAINED_EXPOSURE__CONCENTRATION,
                    who + " has no concentration; set one.");
        }
        for (FactorLevel level : exposure.getLevels()) {
            if (!level.isHeld()) {
                findings.error("exposure.not-held", exposure, PagetPackage.Literals.MAINTAINED_EXPOSURE__LEVELS, who + " holds "
                        + Labels.of(level) + ", which changes by itself; mark the level as held, or give a dosing.",
                        QuickFix.set("Hold the level", level, PagetPackage.Literals.FACTOR_LEVEL__HELD, true));
            }
        }
    }
}
