package paget.diagram.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import paget.diagram.spec.Problem.Severity;

/** Binds elements to classes of the metamodel and reports everything that does not fit. */
final class MetamodelChecker {

    /** Packages of Sirius whose contents this runtime leaves out. */
    private static final List<String> OTHER_DIALECTS = List.of("properties", "table", "tree", "sequence");

    private final SiriusMetamodel metamodel = SiriusMetamodel.get();
    private final List<Problem> problems;

    MetamodelChecker(List<Problem> problems) {
        this.problems = problems;
    }

    /** Checks the root, which must be a group, and all below. */
    boolean check(XmlElement root) {
        MetaClass group = metamodel.find("Group");
        if (!root.typeName.equals("Group") || !group.namespace().equals(root.typeNamespace)) {
            report(Severity.ERROR, root, "The root must be a Group of " + group.namespace() + ", not "
                    + root.typeName + " of \"" + root.typeNamespace + "\".");
            return false;
        }
        bind(root, group);
        return true;
    }

    private void bind(XmlElement element, MetaClass type) {
        element.type = type;
        if (type.unsupported()) {
            report(Severity.UNSUPPORTED, element, type.name() + " is not supported and is left out.");
            return;
        }
        if (type.name().equals("DAnnotation")) {
            return;
        }
        element.attributes.forEach((name, value) -> attribute(element, name, value));
        for (XmlElement child : element.children) {
            child(element, child);
        }
        Set<String> names = new HashSet<>();
        for (XmlElement child : element.children) {
            String name = child.attributes.get("name");
            if (child.type != null && name != null && child.is("IdentifiedElement")
                    && !names.add(child.tag + " " + name)) {
                report(Severity.ERROR, child, "There is another of " + child.tag + " with the name " + name + ".");
            }
        }
        for (MetaFeature feature : type.features()) {
            missing(element, feature);
        }
    }

    private void attribute(XmlElement element, String name, String value) {
        MetaFeature feature = element.type.feature(name);
        if (feature == null) {
            report(Severity.ERROR, element, element.type.name() + " has no attribute " + name + ".");
        } else if (feature.kind() == MetaFeature.Kind.CONTAINED) {
            report(Severity.ERROR, element, name + " must be an element, not an attribute.");
        } else if (feature.unsupported()) {
            if (!value.isEmpty() && !value.equals(feature.defaultText())) {
                report(Severity.UNSUPPORTED, element, "The feature " + name + " is not supported and is left out.");
            }
        } else if (feature.kind() == MetaFeature.Kind.ATTRIBUTE) {
            value(element, feature, value);
        }
    }

    private void value(XmlElement element, MetaFeature feature, String value) {
        switch (feature.type()) {
        case "bool" -> {
            if (!value.equals("true") && !value.equals("false")) {
                report(Severity.ERROR, element, feature.name() + " must be true or false, not \"" + value + "\".");
            }
        }
        case "int" -> number(element, feature, value, true);
        case "double" -> number(element, feature, value, false);
        case "expression" -> expression(element, feature, value);
        default -> {
            for (String word : feature.many() ? value.trim().split("\\s+") : new String[] { value }) {
                if (!feature.literals().isEmpty() && !feature.literals().contains(word)) {
                    report(Severity.ERROR, element, feature.name() + " must be one of "
                            + String.join(", ", feature.literals()) + ", not \"" + word + "\".");
                }
            }
        }
        }
    }

    private void number(XmlElement element, MetaFeature feature, String value, boolean whole) {
        try {
            if (whole) {
                Integer.parseInt(value.trim());
            } else {
                Double.parseDouble(value.trim());
            }
        } catch (NumberFormatException malformed) {
            report(Severity.ERROR, element, feature.name() + " must be a number, not \"" + value + "\".");
        }
    }

