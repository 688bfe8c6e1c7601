package paget.core.shard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.core.run.UsageException;

/**
 * One part of a study.
 *
 * @param number 1 to {@code count}
 * @param count number of parts
 */
public record Shard(int number, int count) {

    private static final int MOST = 1_000_000;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    public Shard {
        if (count < 1 || count > MOST || number < 1 || number > count) {
            throw new UsageException("A shard is a number from 1 to the number of shards, at most " + MOST + ", not "
                    + number + " of " + count + ".");
        }
    }

    /** Reads {@code 3/10}, the third of ten parts. */
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new UsageException("\"" + text + "\" is no shard; write NUMBER/COUNT, for instance 3/10.");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Whether a run belongs to this part. Replicates of a simulation go round, and simulations begin at different
     * parts, so that both ensembles and grids are divided evenly.
     *
     * @param key id of the simulation, hexadecimal
     */
    boolean owns(String key, long replicate) {
        return Math.floorMod(Long.parseLong(key.substring(0, 8), 16) + replicate, (long) count) == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + count;
    }
}
