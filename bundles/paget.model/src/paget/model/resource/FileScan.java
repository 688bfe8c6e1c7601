package paget.model.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

import paget.model.PagetPackage;
import paget.model.diagnostic.ModelDiagnostic;

/**
 * A first look at a file, before anything is built from it: whether it is well-formed XML with a model at its root, of
 * which version, and what it holds that a model has no place for.
 */
final class FileScan extends DefaultHandler2 {

    /** The version of a file that does not state one. */
    private static final int UNSTATED = ModelFormat.VERSION;

    /** Attributes of a model carry no namespace, apart from those of XMI and XML Schema instances. */
    private static final Set<String> KNOWN_ATTRIBUTES = Set.of("", XMIResource.XMI_URI, XMLResource.XSI_URI);

    private final List<ModelDiagnostic> problems = new ArrayList<>();
    private final List<ModelDiagnostic> notices = new ArrayList<>();
    private Locator locator;
    private int depth;
    private int version = UNSTATED;
    private boolean comments;

    private FileScan() {
    }

    /** What the first look found. */
    record Head(int version, List<ModelDiagnostic> notices) {
    }

    /**
     * Looks at the bytes of a file.
     *
     * @throws ModelFileException where they are no model file
     */
    static Head scan(byte[] bytes) throws ModelFileException {
        if (bytes.length == 0) {
            throw new ModelFileException("file.empty", "The file is empty; it holds no model.", null);
        }
        rejectBinary(bytes);
        String text = XmlText.decode(bytes);
        FileScan scan = new FileScan();
        try {
            SAXParser parser = SecureXml.saxParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", scan);
            parser.parse(new ByteArrayInputStream(bytes), scan);
        } catch (SAXParseException e) {
            throw notWellFormed(e, text);
        } catch (ParserConfigurationException | SAXNotRecognizedException e) {
            throw new IllegalStateException("This Java has no XML parser that can be secured", e);
        } catch (SAXException | IOException e) {
            if (scan.problems.isEmpty()) {
                throw new ModelFileException("file.not-xml", "The file is not readable as XML: " + e.getMessage(), e);
            }
        }
        if (!scan.problems.isEmpty()) {
            throw new ModelFileException(scan.problems, null);
        }
        if (scan.comments) {
            scan.notices.add(ModelDiagnostic.warning("file.comments")
                    .say("Comments in the file are not part of the model and are lost when it is saved."));
        }
        return new Head(scan.version, scan.notices);
    }

    private static void rejectBinary(byte[] bytes) throws ModelFileException {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        int looked = Math.min(bytes.length, 1024);
        for (int i = 0; i < looked && !wide; i++) {
            if (bytes[i] == 0) {
                throw new ModelFileException("file.binary",
                        "The file is binary data, not a model; choose a file that Paget has saved.", null);
            }
        }
    }

    /** Tells what is wrong by the text itself: the parser's messages are in the language of the machine. */
    private static ModelFileException notWellFormed(SAXParseException e, String text) {
        String message = String.valueOf(e.getMessage());
        ModelDiagnostic.Builder at = ModelDiagnostic
                .error(message.contains("DOCTYPE") ? "file.doctype" : "file.not-xml").at(e.getLineNumber(), e.getColumnNumber());
        String place = "line " + e.getLineNumber() + ", column " + e.getColumnNumber();
        if (message.contains("DOCTYPE")) {
            return new ModelFileException(List.of(at.say("The file declares a document type (" + place
                    + "), which a model never does; such files are refused, because they can reach other files "
                    + "or exhaust memory.")), e);
        }
        if (!XmlText.beginsAsXml(text)) {
            return new ModelFileException(List.of(at.say("The file does not begin as XML does, so it is no Paget model; choose a "
                    + "file that Paget has saved.")), e);
        }
        if (XmlText.endsAt(text, e.getLineNumber(), e.getColumnNumber())) {
            return new ModelFileException(List.of(at.say("The file breaks off at " + place
                    + "; it was probably cut short while it was copied or saved. "
                    + "A backup may lie beside it (its name ends in ~).")), e);
        }
        return new ModelFileException(List.of(at.say("The file is no well-formed XML, see " + place + ": " + message)), e);
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        depth++;
        if (depth == 1) {
            root(uri, localName, attributes);
        } else if (depth > ModelFormat.MAXIMAL_DEPTH) {
            stop("file.too-deep", "Elements are nested deeper than " + ModelFormat.MAXIMAL_DEPTH
                    + " levels; no model is built so.");
        }
        if (version == ModelFormat.VERSION) {
            foreign("element", qName, uri.isEmpty() || uri.equals(PagetPackage.eNS_URI));
            for (int i = 0; i < attributes.getLength(); i++) {
                foreign("attribute", attributes.getQName(i), KNOWN_ATTRIBUTES.contains(attributes.getURI(i)));
            }
        }
    }

    private void foreign(String what, String name, boolean known) {
        if (!known) {
            problems.add(at(ModelDiagnostic.error("file.foreign-part")).say("Line " + locator.getLineNumber() + " has the "
                    + what + " \"" + name + "\" of another vocabulary, which a model has no place for; remove it."));
        }
    }

    private void root(String uri, String localName, Attributes attributes) throws SAXException {
        String stated = attributes.getValue("formatVersion");
        if (stated != null) {
            version = version(stated);
        }
        if (version > ModelFormat.VERSION) {
            stop("file.newer", "The file has format version " + version + ", but this Paget knows versions up to "
                    + ModelFormat.VERSION + "; open it with a newer Paget.");
        }
        // An older format may have had another namespace or root; what its migration makes of it is read strictly again.
        boolean older = stated != null && version < ModelFormat.VERSION;
        if (!older && !(PagetPackage.eNS_URI.equals(uri) && "Organism".equals(localName))) {
            stop("file.foreign", "The file is XML, but not a Paget model: its root is \"" + localName + "\""
                    + (uri.isEmpty() ? "" : " of " + uri) + ".");
        }
        if (stated == null) {
            notices.add(at(ModelDiagnostic.warning("file.unversioned"))
                    .say("The file states no format version; it is read as version " + ModelFormat.VERSION + "."));
        }
    }

    private int version(String stated) throws SAXException {
        int parsed;
        try {
            parsed = Integer.parseInt(stated.strip());
        } catch (NumberFormatException e) {
            parsed = -1;
        }
        if (parsed < 0) {
            stop("file.version", "The format version \"" + stated + "\" is not a whole number; this Paget writes version "
                    + ModelFormat.VERSION + ".");
        }
        return parsed;
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        String stray = new String(text, start, length).strip();
        if (!stray.isEmpty()) {
            String shown = stray.length() > 40 ? stray.substring(0, 40) + "…" : stray;
            problems.add(at(ModelDiagnostic.error("file.text")).say("Line " + locator.getLineNumber() + " holds the text \""
                    + shown + "\" outside of attributes, where a model has none."));
        }
    }

    @Override
    public void comment(char[] text, int start, int length) {
        comments = true;
    }

    @Override
    public void processingInstruction(String target, String data) {
        comments = true;
    }

    private ModelDiagnostic.Builder at(ModelDiagnostic.Builder builder) {
        return builder.at(locator.getLineNumber(), locator.getColumnNumber());
    }

    private void stop(String problem, String message) throws SAXException {
        problems.clear();
        problems.add(at(ModelDiagnostic.error(problem)).say(message));
        throw new SAXException(message);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }
}
