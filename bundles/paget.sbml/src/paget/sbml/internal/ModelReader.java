package paget.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sbml.jsbml.AssignmentRule;
import org.sbml.jsbml.Model;
import org.sbml.jsbml.RateRule;

import paget.sbml.SbmlModel;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.network.Compartment;
import paget.sim.network.FunctionDefinition;
import paget.sim.network.InitialAssignment;
import paget.sim.network.Parameter;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesKind;
import paget.sim.unit.Unit;

/**
 * Turns a JSBML model without packages into parts of a network. Formulas that Level 3 Version 2 lets be missing make
 * no statement: the rule, assignment or function is left out, a reaction does not run, an event never happens.
 */
public final class ModelReader {

    private final Model model;
    private final UnitReader units;
    private final OwnNotes own;
    private final DrawReader draws;
    private final Map<String, Compartment> compartments = new HashMap<>();
    private final List<Issue> warnings = new ArrayList<>();

    private ModelReader(Model model, OwnNotes own) {
        this.model = model;
        this.own = own;
        this.units = new UnitReader(model);
        this.draws = new DrawReader(model);
    }

    /**
     * @param own what an export of Paget says beyond SBML
     * @param remarks what else was found in the file and plays no part in a simulation
     * @throws InvalidModelException when the model uses what is not supported
     */
    public static SbmlModel read(Model model, OwnNotes own, List<Issue> remarks) {
        ModelReader reader = new ModelReader(model, own);
        reader.warnings.addAll(remarks);
        return reader.read();
    }

    private SbmlModel read() {
        String id = model.isSetId() ? model.getId() : "model";
        List<Compartment> places = compartments();
        List<Species> species = species();
        List<Parameter> parameters = parameters();
        List<Rule> rules = rules();
        ReactionReader reactions = new ReactionReader(model, units, draws);
        parameters.addAll(reactions.localParameters());
        rules.addAll(reactions.stoichiometries());
        warnings.addAll(reactions.warnings());
        model.getListOfConstraints().stream().findFirst().ifPresent(c -> warnings.add(Issue.warning("sbml.constraint",
                "", "The model has constraints, which are not checked.")));
        return new SbmlModel(id, name(id, model.getName()), units.time(), places, species, parameters, functions(),
                initialAssignments(), rules, reactions.reactions(), EventReader.read(model, draws), draws.draws(),
                own.outputs(), warnings);
    }

    static String name(String id, String name) {
        return name == null || name.isBlank() ? id : name;
    }

    private List<Compartment> compartments() {
        for (org.sbml.jsbml.Compartment c : model.getListOfCompartments()) {
            double dimensions = c.isSetSpatialDimensions() || model.getLevel() < 3 ? c.getSpatialDimensions() : 3;
            // Level 2 leaves the size open where nobody asks for it; 1 is what its Level 1 ancestor said.
            double size = c.isSetSize() ? c.getSize() : model.getLevel() < 3 ? 1 : Double.NaN;
            compartments.put(c.getId(), new Compartment(c.getId(), name(c.getId(), c.getName()), "", dimensions, size,
                    units.size(c.getUnits(), dimensions), c.getConstant()));
        }
        return model.getListOfCompartments().stream().map(c -> compartments.get(c.getId())).toList();
    }

    private List<Species> species() {
        List<Species> all = new ArrayList<>();
        for (org.sbml.jsbml.Species s : model.getListOfSpecies()) {
            boolean concentration = s.isSetInitialConcentration();
            double value = concentration ? s.getInitialConcentration()
                    : s.isSetInitialAmount() ? s.getInitialAmount() : Double.NaN;
            Compartment place = compartments.get(s.getCompartment());
            // In a point there are no concentrations.
            boolean amounts = s.getHasOnlySubstanceUnits() || place != null && place.dimensions() == 0;
            String factor = s.isSetConversionFactor() ? s.getConversionFactor()
                    : model.isSetConversionFactor() ? model.getConversionFactor() : null;
            Unit substance = units.substance(s.getSubstanceUnits());
            all.add(new Species(s.getId(), name(s.getId(), s.getName()), "", s.getCompartment(), value, concentration,
                    amounts, s.getBoundaryCondition(), s.getConstant(), factor, substance,
                    own.kinds().getOrDefault(s.getId(), SpeciesKind.AUTOMATIC)));
        }
        return all;
    }

    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        for (org.sbml.jsbml.Parameter p : model.getListOfParameters()) {
            all.add(new Parameter(p.getId(), name(p.getId(), p.getName()), "", p.isSetValue() ? p.getValue()
                    : Double.NaN, units.of(p.getUnits()), p.getConstant()));
        }
        return all;
    }

    private List<FunctionDefinition> functions() {
        List<FunctionDefinition> all = new ArrayList<>();
        for (org.sbml.jsbml.FunctionDefinition f : model.getListOfFunctionDefinitions()) {
            if (f.isSetMath() && f.getBody() != null && draws.function(f.getId()) == null) {
                List<String> arguments = new ArrayList<>();
                for (int i = 0; i < f.getArgumentCount(); i++) {
                    arguments.add(f.getArgument(i).getName());
                }
                all.add(new FunctionDefinition(f.getId(), name(f.getId(), f.getName()), "", arguments,
                        MathReader.read(f.getBody(), f.getId(), "The function \"" + f.getId() + "\"", draws)));
            }
        }
        return all;
    }

    private List<InitialAssignment> initialAssignments() {
        List<InitialAssignment> all = new ArrayList<>();
        for (org.sbml.jsbml.InitialAssignment a : model.getListOfInitialAssignments()) {
            Expression value = MathReader.readMoment(a, a.getVariable(),
                    "The initial assignment for \"" + a.getVariable() + "\"", draws);
            if (value != null) {
                all.add(new InitialAssignment(a.getVariable(), value, ""));
            }
        }
        return all;
    }

    private List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        for (org.sbml.jsbml.Rule rule : model.getListOfRules()) {
            switch (rule) {
                case AssignmentRule a -> {
                    Expression value = MathReader.read(a, a.getVariable(), "The rule for \"" + a.getVariable() + "\"",
                            draws);
                    if (value != null) {
                        all.add(new Rule.Assignment(a.getVariable(), value, ""));
                    }
                }
                case RateRule r -> {
                    Expression rate = MathReader.read(r, r.getVariable(), "The rate rule for \"" + r.getVariable()
                            + "\"", draws);
                    if (rate != null) {
                        all.add(new Rule.Rate(r.getVariable(), rate, ""));
                    }
                }
                default -> {
                    Expression zero = MathReader.read(rule, "", "The algebraic rule", draws);
                    if (zero != null) {
                        all.add(new Rule.Algebraic(zero, ""));
                    }
                }
            }
        }
        return all;
    }
}
