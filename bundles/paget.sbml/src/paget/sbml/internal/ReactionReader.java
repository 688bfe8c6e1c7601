package paget.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sbml.jsbml.KineticLaw;
import org.sbml.jsbml.LocalParameter;
import org.sbml.jsbml.Model;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.Rule;
import paget.sim.network.SpeciesReference;

/** Reads reactions with their local parameters and changing stoichiometries. */
@SuppressWarnings("deprecation") // JSBML deprecates what only earlier levels and versions of SBML have.
final class ReactionReader {

    private final Model model;
    private final UnitReader units;
    private final DrawReader draws;
    private final List<Reaction> reactions = new ArrayList<>();
    private final List<Parameter> localParameters = new ArrayList<>();
    private final List<Rule> stoichiometries = new ArrayList<>();
    private final List<Issue> warnings = new ArrayList<>();

    ReactionReader(Model model, UnitReader units, DrawReader draws) {
        this.model = model;
        this.units = units;
        this.draws = draws;
        for (org.sbml.jsbml.Reaction reaction : model.getListOfReactions()) {
            read(reaction);
        }
    }

    List<Reaction> reactions() {
        return reactions;
    }

    /** Parameters of kinetic laws as parameters {@code reaction.parameter}; ids of SBML have no dots. */
    List<Parameter> localParameters() {
        return localParameters;
    }

    /** Rules for the stoichiometries that Level 2 gives as formulas. */
    List<Rule> stoichiometries() {
        return stoichiometries;
    }

    List<Issue> warnings() {
        return warnings;
    }

    private void read(org.sbml.jsbml.Reaction reaction) {
        String id = reaction.getId();
        if (reaction.isSetFast() && reaction.getFast()) {
            throw new InvalidModelException(List.of(Issue.error("sbml.fast", id, "The reaction \"" + id
                    + "\" is fast; fast reactions are not supported.")));
        }
        List<SpeciesReference> reactants = side(reaction, reaction.getListOfReactants(), "reactant");
        List<SpeciesReference> products = side(reaction, reaction.getListOfProducts(), "product");
        reactions.add(new Reaction(id, ModelReader.name(id, reaction.getName()), "", reactants, products,
                rate(reaction), null, reaction.getReversible(),
                reaction.isSetCompartment() ? reaction.getCompartment() : null));
    }

    private Expression rate(org.sbml.jsbml.Reaction reaction) {
        String id = reaction.getId();
        KineticLaw law = reaction.getKineticLaw();
        Map<String, String> names = new HashMap<>();
        if (law != null) {
            for (LocalParameter p : law.getListOfLocalParameters()) {
                String name = id + "." + p.getId();
                names.put(p.getId(), name);
                localParameters.add(new Parameter(name, ModelReader.name(name, p.getName()), "",
                        p.isSetValue() ? p.getValue() : Double.NaN, units.of(p.getUnits()), true));
            }
        }
        Expression rate = MathReader.read(law, id, "The rate of the reaction \"" + id + "\"", draws, names);
        if (rate == null) {
            warnings.add(Issue.warning("sbml.kinetic-law", id, "The reaction \"" + id
                    + "\" has no kinetic law and does not run."));
            return Expressions.ZERO;
        }
        return rate;
    }

    private List<SpeciesReference> side(org.sbml.jsbml.Reaction reaction,
            List<org.sbml.jsbml.SpeciesReference> references, String role) {
        List<SpeciesReference> side = new ArrayList<>();
        int number = 0;
        for (org.sbml.jsbml.SpeciesReference reference : references) {
            number++;
            String id = reference.isSetId() ? reference.getId() : null;
            Expression formula = reference.isSetStoichiometryMath() ? MathReader.read(reference.getStoichiometryMath(),
                    reaction.getId(), "A stoichiometry of the reaction \"" + reaction.getId() + "\"", draws)
                    : null;
            if (formula != null) {
                String name = id != null ? id : reaction.getId() + "." + role + "." + number;
                stoichiometries.add(new Rule.Assignment(name, formula, ""));
                side.add(new SpeciesReference(name, reference.getSpecies(), Double.NaN, false));
            } else {
                double value = reference.isSetStoichiometry() ? reference.getStoichiometry()
                        : model.getLevel() < 3 ? 1 : Double.NaN;
                boolean constant = id == null || model.getLevel() < 3 || reference.getConstant();
                side.add(new SpeciesReference(id, reference.getSpecies(), value, constant));
            }
        }
        return side;
    }
}
