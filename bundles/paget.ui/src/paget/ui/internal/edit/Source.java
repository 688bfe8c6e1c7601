package paget.ui.internal.edit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Reference;

/**
 * Where a value may come from: a publication or a data set.
 *
 * @param name     what it is called in lists
 * @param citation what is known of it, or null
 * @param doi      digital object identifier without an address, or null
 * @param pubmed   PubMed identifier, or null
 */
public record Source(String name, String citation, String doi, String pubmed) {
    /** A DOI, alone or at the end of an address. */
    private static final Pattern DOI = Pattern.compile("(?:^|[/:\\s])(10\\.\\d{4,9}/[^\\s\"<>]+)$");
    private static final Pattern PUBMED = Pattern.compile("(?:^PMID:?\\s*|pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?/)(\\d{1,8})/?$");

    /** Reads an identifier of a publication or the address that it has in a catalogue. */
    public static Optional<Source> ofText(String text) {
        Matcher doi = DOI.matcher(text.strip());
        if (doi.find()) {
            return Optional.of(new Source("doi:" + doi.group(1), null, doi.group(1), null));
        }
        Matcher pubmed = PUBMED.matcher(text.strip());
        return pubmed.find() ? Optional.of(new Source("PMID " + pubmed.group(1), null, null, pubmed.group(1))) : Optional.empty();
    }

    /** A file that holds a publication or data. */
    public static Source ofFile(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new Source(dot > 0 ? name.substring(0, dot) : name, name, null, null);
    }

    /** The reference of a model that says the same. */
    Optional<Reference> find(Organism model) {
        return model.getReferences().stream().filter(reference -> doi != null && doi.equalsIgnoreCase(reference.getDoi())
                || pubmed != null && pubmed.equals(reference.getPubmed())
                || citation != null && citation.equals(reference.getCitation())).findFirst();
    }

    /** A new reference. */
    Reference make() {
        Reference reference = PagetFactory.eINSTANCE.createReference();
        reference.setName(name);
        reference.setCitation(citation);
        reference.setDoi(doi);
        reference.setPubmed(pubmed);
        return reference;
    }
}
