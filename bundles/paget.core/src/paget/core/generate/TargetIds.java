package paget.core.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Identifiers of a target language for the ids of a model, one for one. An id that the language takes stays as it is.
 * Another is changed in a way that depends on itself alone, unless it then meets a second one: so renaming one element
 * does not change the identifiers of others.
 */
public final class TargetIds {

    private static final int HASH_DIGITS = 6;
    private static final int PLACE_FOR_HASH = HASH_DIGITS + 1;

    private final IdSyntax syntax;
    private final Map<String, String> targets = new HashMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Identifiers for ids.
     *
     * @param ids all ids that will be asked for; their order does not matter
     */
    public TargetIds(IdSyntax syntax, Collection<String> ids) {
        this(syntax, asTheyAre(ids));
    }

    /**
     * Identifiers that are to look like something else than the ids, such as names.
     *
     * @param wishes what the identifier of each id should look like
     */
    public TargetIds(IdSyntax syntax, Map<String, String> wishes) {
        this.syntax = syntax;
        SortedMap<String, String> sorted = new TreeMap<>(wishes);
        // Those that need no change go first, so that they never have to give way.
        Map<String, Integer> demand = new HashMap<>();
        sorted.forEach((id, wish) -> demand.merge(syntax.key(shaped(wish)), 1, Integer::sum));
        sorted.forEach((id, wish) -> {
            if (syntax.accepts(wish) && !taken.contains(syntax.key(wish))) {
                put(id, wish);
            }
        });
        sorted.forEach((id, wish) -> {
            if (!targets.containsKey(id)) {
                String shape = shaped(wish);
                boolean alone = demand.get(syntax.key(shape)) == 1 && !taken.contains(syntax.key(shape));
                put(id, alone ? shape : numbered(cut(shape, PLACE_FOR_HASH) + "_" + hash(id)));
            }
        });
    }

    private static Map<String, String> asTheyAre(Collection<String> ids) {
        Map<String, String> wishes = new TreeMap<>();
        ids.forEach(id -> wishes.put(id, id));
        return wishes;
    }

    private void put(String id, String target) {
        targets.put(id, target);
        sources.put(target, id);
        taken.add(syntax.key(target));
    }

    /**
     * The identifier of an id.
     *
     * @throws IllegalArgumentException when the id is none of those given
     */
    public String of(String id) {
        String target = targets.get(id);
        if (target == null) {
            throw new IllegalArgumentException("no identifier was made for \"" + id + "\"");
        }
        return target;
    }

    public boolean contains(String id) {
        return targets.containsKey(id);
    }

    /** The id that an identifier stands for; empty for a helper of {@link #fresh}. */
    public Optional<String> source(String target) {
        return Optional.ofNullable(sources.get(target));
    }

    /** Ids by identifier, in order, for the way back. */
    public SortedMap<String, String> sources() {
        return Collections.unmodifiableSortedMap(sources);
    }

    /** A further identifier that stands for no element: like the wish, with a number when that is taken. */
    public String fresh(String wish) {
        String target = numbered(shaped(wish));
        taken.add(syntax.key(target));
        return target;
    }

    private String numbered(String shape) {
        String target = shape;
        for (int n = 2; taken.contains(syntax.key(target)) || !syntax.accepts(target); n++) {
            String number = "_" + n;
            target = cut(shape, number.length()) + number;
        }
        return target;
    }

    /** The wish with everything replaced that the language does not take. */
    private String shaped(String wish) {
        if (syntax.accepts(wish)) {
            return wish;
        }
        StringBuilder out = new StringBuilder();
        // Letters with marks fall apart into the letter and the mark, which is dropped.
        Normalizer.normalize(wish.strip(), Normalizer.Form.NFKD).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append(syntax.rest().matcher(Character.toString(c)).matches()
                        ? Character.toString(c) : "_"));
        String shape = out.toString();
        if (shape.isEmpty() || !syntax.first().matcher(shape.substring(0, 1)).matches()) {
            shape = "n" + shape;
        }
        if (shape.length() > syntax.longest()) {
            shape = cut(shape, PLACE_FOR_HASH) + "_" + hash(wish);
        }
        while (syntax.reserved().contains(syntax.key(shape))) {
            shape = cut(shape, 1) + "_";
        }
        return shape;
    }

    /** The beginning that leaves room for so many characters. */
    private String cut(String text, int room) {
        return text.length() + room <= syntax.longest() ? text : text.substring(0, syntax.longest() - room);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
