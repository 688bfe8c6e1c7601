package paget.core.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collections of terms as identifiers.org names them, with the form of their identifiers (the registry's patterns). */
enum TermCollection {

    UBERON("UBERON:\\d{7}", "UBERON:0002107"),
    CL("CL:\\d{7}", "CL:0000115"),
    GO("GO:\\d{7}", "GO:0007155"),
    CHEBI("CHEBI:\\d+", "CHEBI:17234"),
    SBO("SBO:\\d{7}", "SBO:0000491"),
    PR("PR:P?\\d+([A-Z0-9]*)", "PR:000001327"),
    DOID("DOID:\\d+", "DOID:162"),
    NCIT("C\\d+", "C4872"),
    NCBITAXON("\\d+", "9606"),
    TAXONOMY("\\d+", "9606"),
    UNIPROT("[OPQ][0-9][A-Z0-9]{3}[0-9](-\\d+)?|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2}(-\\d+)?", "P48061"),
    PUBMED("\\d+", "11242036"),
    DOI("10\\.\\d{4,9}/\\S+", "10.1038/35065016"),
    ENSEMBL("ENS[A-Z]*[EGTPR][0-9]{11}(\\.\\d+)?", "ENSG00000107562"),
    HGNC("(HGNC:)?\\d{1,5}", "HGNC:10672"),
    KEGG_COMPOUND("C\\d+", "C00031"),
    BIOMODELS_DB("(BIOMD|MODEL)\\d{10}", "BIOMD0000000793");

    private final Pattern pattern;
    private final String example;

    TermCollection(String pattern, String example) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    /** The collection of a name such as {@code uberon} or {@code biomodels.db}. */
    static Optional<TermCollection> named(String name) {
        String key = name.strip().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        return Arrays.stream(values()).filter(c -> c.name().equals(key)).findFirst();
    }

    /** The name as identifiers.org writes it. */
    String label() {
        return switch (this) {
            case KEGG_COMPOUND -> "kegg.compound";
            case BIOMODELS_DB -> "biomodels.db";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    boolean matches(String identifier) {
        return pattern.matcher(identifier).matches();
    }

    /** An identifier as they look here. */
    String example() {
        return example;
    }
}
