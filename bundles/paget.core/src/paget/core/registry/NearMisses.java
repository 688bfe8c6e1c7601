package paget.core.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names a user may have meant. */
public final class NearMisses {

    private static final int SHOWN = 3;
    /** Short lists are shown whole when nothing is near. */
    private static final int SHORT_LIST = 12;

    private record Candidate(String name, int distance) {
    }

    private NearMisses() {
    }

    /** Up to three known names that are near the one given, nearest first. */
    public static List<String> of(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream().distinct()
                .map(k -> new Candidate(k, rank(wanted, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(SHOWN).map(Candidate::name).toList();
    }

    /**
     * A sentence to put behind "there is no X": the near misses, else all names when they are few, else nothing.
     * Begins with a space unless it is empty.
     */
    public static String hint(String name, Collection<String> known) {
        List<String> near = of(name, known);
        if (!near.isEmpty()) {
            return " Did you mean " + String.join(" or ", near) + "?";
        }
        if (known.isEmpty()) {
            return " There are none.";
        }
        return known.size() <= SHORT_LIST ? " There are: " + String.join(", ", known) + "." : "";
    }

    private static int rank(String wanted, String name) {
        if (wanted.length() >= 3 && (name.contains(wanted) || !name.isEmpty() && wanted.contains(name))) {
            return 1;
        }
        int whole = distance(wanted, name);
        // Long names are often given by a beginning, with a slip in it.
        return wanted.length() >= 4 && wanted.length() < name.length()
                ? Math.min(whole, 1 + distance(wanted, name.substring(0, wanted.length() + 1))) : whole;
    }

    /** Number of insertions, deletions and replacements between two words (Levenshtein distance). */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
