package paget.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.Receptor;
import paget.model.Regulated;
import paget.model.RegulatedAspect;
import paget.model.Regulation;
import paget.model.Regulator;
import paget.model.Trait;
import paget.model.Transition;
import paget.model.path.Labels;
import paget.model.query.Places;
import paget.model.query.RateSource;
import paget.model.query.RegulationSign;
import paget.model.query.TraitUse;

/** A regulation has a regulator that reaches the process, and a strength. */
final class RegulationRule implements Rule {

    private record Present(Factor factor, Place place) {
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Set<Present> present = new HashSet<>();
        model.all(FactorLevel.class).forEach(level -> present.add(new Present(level.getFactor(),
                Places.placeOf(level).orElse(null))));
        for (Regulation regulation : model.all(Regulation.class)) {
            if (regulation.getSource() != null) {
                strength(regulation, findings);
                Optional.ofNullable(regulation.getReceptor()).ifPresent(r -> receptor(regulation, r, findings));
            }
        }
        for (Process process : model.all(Process.class)) {
            place(process, process, present, findings);
            if (RateSource.of(process) instanceof RateSource.FromTrait from) {
                place(from.trait().trait(), process, present, findings);
            }
        }
    }

    private static void strength(Regulation regulation, Findings findings) {
        if (regulation.getReceptor() == null && regulation.getHalfMaximal() == null) {
            findings.error("quantity.missing", regulation, PagetPackage.Literals.REGULATION__HALF_MAXIMAL, what(regulation)
                    + " states neither a half-maximal level nor a receptor; set one of them.");
        } else if (regulation.getReceptor() != null && regulation.getHalfMaximal() != null) {
            findings.warning("regulation.unused", regulation, PagetPackage.Literals.REGULATION__HALF_MAXIMAL, what(regulation)
                    + " acts through a receptor, so its half-maximal level does not count; remove it.",
                    QuickFix.set("Remove the half-maximal level", regulation, PagetPackage.Literals.REGULATION__HALF_MAXIMAL,
                            null));
        }
        if (RegulationSign.of(regulation) == RegulationSign.NEUTRAL) {
            findings.warning("regulation.neutral", regulation, PagetPackage.Literals.REGULATION__SATURATED, what(regulation)
                    + " has no effect, because its multiplier is the same with and without the regulator; change one.");
        }
        if (regulation.getAspect() == RegulatedAspect.SUCCESS_PROBABILITY && !(regulation.eContainer() instanceof Transition)) {
            findings.error("regulation.aspect", regulation, PagetPackage.Literals.REGULATION__ASPECT, what(regulation)
                    + " acts on a success probability, which only transitions between populations have; let it act on the rate.",
                    QuickFix.set("Let it act on the rate", regulation, PagetPackage.Literals.REGULATION__ASPECT,
                            RegulatedAspect.RATE));
        }
    }

    private static void receptor(Regulation regulation, Receptor receptor, Findings findings) {
        Factor ligand = factor(regulation.getSource());
        boolean binds = ligand != null && receptor.getBindings().stream().anyMatch(b -> b.getFactor() == ligand);
        if (!binds) {
            findings.error("regulation.unbound", regulation, PagetPackage.Literals.REGULATION__RECEPTOR, what(regulation)
                    + " acts through " + Labels.of(receptor) + ", which " + Labels.of(regulation.getSource())
                    + " does not bind; add the binding, or choose another receptor.");
        }
        Optional<CellType> bearer = bearer((Regulated) regulation.eContainer());
        if (bearer.isPresent() && !line(bearer.get()).contains(receptor.eContainer())) {
            findings.warning("regulation.other-cell", regulation, PagetPackage.Literals.REGULATION__RECEPTOR, what(regulation)
                    + " acts through a receptor of " + Labels.of(receptor.eContainer()) + ", but the cells are "
                    + Labels.of(bearer.get()) + "; choose a receptor of theirs.");
        }
    }

    private static Optional<CellType> bearer(Regulated regulated) {
        return switch (regulated) {
            case Trait trait -> Optional.of((CellType) trait.eContainer());
            case Process process -> TraitUse.of(process).map(TraitUse::bearer).map(Population::getCellType);
            default -> Optional.empty();
        };
    }

    private static List<EObject> line(CellType type) {
        List<EObject> line = new ArrayList<>();
        for (CellType t = type; t != null && !line.contains(t); t = t.getParent()) {
            line.add(t);
        }
        return line;
    }

    private static void place(Regulated regulated, Process process, Set<Present> present, Findings findings) {
        for (Regulation regulation : regulated.getRegulations()) {
            if (regulation.isEnabled() && regulation.getSource() instanceof Factor factor) {
                Optional<Place> place = Places.placeOf(process);
                if (place.isEmpty()) {
                    findings.error("regulation.no-place", regulation, PagetPackage.Literals.REGULATION__SOURCE, what(regulation)
                            + " depends on " + Labels.of(factor) + " in the place of " + Labels.of(process)
                            + ", which belongs to no place; choose one of its levels instead.");
                } else if (!present.contains(new Present(factor, place.get()))) {
                    findings.warning("regulation.no-level", regulation, PagetPackage.Literals.REGULATION__SOURCE, what(regulation)
                            + " has no effect on " + Labels.of(process) + ", because " + Labels.of(factor) + " has no level in "
                            + Labels.of(place.get()) + "; add one.", addLevel(factor, place.get()));
                }
            }
        }
    }

    private static QuickFix addLevel(Factor factor, Place place) {
        FactorLevel level = PagetFactory.eINSTANCE.createFactorLevel();
        level.setName(factor.getName());
        level.setFactor(factor);
        return new QuickFix("Add a level of " + Labels.of(factor) + " to " + Labels.of(place), List.of(
                new QuickFix.Add(place, PagetPackage.Literals.PLACE__FACTOR_LEVELS, level)));
    }

    private static Factor factor(Regulator source) {
        return switch (source) {
            case Factor factor -> factor;
            case FactorLevel level -> level.getFactor();
            default -> null;
        };
    }

    private static String what(Regulation regulation) {
        return Labels.capital(Labels.of(regulation)) + " of " + Labels.of(regulation.eContainer());
    }
}
