package paget.core.registry;

import java.util.Collection;

/** Something was asked for by an id that nothing has. The message is a sentence with near misses for the user. */
public final class UnknownIdException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param noun what was looked for: "engine"
     * @param id the id asked for
     * @param known the ids there are
     */
    public UnknownIdException(String noun, String id, Collection<String> known) {
        super("There is no " + noun + " \"" + id + "\"." + NearMisses.hint(id, known));
    }
}
