package paget.diagram.spec;

import java.io.InputStream;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into elements. Document types and entities are refused, so that a file can reach nothing but itself. */
final class XmlTreeReader {

    static final String XMI = "http://www.omg.org/XMI";
    private static final int DEEPEST = 200;

    private final List<Problem> problems;

    XmlTreeReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** The root element, or null when the file is not well-formed; the problem is reported. */
    XmlElement read(InputStream input) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(input);
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
            int column = malformed.getLocation() == null ? 0 : malformed.getLocation().getColumnNumber();
            String first = malformed.getMessage() == null ? "" : malformed.getMessage().lines().reduce((a, b) -> b).orElse("");
            problems.add(new Problem(Problem.Severity.ERROR, "The file is not well-formed XML: "
                    + first.replaceFirst("^Message: ", ""), "", line, column));
            return null;
        }
    }

    private XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        XmlElement root = null;
        XmlElement current = null;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
            case XMLStreamConstants.DTD -> throw new XMLStreamException("document types are not allowed",
                    reader.getLocation());
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new XMLStreamException("elements nest deeper than " + DEEPEST, reader.getLocation());
                }
                XmlElement element = element(reader, current);
                if (current == null) {
                    root = element;
                } else {
                    current.children.add(element);
                }
                current = element;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                current = current.parent;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (current != null) {
                    current.text.append(reader.getText());
                }
            }
            default -> {
                // Comments and processing instructions say nothing about the specification.
            }
            }
        }
        return root;
    }

    private XmlElement element(XMLStreamReader reader, XmlElement parent) {
        XmlElement element = new XmlElement(reader.getLocalName(), parent, reader.getLocation().getLineNumber(),
                reader.getLocation().getColumnNumber());
        if (parent == null) {
            element.typeNamespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
            element.typeName = reader.getLocalName();
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                if (name.equals("type")) {
                    int colon = value.indexOf(':');
                    String prefix = colon < 0 ? "" : value.substring(0, colon);
                    String resolved = reader.getNamespaceURI(prefix);
                    element.typeNamespace = resolved == null ? "" : resolved;
                    element.typeName = value.substring(colon + 1);
                }
            } else if (XMI.equals(namespace)) {
                if (name.equals("id")) {
                    element.id = value;
                }
            } else if (name.equals("href") && parent != null) {
                element.href = value;
            } else {
                element.attributes.put(name, value);
            }
        }
        return element;
    }
}
