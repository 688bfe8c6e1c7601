package paget.generate.morpheus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The part of MorpheusML 4 that is used, as the schema parts of Morpheus 2.2 have it: attributes that an element must and may have,
 * and the elements in it. The build of Morpheus puts these parts together; by themselves they validate nothing.
 */
final class MorpheusRules {

    /** By element, or by parent and element where it depends: attributes that must be | may be | children, those with ! must be. */
    private static final String TABLE = """
            AddCell: | | Count! Distribution!
            Analysis: | | Logger
            Arrangement: displacements repetitions | | Box!
            BoundaryConditions: | | Condition!
            BoundaryValue: boundary value | |
            Box: origin size | |
            CPM: | | Interaction! MonteCarloSampler ShapeSurface!
            CellDeath: | | Condition!
            CellDivision: division-plane | | Condition!
            CellPopulations: | | Population!
            CellType: class name | | AddCell CellDeath CellDivision ChangeCellType Chemotaxis ConnectivityConstraint Equation Mapper NeighborhoodReporter PersistentMotion Property VolumeConstraint
            CellTypes: | | CellType!
            ChangeCellType: newCellType | time-step | Condition!
            Chemotaxis: field strength | |
            BoundaryConditions/Condition: boundary type | |
            CellDivision/Condition: | |
            CellDeath/Condition: | |
            Event/Condition: | history |
            ChangeCellType/Condition: | |
            ConnectivityConstraint: | |
            Constant: symbol value | |
            Contact: type1 type2 value | |
            Count: | |
            Description: | | Details! Title!
            Details: | |
            DiffEqn: symbol-ref | | Expression!
            Diffusion: rate | |
            Distribution: | |
            Equation: symbol-ref | | Expression!
            Event: time-step trigger | compute-time delay name persistent | Condition! Rule
            Expression: | |
            Field: symbol value | | BoundaryValue Diffusion
            Function: symbol | | Expression!
            Global: | | Constant Event Field Function Mapper System Variable
            InitCellObjects: mode | | Arrangement!
            Logger/Input: | | Symbol
            Mapper/Input: value | |
            NeighborhoodReporter/Input: scaling value | |
            Interaction: | default | Contact
            Lattice: class | | BoundaryConditions Neighborhood! Size!
            Logger: time-step | | Input! Output!
            MCSDuration: value | |
            Mapper: | time-step | Input! Output
            MetropolisKinetics: temperature | |
            MonteCarloSampler: stepper | | MCSDuration! MetropolisKinetics! Neighborhood!
            MorpheusModel: version | | Analysis CPM CellPopulations CellTypes Description! Global Space! Time!
            Neighborhood: | | Order!
            NeighborhoodReporter: | time-step | Input! Output!
            Order: | |
            Logger/Output: | | TextOutput!
            Mapper/Output: symbol-ref | mapping |
            NeighborhoodReporter/Output: mapping symbol-ref | |
            PersistentMotion: decay-time strength | |
            Population: size type | | InitCellObjects
            Property: symbol value | |
            RandomSeed: value | |
            Rule: symbol-ref | | Expression!
            ShapeSurface: scaling | | Neighborhood!
            Size: symbol value | |
            Space: | | Lattice! SpaceSymbol!
            SpaceSymbol: symbol | |
            StartTime: value | |
            StopTime: value | |
            Symbol: symbol-ref | |
            System: solver | time-step | DiffEqn
            TextOutput: | file-format |
            Time: | | RandomSeed StartTime! StopTime! TimeSymbol!
            TimeSymbol: symbol | |
            Title: | |
            Variable: symbol value | |
            VolumeConstraint: strength target | |
            """;

    private static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("CellDivision division-plane", Set.of("major", "minor", "oriented", "random")),
            Map.entry("CellType class", Set.of("biological", "medium")),
            Map.entry("Condition boundary", Set.of("x", "-x", "y", "-y", "z", "-z")),
            Map.entry("BoundaryValue boundary", Set.of("x", "-x", "y", "-y", "z", "-z")),
            Map.entry("Condition type", Set.of("constant", "noflux", "periodic")),
            Map.entry("Event compute-time", Set.of("on-execution", "on-trigger")),
            Map.entry("Event trigger", Set.of("on change", "when true")),
            Map.entry("InitCellObjects mode", Set.of("distance", "order")), Map.entry("Input scaling", Set.of("cell", "length")),
            Map.entry("Lattice class", Set.of("cubic", "hexagonal", "linear", "square")),
            Map.entry("MonteCarloSampler stepper", Set.of("edgelist", "random")),
            Map.entry("Output mapping", Set.of("average", "discrete", "maximum", "minimum", "sum", "variance")),
            Map.entry("ShapeSurface scaling", Set.of("none", "norm", "size")),
            Map.entry("TextOutput file-format", Set.of("csv", "matrix")),
            Map.entry("System solver", Set.of("Euler [fixed, O(1)]", "Heun [fixed, O(2)]", "Runge-Kutta [fixed, O(4)]",
                    "Euler-Maruyama [stochastic, O(1)]", "Bogacki-Shampine [adaptive, O(3)]", "Cash-Karp [adaptive, O(5)]",
                    "Dormand-Prince [adaptive, O(5)]")));

    private record Rule(Set<String> required, Set<String> optional, Set<String> children, Set<String> wanted) {

        static Rule of(String text) {
            String[] parts = text.split("\\|", -1);
            Set<String> children = new HashSet<>();
            Set<String> wanted = new HashSet<>();
            words(parts[2]).forEach(word -> {
                String child = word.replace("!", "");
                children.add(child);
                if (!child.equals(word)) {
                    wanted.add(child);
                }
            });
            return new Rule(words(parts[0]), words(parts[1]), children, wanted);
        }

        private static Set<String> words(String text) {
            return text.isBlank() ? Set.of() : Set.of(text.strip().split(" +"));
        }
    }

    private static final Map<String, Rule> RULES = TABLE.lines().map(line -> line.split(":", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Rule.of(line[1])));

    private MorpheusRules() {
    }

    /** Holds an element and all in it against the rules. */
    static void check(Element element) {
        String name = element.getTagName();
        Rule rule = RULES.getOrDefault(element.getParentNode().getNodeName() + "/" + name, RULES.get(name));
        assertTrue(rule != null, "MorpheusML has no " + name + " in " + element.getParentNode().getNodeName());
        rule.required().forEach(a -> assertTrue(element.hasAttribute(a), name + " without " + a));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String a = attribute.getName();
            assertTrue(rule.required().contains(a) || rule.optional().contains(a), name + " has no " + a);
            assertTrue(VALUES.getOrDefault(name + " " + a, Set.of(attribute.getValue())).contains(attribute.getValue()),
                    name + " " + a + " is " + attribute.getValue());
        }
        List<Element> children = children(element);
        rule.wanted().forEach(wanted -> assertTrue(children.stream().anyMatch(c -> c.getTagName().equals(wanted)),
                name + " without " + wanted));
        children.forEach(child -> {
            assertTrue(rule.children().contains(child.getTagName()), name + " holds no " + child.getTagName());
            check(child);
        });
    }

    static List<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), n -> n != null, Node::getNextSibling).filter(Element.class::isInstance)
                .map(Element.class::cast).toList();
    }
}
