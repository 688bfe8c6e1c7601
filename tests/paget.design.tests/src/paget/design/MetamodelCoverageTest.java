package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.ModelOperation;
import paget.diagram.spec.Tool;
import paget.model.PagetPackage;

/** Every concrete class of the metamodel is drawn and can be created by drawing, or there is a reason why not. */
class MetamodelCoverageTest {

    private static final String OF_A_VALUE = "part of a value, edited with it in the properties";
    private static final String QUESTION = "a question to the model, edited in its own page";

    /** Classes that no diagram shows, and why. */
    private static final Map<String, String> NOT_DRAWN = Map.ofEntries(
            Map.entry("OntologyTerm", "a note on an element; dropped on it and edited in the properties"),
            Map.entry("Evidence", OF_A_VALUE), Map.entry("NormalDistribution", OF_A_VALUE),
            Map.entry("LogNormalDistribution", OF_A_VALUE), Map.entry("UniformDistribution", OF_A_VALUE),
            Map.entry("LogUniformDistribution", OF_A_VALUE), Map.entry("TriangularDistribution", OF_A_VALUE),
            Map.entry("BetaDistribution", OF_A_VALUE),
            Map.entry("Reference", "a publication, which evidence names"),
            Map.entry("Parameter", "a constant of an expression, edited with the law of a process"),
            Map.entry("Observable", QUESTION), Map.entry("Study", QUESTION), Map.entry("Arm", QUESTION),
            Map.entry("ScanDimension", QUESTION), Map.entry("StudyOption", QUESTION));

    /** What a diagram is of, and what nobody creates in it. */
    private static final String ROOT = "Organism";

    @Test
    void everyConcreteClassIsDrawnOrHasAReason() {
        Set<String> domainClasses = new TreeSet<>();
        for (DiagramDescription diagram : diagrams()) {
            domainClasses.add(simple(diagram.domainClass()));
            diagram.mappings().stream().map(Mapping::domainClass).filter(name -> !name.isBlank())
                    .forEach(name -> domainClasses.add(simple(name)));
        }
        // Mappings of everything say nothing of a class.
        domainClasses.remove("Element");
        Set<String> drawn = new TreeSet<>();
        concrete().filter(type -> domainClasses.contains(type.getName())
                || type.getEAllSuperTypes().stream().anyMatch(above -> !above.getName().equals("Switchable")
                        && domainClasses.contains(above.getName()))).forEach(type -> drawn.add(type.getName()));
        assertEquals(rest(drawn), new TreeSet<>(NOT_DRAWN.keySet()), "drawn by no mapping, or drawn in spite of a reason not to");
    }

    @Test
    void everyDrawnClassIsCreatedByATool() {
        Set<String> created = new TreeSet<>();
        for (DiagramDescription diagram : diagrams()) {
            diagram.layers().stream().flatMap(layer -> layer.sections().stream()).flatMap(section -> section.tools().stream())
                    .map(Tool::operation).forEach(operation -> collect(operation, created));
        }
        Set<String> missing = rest(created);
        missing.removeAll(NOT_DRAWN.keySet());
        assertEquals(Set.of(ROOT), missing);
    }

    private static void collect(ModelOperation operation, Set<String> created) {
        if (operation instanceof ModelOperation.CreateInstance create) {
            created.add(simple(create.type()));
        }
        if (operation != null) {
            operation.children().forEach(child -> collect(child, created));
        }
    }

    private static Set<String> rest(Set<String> covered) {
        Set<String> rest = new TreeSet<>();
        concrete().map(EClass::getName).filter(name -> !covered.contains(name)).forEach(rest::add);
        return rest;
    }

    private static Stream<EClass> concrete() {
        return PagetPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    private static List<DiagramDescription> diagrams() {
        return Drawing.DIAGRAMS.specification().diagrams();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
