package paget.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import paget.model.CellType;
import paget.model.Factor;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.TraitKind;

/**
 * A trait as a clone has it. What the clone states itself counts as it is; else the value of the nearest ancestor that
 * states it is multiplied by the effects of the alterations of all clones after that ancestor (the genotype–trait map).
 *
 * @param trait   the trait that states the value
 * @param bearer  the clone that states it
 * @param effects the effects that multiply it, of the oldest clone first; empty where the clone states the value itself
 */
public record InheritedTrait(Trait trait, CellType bearer, List<TraitEffect> effects) {

    /** Keeps the list as it is. */
    public InheritedTrait {
        effects = List.copyOf(effects);
    }

    /**
     * Looks a trait up along the line of descent. Traits that are switched off are passed over. A cycle of parents ends
     * the search.
     *
     * @param factor the factor that the trait is about, or null
     */
    public static Optional<InheritedTrait> of(CellType clone, TraitKind kind, Factor factor) {
        List<TraitEffect> effects = new ArrayList<>();
        Set<CellType> seen = new HashSet<>();
        for (CellType type = clone; type != null && seen.add(type); type = type.getParent()) {
            Optional<Trait> stated = type.getTraits().stream()
                    .filter(t -> t.getKind() == kind && t.getFactor() == factor && t.isEnabled()).findFirst();
            if (stated.isPresent()) {
                Collections.reverse(effects);
                return Optional.of(new InheritedTrait(stated.get(), type, effects));
            }
            List<TraitEffect> own = type.getAlterations().stream().flatMap(a -> a.getEffects().stream())
                    .filter(e -> e.getTrait() == kind && e.getFactor() == factor && e.getFold() != null).toList();
            own.reversed().forEach(effects::add);
        }
        return Optional.empty();
    }

    /** Whether an ancestor states the trait. */
    public boolean isInherited(CellType clone) {
        return bearer != clone;
    }

    /** The product of the effects. */
    public double fold() {
        return effects.stream().mapToDouble(e -> e.getFold().getValue()).reduce(1, (a, b) -> a * b);
    }

    /** The value in the unit of the trait; not a number where the trait states none. */
    public double value() {
        return trait.getValue() == null ? Double.NaN : trait.getValue().getValue() * fold();
    }
}
