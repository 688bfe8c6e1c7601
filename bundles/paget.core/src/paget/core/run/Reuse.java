package paget.core.run;

import java.util.OptionalLong;

/**
 * What of an outcome was in the store already.
 *
 * @param study number of the study in the store, if it is kept
 * @param whole whether the whole answer was there; nothing was run then
 * @param runs number of single runs that were there, in whole or in part
 */
public record Reuse(OptionalLong study, boolean whole, int runs) {

    /** Nothing is kept. */
    public static final Reuse NONE = new Reuse(OptionalLong.empty(), false, 0);
}
