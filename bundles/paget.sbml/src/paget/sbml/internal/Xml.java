package paget.sbml.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** XML documents without outside entities, and short ways through them. */
public final class Xml {

    private Xml() {
    }

    /**
     * Reads a document.
     *
     * @param name what the user calls it
     * @throws InvalidModelException when it is not well-formed; the sentence says where
     */
    public static Document parse(byte[] content, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXParseException e) {
            if (!beginsAsXml(content)) {
                throw notReadable("\"" + name + "\" does not begin as XML does, so it is no SBML file.");
            }
            throw notReadable("\"" + name + "\" is no well-formed XML, see line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException e) {
            throw notReadable("\"" + name + "\" is no well-formed XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of the Java library lacks a feature", e);
        }
    }

    /** Whether the first character that is no white space opens a tag; in whatever encoding, others are then null or marks. */
    private static boolean beginsAsXml(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    /** An error that a file as a whole cannot be read. */
    public static InvalidModelException notReadable(String sentence) {
        return new InvalidModelException(List.of(Issue.error("sbml.not-readable", "", sentence.endsWith(".") ? sentence
                : sentence + ".")));
    }

    public static byte[] write(Document document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document),
                    new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document in memory cannot be written", e);
        }
    }

    /** The elements right below a node. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of that local name right below. */
    public static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(e -> e.getLocalName().equals(name)).findFirst();
    }

    /** The elements of a list element right below; empty when there is no such list. */
    public static List<Element> list(Node parent, String listName) {
        return child(parent, listName).map(Xml::children).orElse(List.of());
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
