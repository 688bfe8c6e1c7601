package paget.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Provenance NASTY = new Provenance("1.0.0", "A -- name\nin two -->lines", "abc",
            List.of("Hypothesis: niche-"));

    @Test
    void everyLineIsAComment() {
        assertEquals("""
                # Written by Paget 1.0.0.
                # Model: A -- name in two -->lines
                # SHA-256 of the model: abc
                # Hypothesis: niche-
                """, NASTY.comment("# "));
    }

    @Test
    void twoHyphensNeverMeetInXml() {
        assertFalse(NASTY.xmlComment().contains("--"));
    }
}
