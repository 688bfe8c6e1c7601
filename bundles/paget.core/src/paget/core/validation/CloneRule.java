package paget.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import paget.model.CellKind;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.PagetPackage;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.path.Labels;
import paget.model.query.InheritedTrait;

/** Clones descend from one another without circles, and what they inherit is there. */
final class CloneRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (CellType type : model.all(CellType.class)) {
            descent(type, findings);
            traits(type, findings);
        }
        for (Factor factor : model.all(Factor.class)) {
            Set<Factor> seen = new HashSet<>();
            Factor next = factor;
            while (next != null && seen.add(next)) {
                next = next.getActiveForm();
            }
            if (next == factor) {
                findings.error("factor.cycle", factor, PagetPackage.Literals.FACTOR__ACTIVE_FORM, "The active form of "
                        + Labels.of(factor) + " leads back to itself; choose another.",
                        QuickFix.set("Remove the active form", factor, PagetPackage.Literals.FACTOR__ACTIVE_FORM, null));
            }
        }
    }

    private static void descent(CellType type, Findings findings) {
        if (type.getKind() != CellKind.TUMOUR && !type.getAlterations().isEmpty()) {
            findings.info("clone.alteration", type, PagetPackage.Literals.CELL_TYPE__ALTERATIONS,
                    Labels.of(type) + " is no tumour clone, yet it has genetic alterations; check its kind.");
        }
        if (type.getParent() == null) {
            return;
        }
        List<CellType> line = new ArrayList<>();
        CellType next = type;
        while (next != null && !line.contains(next)) {
            line.add(next);
            next = next.getParent();
        }
        if (next == type) {
            findings.error("clone.cycle", type, PagetPackage.Literals.CELL_TYPE__PARENT,
                    "The parents of " + Labels.of(type) + " lead back to it ("
                            + String.join(" ← ", line.stream().map(Labels::of).toList()) + "); remove one of them.",
                    QuickFix.set("Remove the parent", type, PagetPackage.Literals.CELL_TYPE__PARENT, null));
        } else if (type.getKind() != type.getParent().getKind()) {
            findings.warning("clone.kind", type, PagetPackage.Literals.CELL_TYPE__PARENT, "The "
                    + Labels.words(type.getKind()) + " cell type " + Labels.of(type) + " descends from "
                    + Labels.of(type.getParent()) + ", which is " + Labels.words(type.getParent().getKind())
                    + "; check its kind or its parent.");
        }
    }

    private static void traits(CellType type, Findings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (Trait trait : type.getTraits()) {
            Object about = trait.getFactor() == null ? "" : trait.getFactor();
            if (!seen.add(List.of(trait.getKind(), about))) {
                findings.error("trait.duplicate", trait, PagetPackage.Literals.TRAIT__KIND, Labels.of(type) + " states its "
                        + Labels.of(trait) + " twice; remove one.",
                        new QuickFix("Remove this trait", List.of(new QuickFix.Delete(trait))));
            }
        }
        type.getAlterations().forEach(alteration -> {
            for (TraitEffect effect : alteration.getEffects()) {
                boolean inherits = type.getParent() != null
                        && InheritedTrait.of(type.getParent(), effect.getTrait(), effect.getFactor()).isPresent();
                if (!inherits) {
                    findings.warning("alteration.nothing", effect, PagetPackage.Literals.TRAIT_EFFECT__TRAIT,
                            Labels.of(alteration)
                            + " changes the " + Labels.of(effect) + " that " + Labels.of(type)
                            + " inherits, but no ancestor has that trait; give it to the parent.");
                }
                if (effect.getFold() == null) {
                    findings.error("quantity.missing", effect, PagetPackage.Literals.TRAIT_EFFECT__FOLD, "The effect of "
                            + Labels.of(alteration) + " on the " + Labels.of(effect) + " has no fold; set one.");
                }
            }
        });
    }
}
