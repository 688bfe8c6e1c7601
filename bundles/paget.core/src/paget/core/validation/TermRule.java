package paget.core.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import paget.model.Element;
import paget.model.OntologyTerm;
import paget.model.PagetPackage;
import paget.model.Reference;
import paget.model.TermQualifier;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/** Terms of ontologies have the form of their collection, and are not the known term of something else. */
final class TermRule implements Rule {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern PUBMED = Pattern.compile("\\d{1,9}");

    @Override
    public void check(ModelView model, Findings findings) {
        for (Element element : model.all(Element.class)) {
            Set<String> seen = new HashSet<>();
            for (OntologyTerm term : element.getTerms()) {
                form(term, element, findings);
                if (!seen.add(term.getCollection() + " " + term.getIdentifier() + " " + term.getQualifier())) {
                    findings.warning("term.duplicate", term, PagetPackage.Literals.ONTOLOGY_TERM__IDENTIFIER, Labels.of(element)
                            + " states the term " + term.getIdentifier() + " twice; remove one.");
                }
            }
        }
        model.all(Reference.class).forEach(reference -> reference(reference, findings));
    }

    private static void form(OntologyTerm term, Element element, Findings findings) {
        String where = "A term of " + ElementPath.of(element);
        if (blank(term.getCollection()) || blank(term.getIdentifier())) {
            findings.error("term.malformed", term, PagetPackage.Literals.ONTOLOGY_TERM__IDENTIFIER, where
                    + " lacks its collection or identifier; enter both, such as uberon and UBERON:0002107.");
            return;
        }
        Optional<TermCollection> collection = TermCollection.named(term.getCollection());
        if (collection.isEmpty()) {
            findings.warning("term.collection", term, PagetPackage.Literals.ONTOLOGY_TERM__COLLECTION, where
                    + " is of the collection \"" + term.getCollection() + "\", which Paget does not know; check its spelling.");
        } else if (!collection.get().matches(term.getIdentifier())) {
            findings.error("term.malformed", term, PagetPackage.Literals.ONTOLOGY_TERM__IDENTIFIER, where
                    + " has the identifier \""
                    + term.getIdentifier() + "\", but those of " + collection.get().label() + " look like "
                    + collection.get().example() + "; correct it.");
        } else if (term.getQualifier() == TermQualifier.IS) {
            meaning(term, element, collection.get(), findings);
        }
    }

    private static void meaning(OntologyTerm term, Element element, TermCollection collection, Findings findings) {
        Optional<CheckedTerms.Term> ofName = element.getName() == null ? Optional.empty()
                : CheckedTerms.named(collection.label(), element.getName());
        Optional<CheckedTerms.Term> ofIdentifier = CheckedTerms.identified(collection.label(), term.getIdentifier());
        if (ofName.isPresent() && !ofName.get().identifier().equals(term.getIdentifier())) {
            findings.warning("term.meaning", term, PagetPackage.Literals.ONTOLOGY_TERM__IDENTIFIER, ElementPath.of(element)
                    + " is said to be " + term.getIdentifier() + ofIdentifier.map(t -> " (" + t.label() + ")").orElse("")
                    + ", but " + ofName.get().label() + " is " + ofName.get().identifier() + "; check which is meant.",
                    QuickFix.set("Use " + ofName.get().identifier(), term, PagetPackage.Literals.ONTOLOGY_TERM__IDENTIFIER,
                            ofName.get().identifier()));
        }
    }

    private static void reference(Reference reference, Findings findings) {
        if (!blank(reference.getDoi()) && !DOI.matcher(reference.getDoi()).matches()) {
            findings.warning("reference.doi", reference, PagetPackage.Literals.REFERENCE__DOI, "The DOI \"" + reference.getDoi()
                    + "\" of " + Labels.of(reference) + " must begin with 10., without a web address; correct it.");
        }
        if (!blank(reference.getPubmed()) && !PUBMED.matcher(reference.getPubmed()).matches()) {
            findings.warning("reference.pubmed", reference, PagetPackage.Literals.REFERENCE__PUBMED, "The PubMed identifier \""
                    + reference.getPubmed() + "\" of " + Labels.of(reference) + " must be a number; correct it.");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
