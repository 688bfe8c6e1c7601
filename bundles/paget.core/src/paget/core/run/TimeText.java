package paget.core.run;

import paget.sim.unit.Unit;

/** Times as users write them. */
public final class TimeText {

    private TimeText() {
    }

    /**
     * A time in a unit.
     *
     * @param what what the time is, for messages, such as "The time"
     * @param text a number, with or without a unit behind it
     * @param unit the unit that counts where none is written
     * @throws UsageException when it is no time
     */
    public static double parse(String what, String text, Unit unit) {
        return QuantityText.parse(what, text).in(what, unit);
    }
}
