package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.core.generate.XmlNode;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.OntologyTerm;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.Reference;
import paget.model.Taxon;

/**
 * Annotations by MIRIAM's rules: terms of ontologies and publications as resources at identifiers.org, with the
 * qualifiers of BioModels.net.
 */
final class Annotations {

    /** Namespace of what only Paget reads. */
    static final String PAGET = "http://paget/sbml/1";
    private static final String RESOURCES = "https://identifiers.org/";
    private static final Map<Taxon, String> TAXA = Map.of(Taxon.HUMAN, "9606", Taxon.MOUSE, "10090", Taxon.RAT, "10116");

    private final boolean wanted;

    /** @param wanted whether terms and publications are written */
    Annotations(boolean wanted) {
        this.wanted = wanted;
    }

    /**
     * Gives a part of the model the annotations of the element that it stands for.
     *
     * @param quantity the quantity whose evidence applies, or null
     * @param own further content of the annotation, or null
     */
    void annotate(XmlNode part, String id, Element element, Quantity quantity, XmlNode own) {
        Map<String, Set<String>> resources = new LinkedHashMap<>();
        if (wanted && element != null) {
            terms(element, resources);
            evidence(quantity, resources);
        }
        write(part, id, resources, own);
    }

    /** Gives the model its taxon and its publications. */
    void annotateModel(XmlNode model, String id, Organism organism, XmlNode own) {
        Map<String, Set<String>> resources = new LinkedHashMap<>();
        if (wanted) {
            terms(organism, resources);
            if (TAXA.containsKey(organism.getTaxon())) {
                add(resources, "bqbiol:hasTaxon", "taxonomy/" + TAXA.get(organism.getTaxon()));
            }
            organism.getReferences().forEach(reference -> publication("bqmodel:isDescribedBy", reference, resources));
        }
        write(model, id, resources, own);
    }

    /** Whether there is a resource for a reference. */
    static boolean hasResource(Reference reference) {
        return isSet(reference.getDoi()) || isSet(reference.getPubmed());
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }

    private static void terms(Element element, Map<String, Set<String>> resources) {
        for (OntologyTerm term : element.getTerms()) {
            if (isSet(term.getCollection()) && isSet(term.getIdentifier())) {
                String qualifier = switch (term.getQualifier()) {
                    case null -> "is";
                    default -> camelCase(term.getQualifier().getLiteral());
                };
                add(resources, "bqbiol:" + qualifier, term.getCollection().strip().toLowerCase(Locale.ROOT) + "/"
                        + term.getIdentifier().strip());
            }
        }
    }

    private static String camelCase(String literal) {
        StringBuilder out = new StringBuilder();
        for (String word : literal.split("-")) {
            out.append(out.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    private static void evidence(Quantity quantity, Map<String, Set<String>> resources) {
        if (quantity != null) {
            for (Evidence evidence : quantity.getEvidence()) {
                if (evidence.getReference() != null) {
                    publication("bqbiol:isDescribedBy", evidence.getReference(), resources);
                }
            }
        }
    }

    private static void publication(String qualifier, Reference reference, Map<String, Set<String>> resources) {
        if (isSet(reference.getDoi())) {
            add(resources, qualifier, "doi/" + reference.getDoi().strip());
        } else if (isSet(reference.getPubmed())) {
            add(resources, qualifier, "pubmed/" + reference.getPubmed().strip());
        }
    }

    private static void add(Map<String, Set<String>> resources, String qualifier, String resource) {
        resources.computeIfAbsent(qualifier, key -> new LinkedHashSet<>()).add(RESOURCES + resource);
    }

    private static void write(XmlNode part, String id, Map<String, Set<String>> resources, XmlNode own) {
        if (resources.isEmpty() && own == null) {
            return;
        }
        XmlNode annotation = part.add("annotation");
        if (own != null) {
            annotation.add(own.set("xmlns:paget", PAGET));
        }
        if (!resources.isEmpty()) {
            part.set("metaid", "meta_" + id);
            XmlNode rdf = annotation.add("rdf:RDF").set("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                    .set("xmlns:bqbiol", "http://biomodels.net/biology-qualifiers/")
                    .set("xmlns:bqmodel", "http://biomodels.net/model-qualifiers/");
            XmlNode description = rdf.add("rdf:Description").set("rdf:about", "#meta_" + id);
            resources.forEach((qualifier, all) -> {
                XmlNode bag = description.add(qualifier).add("rdf:Bag");
                all.forEach(resource -> bag.add("rdf:li").set("rdf:resource", resource));
            });
        }
    }

    /** The quantity of an element that a parameter's id ends in, or null. */
    static Quantity quantity(Element owner, String id) {
        if (owner == null) {
            return null;
        }
        String feature = id.startsWith(owner.getId() + "_") ? id.substring(owner.getId().length() + 1)
                : owner instanceof paget.model.Parameter ? "value" : "initial";
        var found = owner.eClass().getEStructuralFeature(feature);
        return found != null && owner.eGet(found) instanceof Quantity quantity ? quantity : null;
    }

    /** Every quantity of an element that has a distribution, by the name of its feature. */
    static List<String> distributed(Element element) {
        List<String> names = new ArrayList<>();
        for (EObject child : element.eContents()) {
            if (child instanceof Quantity quantity && quantity.getDistribution() != null) {
                names.add(quantity.eContainingFeature().getName());
            }
        }
        return names;
    }
}
