package paget.core.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An XML element in the making. Attributes and children stand in the order in which they were added, so that the text
 * depends on nothing else. Names are written as given, prefix and all.
 */
public final class XmlNode {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private record Comment(String text) {
    }

    public XmlNode(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Sets an attribute; null sets none. */
    public XmlNode set(String attribute, Object value) {
        if (value != null) {
            attributes.put(attribute, value.toString());
        }
        return this;
    }

    /** The value of an attribute, or null. */
    public String get(String attribute) {
        return attributes.get(attribute);
    }

    /** Adds a child and returns it. */
    public XmlNode add(String child) {
        return add(new XmlNode(child));
    }

    /** Adds a child and returns it. */
    public XmlNode add(XmlNode child) {
        content.add(child);
        return child;
    }

    /** Adds a child that holds text only; returns this node. */
    public XmlNode text(String child, Object text) {
        add(child).text(text);
        return this;
    }

    /** Adds text; returns this node. */
    public XmlNode text(Object text) {
        content.add(String.valueOf(text));
        return this;
    }

    /** Adds a comment; returns this node. */
    public XmlNode comment(String text) {
        content.add(new Comment(text.replace("--", "- -").replaceFirst("-$", "- ")));
        return this;
    }

    /** Whether it has neither children nor text. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /** The child elements, in order. */
    public List<XmlNode> children() {
        return content.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast).toList();
    }

    /**
     * The document with this element as its root, two spaces a level, with a header comment.
     *
     * @param header comment before the root, see {@link Provenance#xmlComment()}; empty for none
     */
    public String document(String header) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if (!header.isEmpty()) {
            out.append("<!--").append(header).append("-->\n");
        }
        write(out, 0);
        return out.toString();
    }

    private void write(StringBuilder out, int level) {
        indent(out, level).append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(escaped(value, true))
                .append('"'));
        if (content.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        boolean mixed = content.stream().anyMatch(String.class::isInstance);
        if (mixed) {
            content.forEach(part -> inline(out, part));
        } else {
            out.append('\n');
            for (Object part : content) {
                if (part instanceof XmlNode child) {
                    child.write(out, level + 1);
                } else {
                    indent(out, level + 1).append("<!--").append(((Comment) part).text()).append("-->\n");
                }
            }
            indent(out, level);
        }
        out.append("</").append(name).append(">\n");
    }

    /** Elements amid text stand on the line of the text, which white space would change. */
    private static void inline(StringBuilder out, Object part) {
        switch (part) {
            case String text -> out.append(escaped(text, false));
            case Comment comment -> out.append("<!--").append(comment.text()).append("-->");
            default -> {
                StringBuilder child = new StringBuilder();
                ((XmlNode) part).write(child, 0);
                out.append(child.toString().strip());
            }
        }
    }

    private static StringBuilder indent(StringBuilder out, int level) {
        return out.append("  ".repeat(level));
    }

    /** Characters that XML 1.0 cannot hold become question marks. */
    private static String escaped(String text, boolean attribute) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> out.append(c < ' ' || c >= 0xFFFE && c <= 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? "?"
                        : Character.toString(c));
            }
        });
        return out.toString();
    }
}
