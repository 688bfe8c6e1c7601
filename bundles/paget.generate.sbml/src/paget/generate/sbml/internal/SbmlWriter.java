package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.core.compile.CompiledModel;
import paget.core.generate.XmlNode;
import paget.model.Element;
import paget.model.Organism;
import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Compartment;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.network.Observable;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesKind;
import paget.sim.network.SpeciesReference;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/** Writes a compiled model as SBML Level 3 Version 2 core. */
public final class SbmlWriter {

    static final String CORE = "http://www.sbml.org/sbml/level3/version2/core";
    private static final Unit ITEM = Unit.of(BaseDimension.ITEM);

    private final CompiledModel compiled;
    private final ReactionNetwork network;
    private final NetworkParts parts;
    private final SbmlIds ids;
    private final UnitTable units;
    private final MathWriter math;
    private final Annotations annotations;
    private final Organism original;
    private final XmlNode parameters = new XmlNode("listOfParameters");
    private final XmlNode rules = new XmlNode("listOfRules");
    private final Set<String> changedByEvents = new HashSet<>();
    private String counters;

    /**
     * @param original the model as drawn, which the annotations come from
     * @param annotated whether terms and publications are written
     */
    public SbmlWriter(CompiledModel compiled, Organism original, boolean annotated) {
        this.compiled = compiled;
        this.original = original;
        this.network = compiled.requireNetwork();
        this.parts = new NetworkParts(network);
        this.ids = new SbmlIds(network);
        this.units = new UnitTable(network.timeUnit());
        Map<String, Unit> known = new HashMap<>(parts.units());
        ids.derived().forEach(observable -> known.put(observable.id(), UnitTable.inSbml(observable.unit())));
        this.math = new MathWriter(ids::of, new UnitInference(known, parts.time()), units);
        this.annotations = new Annotations(annotated);
        network.events().forEach(event -> event.assignments().forEach(a -> changedByEvents.add(a.variable())));
    }

    /** Ids of the file. */
    SbmlIds ids() {
        return ids;
    }

    NetworkParts parts() {
        return parts;
    }

    /** The model as one tree; packages may add to the root and to its {@code model}. */
    public XmlNode root() {
        XmlNode root = new XmlNode("sbml").set("xmlns", CORE).set("xmlns:sbml", CORE).set("level", 3).set("version", 2);
        XmlNode model = root.add("model").set("id", ids.of(network.id())).set("name", network.name())
                .set("sboTerm", SboTerms.MODEL).set("substanceUnits", "item").set("timeUnits", units.id(parts.time()))
                .set("volumeUnits", units.id(Unit.parse("mm^3"))).set("areaUnits", units.id(Unit.parse("mm^2")))
                .set("lengthUnits", units.id(Unit.parse("mm"))).set("extentUnits", "item");
        Notes.write(model, original);
        annotations.annotateModel(model, ids.of(network.id()), original, outputs());
        XmlNode functions = functions();
        XmlNode compartments = compartments();
        XmlNode species = species();
        parameters();
        measured();
        XmlNode initial = initialAssignments();
        rules();
        XmlNode reactions = reactions();
        derived();
        XmlNode events = events();
        addCounters(compartments);
        for (XmlNode list : List.of(functions, units.list(), compartments, species, parameters, initial, rules,
                reactions, events)) {
            if (!list.isEmpty()) {
                model.add(list);
            }
        }
        return root;
    }

    private Element origin(String networkId) {
        return compiled.origin(networkId).orElse(null);
    }

    private XmlNode part(XmlNode list, String name, paget.sim.network.Element element, String sbo) {
        XmlNode part = list.add(name).set("id", ids.of(element.id()));
        return part.set("name", element.name()).set("sboTerm", sbo);
    }

    /** The results in order, for Paget itself: which they are, their units and their headings. */
    private XmlNode outputs() {
        XmlNode outputs = new XmlNode("paget:outputs");
        Set<String> own = new HashSet<>();
        ids.derived().forEach(observable -> own.add(observable.id()));
        for (Observable observable : network.observables()) {
            Expression expression = own.contains(observable.id()) ? Expressions.symbol(observable.id())
                    : observable.expression();
            outputs.add("paget:output").set("id", observable.id()).set("name", observable.name())
                    .set("unit", observable.unit()).set("group", observable.group().isEmpty() ? null : observable.group())
                    .set("value", ExpressionPrinter.print(renamed(expression)));
        }
        return outputs;
    }

    private Expression renamed(Expression expression) {
        Map<String, Expression> names = new HashMap<>();
        Rewriting.symbols(expression)
                .forEach(id -> names.put(id, Expressions.symbol(ids.of(id))));
        return Rewriting.substitute(expression, names);
    }

