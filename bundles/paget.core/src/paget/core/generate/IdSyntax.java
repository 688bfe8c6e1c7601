package paget.core.generate;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a language takes as an identifier.
 *
 * @param first what may stand first, as a regular expression for one character, such as {@code [A-Za-z_]}
 * @param rest what may follow, likewise
 * @param reserved words with a meaning of their own, which are no identifiers
 * @param caseSensitive whether {@code a} and {@code A} are two identifiers
 * @param longest largest number of characters
 */
public record IdSyntax(Pattern first, Pattern rest, Set<String> reserved, boolean caseSensitive, int longest) {

    /** Letters, digits and underscores of ASCII, as most languages have it. */
    public static final IdSyntax C_LIKE = new IdSyntax(Pattern.compile("[A-Za-z_]"), Pattern.compile("[A-Za-z0-9_]"),
            Set.of(), true, Integer.MAX_VALUE);

    public IdSyntax {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(rest, "rest");
        reserved = caseSensitive ? Set.copyOf(reserved)
                : reserved.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (longest < 16) {
            throw new IllegalArgumentException("identifiers of " + longest + " characters leave no room for a number");
        }
    }

    /** The same with reserved words. */
    public IdSyntax reserving(Set<String> words) {
        return new IdSyntax(first, rest, words, caseSensitive, longest);
    }

    /** Whether a text can be used as it is. */
    public boolean accepts(String text) {
        return !text.isEmpty() && text.length() <= longest && first.matcher(text.substring(0, 1)).matches()
                && text.chars().skip(1).allMatch(c -> rest.matcher(Character.toString(c)).matches())
                && !reserved.contains(key(text));
    }

    /** What two texts have in common when they are the same identifier. */
    String key(String text) {
        return caseSensitive ? text : text.toLowerCase(Locale.ROOT);
    }
}
