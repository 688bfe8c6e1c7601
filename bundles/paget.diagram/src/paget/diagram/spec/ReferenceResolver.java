package paget.diagram.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.diagram.spec.Problem.Severity;

/** Finds the elements that references name and reports those that name nothing. */
final class ReferenceResolver {

    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[(\\w+)='(.*)'\\])?");

    private final XmlElement root;
    private final List<Problem> problems;
    private final Map<String, XmlElement> ids = new HashMap<>();

    ReferenceResolver(XmlElement root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
        index(root);
    }

    private void index(XmlElement element) {
        if (element.id != null) {
            ids.put(element.id, element);
        }
        element.children.forEach(this::index);
    }

    /** Checks every reference below an element; those outside the file are checked by their users. */
    void checkAll(XmlElement element) {
        if (element.type == null || element.type.unsupported()) {
            return;
        }
        for (MetaFeature feature : element.type.features()) {
            if (feature.kind() == MetaFeature.Kind.REFERENCE && !feature.unsupported()) {
                check(element, feature);
            }
        }
        element.children.forEach(this::checkAll);
    }

    private void check(XmlElement element, MetaFeature feature) {
        String written = element.attributes.get(feature.name());
        if (written != null) {
            List<String> references = split(written);
            if (!feature.many() && references.size() > 1) {
                report(Severity.ERROR, element, feature.name() + " may name one element only.");
            }
            for (String reference : references) {
                XmlElement target = find(reference);
                if (target == null) {
                    report(Severity.ERROR, element, feature.name() + " refers to nothing: " + reference);
                } else if (target.type == null || !target.is(feature.type())) {
                    report(Severity.ERROR, element, feature.name() + " must refer to a " + feature.type() + ", not to "
                            + target.where() + ".");
                } else if (target.type.unsupported()) {
                    report(Severity.UNSUPPORTED, element, feature.name() + " refers to " + target.where()
                            + ", which is not supported.");
                }
            }
        }
        for (XmlElement child : element.children) {
            if (child.tag.equals(feature.name()) && child.href != null) {
                outside(child, feature);
            }
        }
    }

    private void outside(XmlElement child, MetaFeature feature) {
        boolean systemColor = child.href.startsWith("environment:/viewpoint#//@systemColors/@entries");
        if (feature.type().equals("ColorDescription") || feature.type().equals("FixedColor")) {
            if (!systemColor || SystemColors.find(child.href) == null) {
                report(Severity.ERROR, child, child.tag + " refers to no system colour: " + child.href);
            }
        } else if (!feature.type().equals("EPackage") && !feature.type().equals("EObject")
                && !feature.type().equals("EDataType") && !feature.type().equals("LabelBorderStyleDescription")) {
            report(Severity.UNSUPPORTED, child, child.tag + " refers to another file, which is not supported: "
                    + child.href);
        }
    }

    /** The elements a reference feature names. */
    List<XmlElement> references(XmlElement element, String feature) {
        List<XmlElement> found = new ArrayList<>();
        element.markRead(feature);
        String written = element.attributes.get(feature);
        if (written != null) {
            for (String reference : split(written)) {
                XmlElement target = find(reference);
                MetaFeature declared = element.type.feature(feature);
                if (target != null && target.type != null && target.is(declared.type()) && !target.type.unsupported()) {
                    found.add(target);
                }
            }
        }
        return found;
    }

    /** The element a reference names, or null. */
    XmlElement find(String reference) {
        if (!reference.startsWith("//") && !reference.equals("/")) {
            return ids.get(reference.startsWith("#") ? reference.substring(1) : reference);
        }
        XmlElement current = root;
        for (String step : reference.substring(reference.startsWith("//") ? 2 : 1).split("/")) {
            if (!step.isEmpty()) {
                current = current == null ? null : step(current, step);
            }
        }
        return current;
    }

    private static XmlElement step(XmlElement from, String step) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            return null;
        }
        List<XmlElement> children = from.children.stream().filter(child -> child.tag.equals(parts.group(1))).toList();
        if (parts.group(2) != null) {
            int index = Integer.parseInt(parts.group(2));
            return index < children.size() ? children.get(index) : null;
        }
        if (parts.group(3) != null) {
            String wanted = unescape(parts.group(4));
            return children.stream().filter(child -> wanted.equals(child.attributes.get(parts.group(3)))).findFirst()
                    .orElse(null);
        }
        return children.isEmpty() ? null : children.get(0);
    }

    /** References are separated by blanks; a blank inside quotes belongs to a name. */
    private static List<String> split(String written) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : written.trim().toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            }
            if (Character.isWhitespace(c) && !quoted) {
                if (!part.isEmpty()) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
            } else {
                part.append(c);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    static String unescape(String escaped) {
        return escaped.indexOf('%') < 0 ? escaped
                : URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void report(Severity severity, XmlElement element, String message) {
        problems.add(new Problem(severity, message, element.where(), element.line, element.column));
    }
}
