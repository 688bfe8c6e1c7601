package paget.core.validation;

import java.util.Optional;

import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.NicheConditioning;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Process;
import paget.model.Proteolysis;
import paget.model.Quantity;
import paget.model.Secretion;
import paget.model.path.Labels;
import paget.model.query.InheritedTrait;
import paget.model.query.Places;
import paget.model.query.TraitUse;
import paget.sim.unit.Unit;

/** Levels and states can be changed by what changes them, and amounts find a volume to be diluted in. */
final class StateRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Process process : model.all(Process.class)) {
            switch (process) {
                case Secretion s when s.getLevel() != null -> {
                    if (isAmount(s, model)) {
                        volume(s, s.getLevel(), findings);
                    }
                    held(s, s.getLevel(), findings);
                }
                case FactorTransport t when t.getSource() != null && t.getTarget() != null -> transport(t, model, findings);
                case NicheConditioning n when n.getState() != null -> {
                    Optional<Unit> unit = model.units().of(n.getState());
                    if (unit.isPresent() && !unit.get().isDimensionless()) {
                        findings.error("niche.unit", n, PagetPackage.Literals.NICHE_CONDITIONING__STATE, "The state "
                                + Labels.of(n.getState()) + " that is conditioned is in " + unit.get()
                                + "; a degree of conditioning goes from 0 to 1 without a unit.");
                    }
                }
                case Proteolysis p when p.getSubstrate() != null && p.getSubstrate() == p.getProtease() ->
                    findings.error("proteolysis.itself", p, PagetPackage.Literals.PROTEOLYSIS__SUBSTRATE,
                            Labels.of(p.getProtease()) + " degrades itself; choose another substrate.");
                default -> {
                    // Nothing to ask of the others.
                }
            }
        }
    }

    /** Whether the rate, own or from a trait, is an amount rather than a concentration. */
    private static boolean isAmount(Secretion secretion, ModelView model) {
        Quantity rate = secretion.getRate() != null ? secretion.getRate()
                : TraitUse.of(secretion).flatMap(TraitUse::find).map(InheritedTrait::trait).map(t -> t.getValue()).orElse(null);
        if (rate == null || secretion.getLaw() != null && !secretion.getLaw().isBlank()) {
            return false;
        }
        Optional<Unit> level = model.units().of(secretion.getLevel());
        Optional<Unit> cells = secretion.getPopulation() == null ? Optional.of(Unit.DIMENSIONLESS)
                : model.units().of(secretion.getPopulation());
        Optional<Unit> stated = model.units().parse(rate.getUnit());
        return level.isPresent() && cells.isPresent() && stated.isPresent() && stated.get().isCommensurable(
                level.get().times(ModelUnits.VOLUME).times(ModelUnits.PER_TIME).divide(cells.get()));
    }

    private static void transport(FactorTransport transport, ModelView model, Findings findings) {
        if (transport.getSource() == transport.getTarget()) {
            findings.error("participant.same", transport, PagetPackage.Literals.FACTOR_TRANSPORT__TARGET,
                    "A transport leads from " + Labels.of(transport.getSource()) + " to itself; choose another target.");
        }
        if (transport.getSource().getFactor() != transport.getTarget().getFactor()) {
            findings.error("transport.factor", transport, PagetPackage.Literals.FACTOR_TRANSPORT__TARGET, "A transport turns "
                    + Labels.of(transport.getSource().getFactor()) + " into " + Labels.of(transport.getTarget().getFactor())
                    + "; choose levels of one factor.");
        }
        boolean byVolume = transport.getRate() != null && model.units().parse(transport.getRate().getUnit())
                .filter(u -> u.isCommensurable(ModelUnits.VOLUME.times(ModelUnits.PER_TIME))).isPresent();
        for (FactorLevel level : new FactorLevel[] {transport.getSource(), transport.getTarget()}) {
            if (!level.isHeld() && (byVolume || !transport.getSource().isHeld())) {
                volume(transport, level, findings);
            }
        }
    }

    private static void volume(Process process, FactorLevel level, Findings findings) {
        Optional<Place> place = Places.placeOf(level);
        if (place.isPresent() && place.get().getVolume() == null) {
            findings.error("volume.missing", place.get(), PagetPackage.Literals.PLACE__VOLUME, Labels.of(process)
                    + " moves an amount of " + Labels.of(level) + ", for which the volume of " + Labels.of(place.get())
                    + " is needed; set it.");
        }
    }

    private static void held(Process process, FactorLevel level, Findings findings) {
        if (level.isHeld()) {
            findings.info("level.held", process, null, Labels.capital(Labels.of(process))
                    + " has no effect, because the level of "
                    + Labels.of(level) + " is held.");
        }
    }
}