    private void expression(XmlElement element, MetaFeature feature, String value) {
        switch (Expression.parse(value)) {
        case Expression.Unsupported unsupported -> report(Severity.UNSUPPORTED, element, "The language "
                + unsupported.language() + " of " + feature.name() + " is not supported: " + value);
        case Expression.Service service when service.method().isEmpty() -> report(Severity.ERROR, element,
                feature.name() + " names no service: " + value);
        case Expression.Service service when service.text().contains("(") && !service.text().trim().endsWith(")") -> report(
                Severity.ERROR, element, feature.name() + " lacks a closing bracket: " + value);
        case Expression.Feature named when named.name().isEmpty() -> report(Severity.ERROR, element,
                feature.name() + " names no feature: " + value);
        case Expression.Variable named when named.name().isEmpty() -> report(Severity.ERROR, element,
                feature.name() + " names no variable: " + value);
        case Expression.Literal literal when literal.text().matches("[a-zA-Z]+:\\S.*") -> report(Severity.INFO,
                element, feature.name() + " is plain text; is the prefix right? " + value);
        default -> {
            // Every other expression is well-formed.
        }
        }
    }

    private void child(XmlElement element, XmlElement child) {
        MetaFeature feature = element.type.feature(child.tag);
        if (feature == null) {
            report(Severity.ERROR, child, element.type.name() + " has no element " + child.tag + ".");
            return;
        }
        if (feature.unsupported()) {
            report(Severity.UNSUPPORTED, child, "The feature " + child.tag + " is not supported and is left out.");
            return;
        }
        if (!feature.many() && element.children.stream().filter(other -> other.tag.equals(child.tag)).toList()
                .indexOf(child) > 0) {
            report(Severity.ERROR, child, element.type.name() + " may have one " + child.tag + " only.");
            return;
        }
        switch (feature.kind()) {
        case ATTRIBUTE -> value(child, feature, child.text.toString().trim());
        case REFERENCE -> {
            if (child.href == null) {
                report(Severity.ERROR, child, child.tag + " must refer to another element.");
            }
        }
        case CONTAINED -> contained(child, feature);
        }
    }

    private void contained(XmlElement child, MetaFeature feature) {
        MetaClass declared = metamodel.find(feature.type());
        MetaClass actual = declared;
        if (child.typeName != null) {
            actual = metamodel.find(child.typeNamespace, child.typeName);
            if (actual == null) {
                unknownType(child);
                return;
            }
        }
        if (actual == null) {
            return;
        }
        if (actual.isAbstract()) {
            report(Severity.ERROR, child, child.tag + " needs an xsi:type, because " + actual.name()
                    + " is abstract.");
        } else if (!actual.isA(feature.type())) {
            report(Severity.ERROR, child, child.tag + " cannot hold a " + actual.name() + ".");
        } else {
            bind(child, actual);
        }
    }

    private void unknownType(XmlElement child) {
        String rest = child.typeNamespace.startsWith(SiriusMetamodel.NAMESPACE)
                ? child.typeNamespace.substring(SiriusMetamodel.NAMESPACE.length())
                : "";
        if (OTHER_DIALECTS.stream().anyMatch(dialect -> rest.startsWith(dialect) || rest.contains("/" + dialect))) {
            report(Severity.UNSUPPORTED, child, child.typeName + " belongs to " + rest.split("/")[0]
                    + ", which is shown by Sirius only.");
        } else {
            report(Severity.ERROR, child, "There is no type " + child.typeName + " in \"" + child.typeNamespace
                    + "\".");
        }
    }

    private void missing(XmlElement element, MetaFeature feature) {
        boolean optional = !feature.required() || feature.unsupported() || !feature.defaultText().isEmpty()
                || feature.type().equals("bool");
        if (optional) {
            return;
        }
        String written = element.attributes.get(feature.name());
        boolean present = written != null && !written.isBlank()
                || element.children.stream().anyMatch(child -> child.tag.equals(feature.name()));
        if (!present) {
            report(Severity.ERROR, element, element.type.name() + " lacks " + feature.name() + ".");
        }
    }

    private void report(Severity severity, XmlElement element, String message) {
        problems.add(new Problem(severity, message, element.where(), element.line, element.column));
    }
}
