package paget.generate.sbml.internal;

import paget.core.generate.XmlNode;
import paget.model.Organism;
import paget.model.Reference;

/** The description of a model for people. */
final class Notes {

    private Notes() {
    }

    static void write(XmlNode model, Organism organism) {
        boolean described = organism.getDescription() != null && !organism.getDescription().isBlank();
        if (!described && organism.getReferences().isEmpty()) {
            return;
        }
        XmlNode body = model.add("notes").add("body").set("xmlns", "http://www.w3.org/1999/xhtml");
        if (described) {
            body.text("p", organism.getDescription());
        }
        if (!organism.getReferences().isEmpty()) {
            XmlNode list = body.add("ul");
            organism.getReferences().forEach(reference -> list.text("li", citation(reference)));
        }
    }

    private static String citation(Reference reference) {
        String text = reference.getCitation() == null || reference.getCitation().isBlank() ? reference.getName()
                : reference.getCitation();
        return text == null ? reference.getId() : text;
    }
}
