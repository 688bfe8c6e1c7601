package paget.diagram.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML form of a layout file. */
final class LayoutXml {

    private static final int VERSION = 1;

    private LayoutXml() {
    }

    /** The text is no layout file of a known version. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static String write(Map<String, StoredDiagram> diagrams) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<diagrams version=\"" + VERSION
                + "\">\n");
        diagrams.forEach((key, diagram) -> {
            xml.append("  <diagram key=\"").append(escape(key)).append("\">\n");
            if (diagram.layers != null) {
                diagram.layers.forEach(name -> xml.append("    <layer name=\"").append(escape(name)).append("\"/>\n"));
            }
            diagram.filters.forEach(name -> xml.append("    <filter name=\"").append(escape(name)).append("\"/>\n"));
            diagram.nodes.forEach((id, place) -> node(id, place, xml));
            diagram.edges.forEach((id, place) -> edge(id, place, xml));
            xml.append("  </diagram>\n");
        });
        return xml.append("</diagrams>\n").toString();
    }

    private static void node(String id, NodePlace place, StringBuilder xml) {
        Bounds b = place.bounds();
        xml.append("    <node key=\"").append(escape(id)).append('"');
        number("x", b.x(), xml);
        number("y", b.y(), xml);
        number("width", b.width(), xml);
        number("height", b.height(), xml);
        flag("pinned", place.pinned(), xml);
        flag("collapsed", place.collapsed(), xml);
        flag("sized", place.sized(), xml);
        if (place.style().isEmpty()) {
            xml.append("/>\n");
        } else {
            xml.append(">");
            style(place.style(), xml);
            xml.append("</node>\n");
        }
    }

    private static void edge(String id, EdgePlace place, StringBuilder xml) {
        xml.append("    <edge key=\"").append(escape(id)).append('"');
        flag("drawn", place.isDrawn(), xml);
        xml.append('>');
        point("start", place.start(), xml);
        place.bends().forEach(bend -> point("bend", bend, xml));
        point("end", place.end(), xml);
        new TreeMap<>(place.labels()).forEach((name, offset) -> {
            xml.append("<label name=\"").append(escape(name)).append('"');
            number("x", offset.x(), xml);
            number("y", offset.y(), xml);
            flag("moved", place.byHand().contains(name), xml);
            xml.append("/>");
        });
        style(place.style(), xml);
        xml.append("</edge>\n");
    }

    private static void point(String tag, Point point, StringBuilder xml) {
        if (point != null) {
            xml.append('<').append(tag);
            number("x", point.x(), xml);
            number("y", point.y(), xml);
            xml.append("/>");
        }
    }

    private static void style(Map<String, String> style, StringBuilder xml) {
        new TreeMap<>(style).forEach((name, value) -> xml.append("<style name=\"").append(escape(name)).append("\" value=\"")
                .append(escape(value)).append("\"/>"));
    }

    private static void number(String name, double value, StringBuilder xml) {
        xml.append(' ').append(name).append("=\"").append(paget.diagram.text.Path.number(value, 1)).append('"');
    }

    private static void flag(String name, boolean value, StringBuilder xml) {
        if (value) {
            xml.append(' ').append(name).append("=\"true\"");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;");
    }

    static Map<String, StoredDiagram> read(byte[] bytes) throws Malformed {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            if (!root.getTagName().equals("diagrams")) {
                throw new Malformed("it is no layout file", null);
            }
            if (!root.getAttribute("version").equals(Integer.toString(VERSION))) {
                throw new Malformed("its version \"" + root.getAttribute("version") + "\" is not " + VERSION, null);
            }
            Map<String, StoredDiagram> diagrams = new TreeMap<>();
            for (Element element : children(root, "diagram")) {
                diagrams.put(element.getAttribute("key"), diagram(element));
            }
            return diagrams;
        } catch (SAXException | IOException malformed) {
            throw new Malformed("it is not well-formed (" + malformed.getMessage() + ")", malformed);
        } catch (NumberFormatException malformed) {
            throw new Malformed("it has a malformed number (" + malformed.getMessage() + ")", malformed);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static StoredDiagram diagram(Element element) {
        StoredDiagram diagram = new StoredDiagram();
        for (Element layer : children(element, "layer")) {
            if (diagram.layers == null) {
                diagram.layers = new TreeSet<>();
            }
            diagram.layers.add(layer.getAttribute("name"));
        }
        children(element, "filter").forEach(filter -> diagram.filters.add(filter.getAttribute("name")));
        for (Element node : children(element, "node")) {
            Bounds bounds = new Bounds(number(node, "x"), number(node, "y"), Math.max(1, number(node, "width")),
                    Math.max(1, number(node, "height")));
            diagram.nodes.put(node.getAttribute("key"), new NodePlace(bounds, flag(node, "pinned"),
                    flag(node, "collapsed"), flag(node, "sized"), style(node)));
        }
        for (Element edge : children(element, "edge")) {
            Map<String, Point> labels = new TreeMap<>();
            children(edge, "label").forEach(label -> labels.put(label.getAttribute("name"), point(label)));
            diagram.edges.put(edge.getAttribute("key"),
                    new EdgePlace(children(edge, "start").stream().map(LayoutXml::point).findFirst().orElse(null),
                            children(edge, "bend").stream().map(LayoutXml::point).toList(),
                            children(edge, "end").stream().map(LayoutXml::point).findFirst().orElse(null), labels,
                            style(edge), byHand(edge)));
        }
        return diagram;
    }

    private static Set<String> byHand(Element edge) {
        Set<String> names = new TreeSet<>();
        if (flag(edge, "drawn")) {
            names.add(EdgePlace.WAY);
        }
        children(edge, "label").stream().filter(label -> flag(label, "moved")).forEach(label -> names.add(label.getAttribute("name")));
        return names;
    }

    private static Map<String, String> style(Element element) {
        Map<String, String> style = new TreeMap<>();
        children(element, "style").forEach(one -> style.put(one.getAttribute("name"), one.getAttribute("value")));
        return style;
    }

    private static Point point(Element element) {
        return new Point(number(element, "x"), number(element, "y"));
    }

    private static double number(Element element, String name) {
        double value = Double.parseDouble(element.getAttribute(name));
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(name + "=" + value);
        }
        return value;
    }

    private static boolean flag(Element element, String name) {
        return element.getAttribute(name).equals("true");
    }

    private static List<Element> children(Element element, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && inner.getTagName().equals(tag)) {
                found.add(inner);
            }
        }
        return found;
    }

    /** Throws instead of printing. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
