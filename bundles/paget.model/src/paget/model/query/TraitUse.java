package paget.model.query;

import java.util.Optional;

import paget.model.Arrest;
import paget.model.Awakening;
import paget.model.CellType;
import paget.model.CirculationLoss;
import paget.model.Colonization;
import paget.model.Death;
import paget.model.DormancyEntry;
import paget.model.Extravasation;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Intravasation;
import paget.model.Invasion;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.PhenotypeSwitch;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Secretion;
import paget.model.TraitKind;
import paget.model.Transition;
import paget.model.Uptake;

/**
 * The trait that supplies the rate of a process which states none.
 *
 * @param kind   the kind of trait
 * @param bearer the cells whose type has it
 * @param factor the factor that the trait is about, or null
 */
public record TraitUse(TraitKind kind, Population bearer, Factor factor) {

    /** The trait that a process may use; none for processes that always state their rate. */
    public static Optional<TraitUse> of(Process process) {
        return switch (process) {
            case Proliferation p -> use(TraitKind.PROLIFERATION, p.getPopulation());
            case Death p -> use(TraitKind.DEATH, p.getPopulation());
            case Mutation p -> use(TraitKind.MUTATION, p.getPopulation());
            case CirculationLoss p -> use(TraitKind.CIRCULATION_LOSS, p.getPopulation());
            case Killing p -> use(TraitKind.KILLING, p.getKiller());
            case Secretion p -> use(TraitKind.SECRETION, p.getPopulation(), p.getLevel());
            case Uptake p -> use(TraitKind.UPTAKE, p.getPopulation(), p.getLevel());
            case Proteolysis p when p.getProtease() instanceof Population cells -> use(TraitKind.PROTEOLYSIS, cells);
            case Transition p -> use(transition(p), p.getSource());
            default -> Optional.empty();
        };
    }

    private static TraitKind transition(Transition transition) {
        return switch (transition) {
            case Invasion t -> TraitKind.INVASION;
            case Intravasation t -> TraitKind.INTRAVASATION;
            case Arrest t -> TraitKind.ARREST;
            case Extravasation t -> TraitKind.EXTRAVASATION;
            case Colonization t -> TraitKind.COLONIZATION;
            case DormancyEntry t -> TraitKind.DORMANCY_ENTRY;
            case Awakening t -> TraitKind.AWAKENING;
            case PhenotypeSwitch t -> TraitKind.SWITCHING;
            default -> throw new IllegalArgumentException("No trait is known for " + transition.eClass().getName());
        };
    }

    private static Optional<TraitUse> use(TraitKind kind, Population bearer) {
        return bearer == null ? Optional.empty() : Optional.of(new TraitUse(kind, bearer, null));
    }

    private static Optional<TraitUse> use(TraitKind kind, Population bearer, FactorLevel level) {
        return bearer == null || level == null ? Optional.empty()
                : Optional.of(new TraitUse(kind, bearer, level.getFactor()));
    }

    /** The trait as the bearer has it. */
    public Optional<InheritedTrait> find() {
        CellType type = bearer.getCellType();
        return type == null ? Optional.empty() : InheritedTrait.of(type, kind, factor);
    }
}
