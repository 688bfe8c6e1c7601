package paget.design.services;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.model.Alteration;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.TraitKind;
import paget.model.path.Figures;
import paget.model.path.Labels;

/** What alterations do to traits. */
public class EffectServices {

    private static final double NEW_FOLD = 2;

    /** The effects of all alterations of a cell type. */
    public List<TraitEffect> traitEffects(CellType type) {
        return type.getAlterations().stream().flatMap(alteration -> alteration.getEffects().stream()).toList();
    }

    /** The alteration, the trait and the factor by which it is multiplied. */
    public String effectLine(TraitEffect effect) {
        String fold = effect.getFold() == null ? "?" : Figures.number(effect.getFold().getValue());
        return LabelServices.cause((Alteration) effect.eContainer()) + ": " + Labels.of(effect) + " ×" + fold;
    }

    /** The factor as it is typed. */
    public String foldText(TraitEffect effect) {
        return effect.getFold() == null ? "" : new QuantityServices().quantityText(effect.getFold());
    }

    /** Takes a typed factor. */
    public TraitEffect readFold(TraitEffect effect, Object typed) {
        if (effect.getFold() == null) {
            effect.setFold(NewQuantity.of(1, "1"));
        }
        new QuantityServices().readQuantity(effect.getFold(), typed);
        return effect;
    }

    /** Whether there is an alteration that can have an effect: the element itself, or one of the cell type. */
    public boolean hasAlteration(EObject element) {
        return alterationFor(element) != null;
    }

    /** The alteration itself, or the last one of a cell type. */
    public Alteration alterationFor(EObject element) {
        return switch (element) {
            case Alteration alteration -> alteration;
            case CellType type when !type.getAlterations().isEmpty() -> type.getAlterations().getLast();
            case null, default -> null;
        };
    }

    /** Completes a new effect: on the first trait of the clone, or one that it inherits, that the alteration leaves alone. */
    public TraitEffect initialisedEffect(TraitEffect effect) {
        Alteration alteration = (Alteration) effect.eContainer();
        Set<CellType> seen = new HashSet<>();
        for (CellType type = (CellType) alteration.eContainer(); type != null && seen.add(type); type = type.getParent()) {
            Trait free = type.getTraits().stream().filter(trait -> isFree(alteration, effect, trait)).findFirst().orElse(null);
            if (free != null) {
                return complete(effect, free.getKind(), free.getFactor());
            }
        }
        return complete(effect, effect.getTrait(), null);
    }

    private static boolean isFree(Alteration alteration, TraitEffect made, Trait trait) {
        return alteration.getEffects().stream().filter(other -> other != made)
                .noneMatch(other -> other.getTrait() == trait.getKind() && Objects.equals(other.getFactor(), trait.getFactor()));
    }

    private static TraitEffect complete(TraitEffect effect, TraitKind kind, Factor factor) {
        effect.setTrait(kind);
        effect.setFactor(factor);
        effect.setFold(NewQuantity.of(NEW_FOLD, "1"));
        return effect;
    }
}
