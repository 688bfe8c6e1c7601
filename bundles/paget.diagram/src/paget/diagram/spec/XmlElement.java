package paget.diagram.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of the file, later bound to a class of the metamodel. */
final class XmlElement {

    final String tag;
    final XmlElement parent;
    final int line;
    final int column;
    /** Attributes of the metamodel; those of XMI and XSI lie apart. */
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    String id;
    String href;
    /** Namespace and local name of {@code xsi:type}, or null. */
    String typeNamespace;
    String typeName;
    /** Features that somebody has read. */
    private final Set<String> read = new HashSet<>();
    /** The class this element is an instance of; null when it is a reference, a value or not understood. */
    MetaClass type;

    XmlElement(String tag, XmlElement parent, int line, int column) {
        this.tag = tag;
        this.parent = parent;
        this.line = line;
        this.column = column;
    }

    /** Notes that a feature is taken into account. */
    void markRead(String feature) {
        read.add(feature);
    }

    boolean isRead(String feature) {
        return read.contains(feature);
    }

    /** The contained elements of a feature which are understood. */
    List<XmlElement> all(String feature) {
        markRead(feature);
        return children.stream().filter(child -> child.tag.equals(feature) && child.type != null).toList();
    }

    /** The contained element of a feature, or null. */
    XmlElement one(String feature) {
        List<XmlElement> found = all(feature);
        return found.isEmpty() ? null : found.get(0);
    }

    /** An attribute's text, or its default, or an empty text. */
    String string(String feature) {
        markRead(feature);
        String written = attributes.get(feature);
        if (written == null) {
            for (XmlElement child : children) {
                if (child.tag.equals(feature) && child.type == null && child.href == null) {
                    return child.text.toString();
                }
            }
            MetaFeature declared = type == null ? null : type.feature(feature);
            return declared == null ? "" : declared.defaultText();
        }
        return written;
    }

    boolean bool(String feature) {
        return Boolean.parseBoolean(string(feature));
    }

    int integer(String feature, int otherwise) {
        try {
            return Integer.parseInt(string(feature).trim());
        } catch (NumberFormatException malformed) {
            // The checker has reported it already.
            return otherwise;
        }
    }

    Expression expression(String feature) {
        return Expression.parse(string(feature));
    }

    /** Values of a many-valued attribute. */
    List<String> values(String feature) {
        markRead(feature);
        List<String> values = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.tag.equals(feature) && child.type == null && child.href == null) {
                values.add(child.text.toString().trim());
            }
        }
        String written = attributes.get(feature);
        if (written != null) {
            values.addAll(List.of(written.trim().split("\\s+")));
        }
        return values;
    }

    boolean is(String className) {
        return type != null && type.isA(className);
    }

    /** The path for people: type and name of this element and of those around it. */
    String where() {
        String own = type == null ? tag : type.name();
        String name = attributes.get("name");
        if (name != null) {
            own += " " + name;
        }
        return parent == null || parent.parent == null ? own : parent.where() + " / " + own;
    }
}
