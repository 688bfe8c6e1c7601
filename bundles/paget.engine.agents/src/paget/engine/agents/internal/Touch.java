package paget.engine.agents.internal;

import java.util.Arrays;

/** Who touches whom, as far as anybody asks. */
final class Touch {

    private final Cells cells;
    private final Traits[] traits;
    private final Senses senses;
    private final int[] counterOf;
    private final int counters;
    private final boolean watched;
    private final boolean kills;
    /** Touching living cells: entry {@code cell * counters + counter}. */
    private int[] contacts = new int[0];

    /** @param counterOf counter of the contacts with each type, −1 where nobody asks */
    Touch(Cells cells, Traits[] traits, Senses senses, int[] counterOf) {
        this.cells = cells;
        this.traits = traits;
        this.senses = senses;
        this.counterOf = counterOf;
        this.counters = (int) Arrays.stream(counterOf).filter(c -> c >= 0).count();
        this.kills = Arrays.stream(traits).anyMatch(Traits::kills);
        this.watched = Arrays.stream(traits).anyMatch(Traits::needsNeighbours);
    }

    /** Whether any behaviour depends on neighbours. */
    boolean isWatched() {
        return watched;
    }

    void reserve() {
        if (contacts.length < cells.size * counters) {
            contacts = new int[cells.capacity() * counters];
        }
    }

    void clear(int cell) {
        cells.harm[cell] = 0;
        Arrays.fill(contacts, cell * counters, (cell + 1) * counters, 0);
    }

    /** Cell j touches cell i; what it means for i. */
    void add(int i, int j) {
        if (cells.dead[j]) {
            return;
        }
        int counter = counterOf[cells.type[j]];
        if (counter >= 0) {
            contacts[i * counters + counter]++;
        }
        if (kills && !cells.dead[i]) {
            Traits killer = traits[cells.type[j]];
            double rate = killer.killRate[cells.type[i]];
            if (rate > 0) {
                cells.harm[i] += rate * killer.killFactor[cells.type[i]].of(senses, j);
            }
        }
    }

    int contacts(int counter, int cell) {
        int entry = cell * counters + counter;
        // cells born in this step have touched nobody yet
        return entry < contacts.length ? contacts[entry] : 0;
    }

    /** A daughter feels what its mother felt at the start of the step. */
    void inherit(int mother, int daughter) {
        if (counters > 0) {
            int needed = (daughter + 1) * counters;
            if (contacts.length < needed) {
                contacts = Arrays.copyOf(contacts, Math.max(needed, cells.capacity() * counters));
            }
            System.arraycopy(contacts, mother * counters, contacts, daughter * counters, counters);
        }
        cells.pressure[daughter] = cells.pressure[mother];
        cells.harm[daughter] = cells.harm[mother];
    }
}
