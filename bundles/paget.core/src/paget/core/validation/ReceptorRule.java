package paget.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import paget.model.Binding;
import paget.model.BindingRole;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.PagetPackage;
import paget.model.Receptor;
import paget.model.path.Labels;

/** Receptors have a ligand that occurs somewhere, and every binding its strength. */
final class ReceptorRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        Set<Factor> present = new HashSet<>();
        model.all(FactorLevel.class).forEach(level -> present.add(level.getFactor()));
        for (Receptor receptor : model.all(Receptor.class)) {
            String which = Labels.of(receptor) + " of " + Labels.of(receptor.eContainer());
            if (receptor.getBindings().stream().noneMatch(b -> b.getFactor() != null)) {
                findings.warning("receptor.no-ligand", receptor, PagetPackage.Literals.RECEPTOR__BINDINGS,
                        "Nothing binds the receptor " + which + "; add its ligand, or remove it.",
                        new QuickFix("Remove the receptor", List.of(new QuickFix.Delete(receptor))));
            } else if (receptor.getBindings().stream().noneMatch(b -> b.getRole() == BindingRole.AGONIST)) {
                findings.info("receptor.no-agonist", receptor, PagetPackage.Literals.RECEPTOR__BINDINGS,
                        "Nothing activates the receptor " + which + "; what binds it only blocks it.");
            }
            for (Binding binding : receptor.getBindings()) {
                binding(binding, receptor, present, findings);
            }
        }
    }

    private static void binding(Binding binding, Receptor receptor, Set<Factor> present, Findings findings) {
        String what = "The binding of " + Labels.of(binding) + " to " + Labels.of(receptor);
        if (binding.getDissociationConstant() == null) {
            findings.error("quantity.missing", binding, PagetPackage.Literals.BINDING__DISSOCIATION_CONSTANT,
                    what + " has no dissociation constant; set one.");
        }
        if (binding.getFactor() != null && !present.contains(binding.getFactor())) {
            findings.warning("receptor.absent-ligand", binding, PagetPackage.Literals.BINDING__FACTOR,
                    Labels.of(binding.getFactor())
                    + ", which binds " + Labels.of(receptor) + ", has no level in any place; add one where it occurs.");
        }
    }
}