    private XmlNode functions() {
        XmlNode list = new XmlNode("listOfFunctionDefinitions");
        network.functions().forEach(function -> {
            throw new IllegalStateException("a drawn model has defined the function " + function.id());
        });
        return list;
    }

    private XmlNode compartments() {
        XmlNode list = new XmlNode("listOfCompartments");
        for (Compartment c : network.compartments()) {
            XmlNode part = part(list, "compartment", c, SboTerms.COMPARTMENT)
                    .set("spatialDimensions", Numbers.text(c.dimensions())).set("size", Numbers.text(c.size()))
                    .set("units", units.id(c.unit())).set("constant", c.constant());
            annotations.annotate(part, ids.of(c.id()), origin(c.id()), null, null);
        }
        return list;
    }

    private void addCounters(XmlNode compartments) {
        if (counters != null) {
            compartments.add("compartment").set("id", counters).set("name", "Counters")
                    .set("sboTerm", SboTerms.COMPARTMENT).set("spatialDimensions", 3).set("size", 1)
                    .set("units", "dimensionless").set("constant", true);
        }
    }

    private String place(Species s) {
        if (s.compartment() != null) {
            return ids.of(s.compartment());
        }
        if (counters == null) {
            counters = ids.fresh("counters");
        }
        return counters;
    }

    private XmlNode species() {
        XmlNode list = new XmlNode("listOfSpecies");
        for (Species s : network.species()) {
            if (parts.isCounted(s.id())) {
                XmlNode part = part(list, "species", s, SboTerms.POPULATION).set("compartment", place(s))
                        .set("initialAmount", Double.isNaN(s.initialValue()) ? null : Numbers.text(s.initialValue()))
                        .set("substanceUnits", "item").set("hasOnlySubstanceUnits", true)
                        .set("boundaryCondition", s.boundary()).set("constant", s.constant());
                XmlNode kind = s.kind() == SpeciesKind.AUTOMATIC ? null : new XmlNode("paget:species")
                        .set("kind", s.kind() == SpeciesKind.DISCRETE ? "discrete" : "continuous");
                Element origin = origin(s.id());
                boolean itself = origin != null && origin.getId().equals(s.id());
                annotations.annotate(part, ids.of(s.id()), itself ? origin : null,
                        itself ? Annotations.quantity(origin, s.id()) : null, kind);
            }
        }
        return list;
    }

    private void parameters() {
        for (Parameter p : network.parameters()) {
            parameter(p, p.value(), p.unit(), p.constant() && !changedByEvents.contains(p.id()),
                    SboTerms.parameter(origin(p.id()), p.id()));
        }
    }

    private void parameter(paget.sim.network.Element element, double value, Unit unit, boolean constant, String sbo) {
        XmlNode part = part(parameters, "parameter", element, sbo)
                .set("value", Double.isNaN(value) ? null : Numbers.text(value)).set("units", units.id(unit))
                .set("constant", constant);
        Element origin = origin(element.id());
        boolean itself = origin != null && origin.getId().equals(element.id());
        annotations.annotate(part, ids.of(element.id()), itself ? origin : null,
                Annotations.quantity(origin, element.id()), null);
    }

    /** Variables that are no substance, and the processes that change nothing else. */
    private void measured() {
        for (Species s : network.species()) {
            if (parts.isMeasured(s.id())) {
                parameter(s, s.initialValue(), s.unit(), false, SboTerms.parameter(origin(s.id()), s.id()));
            }
        }
        for (Reaction r : network.reactions()) {
            if (!parts.isReaction(r.id())) {
                parameter(r, Double.NaN, parts.units().get(r.id()), false, SboTerms.parameter(null, ""));
            }
        }
    }

    private XmlNode initialAssignments() {
        XmlNode list = new XmlNode("listOfInitialAssignments");
        network.initialAssignments().forEach(a -> list.add("initialAssignment").set("symbol", ids.of(a.symbol()))
                .add(math.math(a.expression(), parts.units().get(a.symbol()))));
        return list;
    }

