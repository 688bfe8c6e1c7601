package paget.sbml.internal.comp;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import paget.sbml.SbmlReader.Neighbours;
import paget.sbml.internal.Packages;
import paget.sbml.internal.Xml;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** The models that a document defines, or borrows from documents beside it. */
final class Definitions {

    private final Element root;
    private final String name;
    private final Neighbours neighbours;
    private final Map<String, Definitions> borrowed;

    /** A model and where its references are looked up. */
    record Definition(Element model, Definitions home) {
    }

    Definitions(Document document, String name, Neighbours neighbours) {
        this(document, name, neighbours, new HashMap<>());
    }

    private Definitions(Document document, String name, Neighbours neighbours, Map<String, Definitions> borrowed) {
        this.root = document.getDocumentElement();
        this.name = name;
        this.neighbours = neighbours;
        this.borrowed = borrowed;
    }

    /** The model of the document itself. */
    Definition main() {
        return new Definition(Xml.child(root, "model").orElseThrow(() -> Xml.notReadable("\"" + name
                + "\" holds no model.")), this);
    }

    /** The model of that id: a definition, an external one, or the document's own. */
    Definition find(String id) {
        Optional<Element> inside = Xml.list(root, "listOfModelDefinitions").stream()
                .filter(e -> Comp.attribute(e, "id").equals(Optional.of(id))).findFirst();
        if (inside.isPresent()) {
            return new Definition(inside.get(), this);
        }
        for (Element external : Xml.list(root, "listOfExternalModelDefinitions")) {
            if (Comp.attribute(external, "id").equals(Optional.of(id))) {
                return external(external);
            }
        }
        Definition main = main();
        if (main.model().getAttribute("id").equals(id)) {
            return main;
        }
        throw Comp.fault("\"" + name + "\" has no model definition \"" + id + "\".");
    }

    private Definition external(Element reference) {
        String source = Comp.required(reference, "source");
        Definitions other = borrowed.get(source);
        if (other == null) {
            other = new Definitions(open(source), source, neighbours, borrowed);
            borrowed.put(source, other);
        }
        return Comp.attribute(reference, "modelRef").map(other::find).orElseGet(other::main);
    }

    private Document open(String source) {
        try {
            URI uri = URI.create(source);
            if (uri.isAbsolute() && !"file".equals(uri.getScheme())) {
                throw missing(source, "only files beside the model are read");
            }
            Document document = Xml.parse(neighbours.read(uri.getPath()), source);
            Packages.check(document, source);
            return document;
        } catch (IOException e) {
            throw missing(source, "there is no such file beside the model");
        } catch (IllegalArgumentException e) {
            throw missing(source, "it is no file name");
        }
    }

    private static InvalidModelException missing(String source, String reason) {
        return new InvalidModelException(List.of(Issue.error("sbml.external", "", "The external model \"" + source
                + "\" cannot be read: " + reason + ".")));
    }
}
