package paget.sim.network;

import java.util.ArrayList;
import java.util.List;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;

/** A reaction in the making: irreversible, without participants. */
public final class ReactionDraft extends Draft<ReactionDraft> {

    private final List<SpeciesReference> reactants = new ArrayList<>();
    private final List<SpeciesReference> products = new ArrayList<>();
    private Expression rate;
    private Expression propensity;
    private boolean reversible;
    private String compartment;

    ReactionDraft(String id) {
        super(id);
    }

    @Override
    ReactionDraft self() {
        return this;
    }

    public ReactionDraft reactant(String species) {
        return reactant(SpeciesReference.of(species, 1));
    }

    public ReactionDraft reactant(String species, double stoichiometry) {
        return reactant(SpeciesReference.of(species, stoichiometry));
    }

    public ReactionDraft reactant(SpeciesReference reference) {
        reactants.add(reference);
        return this;
    }

    public ReactionDraft product(String species) {
        return product(SpeciesReference.of(species, 1));
    }

    public ReactionDraft product(String species, double stoichiometry) {
        return product(SpeciesReference.of(species, stoichiometry));
    }

    public ReactionDraft product(SpeciesReference reference) {
        products.add(reference);
        return this;
    }

    public ReactionDraft rate(String expression) {
        return rate(Expressions.parse(expression));
    }

    /** Extent per time. */
    public ReactionDraft rate(Expression expression) {
        rate = expression;
        return this;
    }

    public ReactionDraft propensity(String expression) {
        return propensity(Expressions.parse(expression));
    }

    /** Firings per time of whole-numbered populations, where it differs from the rate. */
    public ReactionDraft propensity(Expression expression) {
        propensity = expression;
        return this;
    }

    /**
     * Sets rate and propensity by the law of mass action from the reactants added so far, whose stoichiometries must
     * be whole numbers and whose ids must mean amounts: k·∏ Xⁿ/n! and k·∏ X(X−1)…(X−n+1)/n!. The constant counts
     * distinct combinations of reactants, so both agree for large populations.
     */
    public ReactionDraft massAction(Expression constant) {
        rate = MassActionLaw.rate(constant, reactants);
        Expression discrete = MassActionLaw.propensity(constant, reactants);
        propensity = discrete.equals(rate) ? null : discrete;
        return this;
    }

    public ReactionDraft reversible() {
        reversible = true;
        return this;
    }

    public ReactionDraft compartment(String value) {
        compartment = value;
        return this;
    }

    Reaction build() {
        return new Reaction(id, name, source, reactants, products, rate, propensity, reversible, compartment);
    }
}
