package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.DecorationDescription;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.ReconnectTool;
import paget.diagram.spec.Tool;
import paget.model.PagetPackage;

/** What Sirius keeps silent about. */
class SpecificationTest {

    private static final Pattern EXPRESSION = Pattern.compile("(\\w*(?:Expression|predicateExpression))=\"([^\"]*)\"");
    private static final Pattern ICON = Pattern.compile("/paget\\.design/(icons/\\w+\\.svg)");
    /** Edges that follow from other elements, and nodes that show elements of other places or lines of figures. */
    private static final Set<String> DERIVED = Set.of("Next", "Competes", "Neighbour", "NeighbourProcess", "Factor",
            "TreatedElement", "HypothesisOn", "HypothesisOff", "OtherFactor", "ZoneVessel");

    private final String text = text("/description/paget.odesign");

    private static String text(String path) {
        try (InputStream input = PagetDiagrams.class.getResourceAsStream(path)) {
            assertNotNull(input, path);
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void everyAttributeElementAndReferenceIsKnown() {
        assertEquals(List.of(), Drawing.DIAGRAMS.problems());
    }

    @Test
    void everyClassFeatureServiceAndImageExists() {
        assertEquals(List.of(), Drawing.DIAGRAMS.check(List.of(PagetPackage.eINSTANCE)));
    }

    @Test
    void theVersionIsOneThatEverySiriusLoads() {
        assertEquals("12.0.0.2017041100", Drawing.DIAGRAMS.specification().version());
    }

    @Test
    void onlyTheInterpretersOfSiriusItselfAreUsed() {
        Matcher expressions = EXPRESSION.matcher(text);
        List<String> others = new ArrayList<>();
        int count = 0;
        while (expressions.find()) {
            String value = expressions.group(2);
            count++;
            if (!value.matches("(feature|service|var):\\S.*") && !value.matches("-?\\d+") && !value.matches("[A-Za-z_ ]+")
                    && !ICON.matcher(value).matches()) {
                others.add(expressions.group());
            }
        }
        assertEquals(List.of(), others);
        assertTrue(count > 500, "only " + count + " expressions were found");
        assertTrue(!text.contains("aql:") && !text.contains("ocl:"));
    }

    @Test
    void servicesAreAsSiriusAsks() throws ReflectiveOperationException {
        List<String> names = Drawing.DIAGRAMS.specification().viewpoints().getFirst().javaExtensions();
        assertTrue(names.size() > 10);
        Set<String> overloaded = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (String name : names) {
            Class<?> type = Class.forName(name);
            assertNotNull(type.getConstructor());
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    assertTrue(EObject.class.isAssignableFrom(method.getParameterTypes()[0]), method.toString());
                    if (!seen.add(method.getName())) {
                        overloaded.add(method.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), overloaded, "Sirius would have to choose between services of one name");
    }

    @Test
    void everyServiceIsUsed() throws ReflectiveOperationException {
        Set<String> unused = new TreeSet<>();
        for (String name : Drawing.DIAGRAMS.specification().viewpoints().getFirst().javaExtensions()) {
            for (Method method : Class.forName(name).getDeclaredMethods()) {
                boolean called = Pattern.compile("service:(\\w+\\.)?" + method.getName() + "\\b").matcher(text).find();
                if (Modifier.isPublic(method.getModifiers()) && !called) {
                    unused.add(method.getName());
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyMappingIsTiedToItsTools() {
        List<String> loose = new ArrayList<>();
        for (DiagramDescription diagram : Drawing.DIAGRAMS.specification().diagrams()) {
            for (Mapping mapping : diagram.mappings()) {
                String name = diagram.name() + "/" + mapping.name();
                if (!DERIVED.contains(mapping.name()) && !isCreated(diagram, mapping)) {
                    loose.add(name + " is created by no tool");
                }
                switch (mapping) {
                    case AbstractNodeMapping node -> {
                        if (node.directEdit() == null && !Set.of("Neighbour", "Factor", "ZoneVessel").contains(node.name())) {
                            loose.add(name + " has no label to edit");
                        }
                    }
                    case EdgeMapping edge -> loose(name, edge, loose);
                }
            }
        }
        assertEquals(List.of(), loose);
    }

    private static void loose(String name, EdgeMapping edge, List<String> loose) {
        if (!edge.elementBased() && edge.deletion() == null) {
            loose.add(name + " cannot be deleted");
        }
        for (ReconnectTool.Kind kind : List.of(ReconnectTool.Kind.SOURCE, ReconnectTool.Kind.TARGET)) {
            if (!DERIVED.contains(edge.name()) && edge.reconnections().stream().noneMatch(tool -> tool.kind() == kind)) {
                loose.add(name + " cannot move its " + kind);
            }
        }
    }

    private static boolean isCreated(DiagramDescription diagram, Mapping mapping) {
        List<Tool> tools = diagram.layers().stream().flatMap(layer -> layer.sections().stream())
                .flatMap(section -> section.tools().stream()).toList();
        return tools.stream().anyMatch(tool -> tool instanceof CreationTool node && node.mappings().contains(mapping)
                || tool instanceof EdgeCreationTool edge && edge.mappings().contains(mapping));
    }

    /** A relation has no evidence and no switch of its own; a badge on it would repeat that of the node where it begins. */
    @Test
    void badgesBelongToElements() {
        for (DiagramDescription diagram : Drawing.DIAGRAMS.specification().diagrams()) {
            Set<Mapping> elements = new HashSet<>(diagram.mappings());
            elements.removeIf(mapping -> mapping instanceof EdgeMapping edge && !edge.elementBased() || !showsElements(mapping));
            List<DecorationDescription> badges = diagram.layers().stream().flatMap(layer -> layer.decorations().stream()).toList();
            assertEquals(4, badges.size(), diagram.name());
            for (DecorationDescription badge : badges) {
                if (badge.name().equals("Switched off")) {
                    Set<Mapping> switched = new HashSet<>(elements);
                    switched.removeIf(mapping -> !shows(mapping, PagetPackage.Literals.SWITCHABLE));
                    assertEquals(names(switched), names(badge.mappings()), diagram.name() + " " + badge.name());
                } else {
                    assertEquals(elements, Set.copyOf(badge.mappings()), diagram.name() + " " + badge.name());
                }
            }
        }
    }

    private static Set<String> names(Collection<? extends Mapping> mappings) {
        return mappings.stream().map(Mapping::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean showsElements(Mapping mapping) {
        return shows(mapping, PagetPackage.Literals.ELEMENT);
    }

    /** True if what a mapping shows is of a class, or can be. */
    private static boolean shows(Mapping mapping, EClass wanted) {
        EClass shown = (EClass) PagetPackage.eINSTANCE.getEClassifier(mapping.domainClass().replace("paget::", ""));
        return wanted.isSuperTypeOf(shown) || PagetPackage.eINSTANCE.getEClassifiers().stream().anyMatch(each -> each instanceof EClass type
                        && wanted.isSuperTypeOf(type) && shown.isSuperTypeOf(type));
    }

    @Test
    void everyToolHasAnIconAndSaysWhatItNeeds() {
        List<String> bare = new ArrayList<>();
        for (DiagramDescription diagram : Drawing.DIAGRAMS.specification().diagrams()) {
            diagram.layers().stream().flatMap(layer -> layer.sections().stream())
                    .flatMap(section -> section.paletteTools().stream())
                    .filter(tool -> tool.head().icon().isEmpty() || tool.head().documentation().isEmpty())
                    .forEach(tool -> bare.add(diagram.name() + "/" + tool.name()));
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void iconsAreOneFamily() {
        Set<String> icons = new TreeSet<>();
        Matcher used = ICON.matcher(text);
        while (used.find()) {
            icons.add(used.group(1));
        }
        assertTrue(icons.size() > 40);
        for (String icon : icons) {
            String svg = text("/" + icon);
            assertTrue(svg.contains("viewBox=\"0 0 16 16\""), icon);
            assertTrue(svg.length() < 2000, icon + " is too detailed for 16 pixels");
        }
    }
}
