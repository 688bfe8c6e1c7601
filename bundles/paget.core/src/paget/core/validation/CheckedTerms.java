package paget.core.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Terms whose identifiers were checked against a published source, because public models hold wrong ones. The table is
 * {@code checked-terms.csv} beside this class: collection, identifier, label, other names separated by semicolons.
 */
public final class CheckedTerms {

    /**
     * One checked term.
     *
     * @param names label first, in lower case
     */
    public record Term(String collection, String identifier, String label, List<String> names) {
    }

    private static final List<Term> ALL = read();

    private CheckedTerms() {
    }

    /** All checked terms, in the order of the table. */
    public static List<Term> all() {
        return ALL;
    }

    /** The checked term of a collection that is called so. */
    public static Optional<Term> named(String collection, String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(t -> t.collection().equals(collection) && t.names().contains(key)).findFirst();
    }

    /** The checked term with an identifier. */
    public static Optional<Term> identified(String collection, String identifier) {
        return ALL.stream().filter(t -> t.collection().equals(collection) && t.identifier().equals(identifier)).findFirst();
    }

    private static List<Term> read() {
        List<Term> terms = new ArrayList<>();
        try (InputStream in = CheckedTerms.class.getResourceAsStream("checked-terms.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                List<String> names = new ArrayList<>(List.of(cells[2].toLowerCase(Locale.ROOT)));
                for (String other : cells[3].split(";")) {
                    if (!other.isBlank()) {
                        names.add(other.strip().toLowerCase(Locale.ROOT));
                    }
                }
                terms.add(new Term(cells[0], cells[1], cells[2], List.copyOf(names)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The table of checked terms cannot be read", e);
        }
        return List.copyOf(terms);
    }
}
