package paget.core.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import paget.model.CellType;
import paget.model.GrowthLaw;
import paget.model.Mutation;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.path.Labels;

/** Mutants arise from division and descend from those who divide; growth that stops has a capacity. */
final class MutationRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        Set<Population> dividing = new HashSet<>();
        for (Proliferation proliferation : model.all(Proliferation.class)) {
            if (proliferation.isEnabled()) {
                dividing.add(proliferation.getPopulation());
            }
            capacity(proliferation, model, findings);
        }
        Map<Population, Double> share = new HashMap<>();
        for (Mutation mutation : model.all(Mutation.class)) {
            if (mutation.getPopulation() == null || mutation.getMutant() == null) {
                continue;
            }
            if (mutation.isEnabled() && !dividing.contains(mutation.getPopulation())) {
                findings.error("mutation.no-division", mutation, PagetPackage.Literals.MUTATION__POPULATION,
                        Labels.of(mutation.getPopulation()) + " mutate but do not divide; add a proliferation.");
            }
            descent(mutation, findings);
            if (mutation.isEnabled() && mutation.getRate() != null) {
                share.merge(mutation.getPopulation(), model.units().scaled(mutation.getRate()), Double::sum);
            }
        }
        share.forEach((population, sum) -> {
            if (sum > 1) {
                findings.error("mutation.sum", population, null, "The probabilities of the mutations of "
                        + Labels.of(population) + " add up to " + sum + "; they must not exceed 1.");
            }
        });
    }

    private static void descent(Mutation mutation, Findings findings) {
        CellType from = mutation.getPopulation().getCellType();
        CellType to = mutation.getMutant().getCellType();
        if (mutation.getMutant() == mutation.getPopulation()) {
            findings.error("mutation.itself", mutation, PagetPackage.Literals.MUTATION__MUTANT,
                    Labels.of(mutation.getPopulation()) + " mutate into themselves; choose another population.");
        } else if (from != null && to != null && to.getParent() != from) {
            QuickFix[] fix = to.getParent() == null && from.getParent() != to ? new QuickFix[] {
                QuickFix.set("Make " + Labels.of(from) + " its parent", to, PagetPackage.Literals.CELL_TYPE__PARENT, from)}
                    : new QuickFix[0];
            findings.warning("mutation.parent", mutation, PagetPackage.Literals.MUTATION__MUTANT, Labels.of(mutation)
                    + " makes cells of " + Labels.of(to) + ", whose parent is "
                    + (to.getParent() == null ? "not stated" : Labels.of(to.getParent())) + "; it should be " + Labels.of(from)
                    + ".", fix);
        }
    }

    private static void capacity(Proliferation proliferation, ModelView model, Findings findings) {
        boolean law = proliferation.getLaw() != null && !proliferation.getLaw().isBlank();
        boolean any = proliferation.getCapacity() != null || proliferation.getCapacityState() != null;
        String who = Labels.of(proliferation);
        if (proliferation.getGrowthLaw() != GrowthLaw.EXPONENTIAL && !any && !law) {
            findings.error("quantity.missing", proliferation, PagetPackage.Literals.PROLIFERATION__CAPACITY, Labels.capital(who)
                    + " is " + proliferation.getGrowthLaw().getLiteral()
                    + " but has no capacity; set one, or choose a state that supplies it.");
        } else if (proliferation.getGrowthLaw() == GrowthLaw.EXPONENTIAL && any) {
            findings.warning("capacity.unused", proliferation, PagetPackage.Literals.PROLIFERATION__GROWTH_LAW,
                    Labels.capital(who) + " has a capacity, which exponential growth does not heed; "
                            + "choose logistic or Gompertz growth.",
                    QuickFix.set("Make it logistic", proliferation, PagetPackage.Literals.PROLIFERATION__GROWTH_LAW,
                            GrowthLaw.LOGISTIC));
        }
        if (proliferation.getCapacityState() != null && proliferation.getPopulation() != null) {
            var population = model.units().of(proliferation.getPopulation());
            var state = model.units().of(proliferation.getCapacityState());
            if (population.isPresent() && state.isPresent() && !population.get().isCommensurable(state.get())) {
                findings.error("units.incompatible", proliferation, PagetPackage.Literals.PROLIFERATION__CAPACITY_STATE,
                        "The capacity of " + who + " comes from " + Labels.of(proliferation.getCapacityState()) + " in "
                                + state.get() + ", but the population is in " + population.get()
                                + "; use the same kind of unit.");
            }
        }
    }
}