    private void rules() {
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment(String variable, Expression value, String source) ->
                    assignment(variable, value, parts.units().get(variable));
                case Rule.Rate(String variable, Expression rate, String source) -> rate(variable, rate);
                case Rule.Algebraic(Expression zero, String source) -> rules.add("algebraicRule")
                        .add(math.math(zero, Unit.DIMENSIONLESS));
            }
        }
        for (Reaction r : network.reactions()) {
            if (!parts.isReaction(r.id())) {
                assignment(r.id(), r.rate(), parts.units().get(r.id()));
            }
        }
        for (Species s : network.species()) {
            if (parts.isMeasured(s.id())) {
                List<Expression> terms = changes(s);
                if (!terms.isEmpty()) {
                    rate(s.id(), terms.size() == 1 ? terms.getFirst()
                            : Expressions.plus(terms.toArray(Expression[]::new)));
                }
            }
        }
    }

    private void assignment(String variable, Expression value, Unit unit) {
        rules.add("assignmentRule").set("variable", ids.of(variable)).add(math.math(value, unit));
    }

    private void rate(String variable, Expression rate) {
        rules.add("rateRule").set("variable", ids.of(variable))
                .add(math.math(rate, parts.units().get(variable).divide(parts.time())));
    }

    /** What each reaction does to a species, in the order of the reactions. */
    private List<Expression> changes(Species s) {
        List<Expression> terms = new ArrayList<>();
        for (Reaction r : network.reactions()) {
            double net = r.products().stream().filter(p -> p.species().equals(s.id()))
                    .mapToDouble(SpeciesReference::stoichiometry).sum()
                    - r.reactants().stream().filter(p -> p.species().equals(s.id()))
                            .mapToDouble(SpeciesReference::stoichiometry).sum();
            Expression rate = Expressions.symbol(r.id());
            if (net == 1) {
                terms.add(rate);
            } else if (net == -1) {
                terms.add(Expressions.negate(rate));
            } else if (net != 0) {
                terms.add(Expressions.times(Expressions.number(net), rate));
            }
        }
        return terms;
    }

    private XmlNode reactions() {
        XmlNode list = new XmlNode("listOfReactions");
        for (Reaction r : network.reactions()) {
            if (parts.isReaction(r.id())) {
                XmlNode part = part(list, "reaction", r, SboTerms.process(origin(r.id())))
                        .set("reversible", r.reversible())
                        .set("compartment", r.compartment() == null ? null : ids.of(r.compartment()));
                annotations.annotate(part, ids.of(r.id()), origin(r.id()), null, null);
                Set<String> taking = new HashSet<>();
                side(part, "listOfReactants", r.reactants(), SboTerms.REACTANT, taking);
                side(part, "listOfProducts", r.products(), SboTerms.PRODUCT, taking);
                modifiers(part, r, taking);
                part.add("kineticLaw").set("sboTerm", SboTerms.RATE_LAW)
                        .add(math.math(r.rate(), ITEM.divide(parts.time())));
            }
        }
        return list;
    }

    private void side(XmlNode reaction, String list, List<SpeciesReference> references, String sbo, Set<String> taking) {
        List<SpeciesReference> counted = references.stream().filter(s -> parts.isCounted(s.species())).toList();
        if (!counted.isEmpty()) {
            XmlNode side = reaction.add(list);
            counted.forEach(reference -> {
                taking.add(reference.species());
                side.add("speciesReference").set("sboTerm", sbo).set("species", ids.of(reference.species()))
                        .set("stoichiometry", Numbers.text(reference.stoichiometry()))
                        .set("constant", reference.constant());
            });
        }
    }

    private void modifiers(XmlNode reaction, Reaction r, Set<String> taking) {
        List<String> others = network.species().stream().map(Species::id)
                .filter(id -> parts.isCounted(id) && !taking.contains(id)
                        && Rewriting.symbols(r.rate()).contains(id)).toList();
        if (!others.isEmpty()) {
            XmlNode list = reaction.add("listOfModifiers");
            others.forEach(id -> list.add("modifierSpeciesReference").set("sboTerm", SboTerms.MODIFIER)
                    .set("species", ids.of(id)));
        }
    }

    private void derived() {
        for (Observable observable : ids.derived()) {
            parameter(observable, Double.NaN, observable.unit(), false, SboTerms.parameter(null, ""));
            assignment(observable.id(), observable.expression(), UnitTable.inSbml(observable.unit()));
        }
    }

    private XmlNode events() {
        XmlNode list = new XmlNode("listOfEvents");
        for (Event e : network.events()) {
            XmlNode part = part(list, "event", e, SboTerms.EVENT)
                    .set("useValuesFromTriggerTime", e.valuesFromTriggerTime());
            annotations.annotate(part, ids.of(e.id()), origin(e.id()), null, null);
            part.add("trigger").set("initialValue", e.initialTriggerValue()).set("persistent", e.persistent())
                    .add(math.math(e.trigger(), Unit.DIMENSIONLESS));
            if (e.priority() != null) {
                part.add("priority").add(math.math(e.priority(), Unit.DIMENSIONLESS));
            }
            if (e.delay() != null) {
                part.add("delay").add(math.math(e.delay(), parts.time()));
            }
            XmlNode assignments = part.add("listOfEventAssignments");
            for (EventAssignment a : e.assignments()) {
                assignments.add("eventAssignment").set("variable", ids.of(a.variable()))
                        .add(math.math(a.expression(), parts.units().get(a.variable())));
            }
        }
        return list;
    }
}
