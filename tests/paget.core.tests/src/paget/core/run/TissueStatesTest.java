package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TissueStatesTest {

    private static final long MEGABYTE = 1L << 20;

    /** 24 states of up to 64 MB together. */
    @Test
    void largeStatesAreKeptMoreSeldom() {
        assertEquals(1, TissueStates.every(0));
        assertEquals(1, TissueStates.every(2 * MEGABYTE));
        assertEquals(2, TissueStates.every(5 * MEGABYTE));
        assertEquals(24, TissueStates.every(64 * MEGABYTE));
        assertEquals(24, TissueStates.every(1000 * MEGABYTE));
    }
}
