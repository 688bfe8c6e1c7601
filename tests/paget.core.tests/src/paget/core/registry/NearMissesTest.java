package paget.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearMissesTest {

    private static final List<String> EXAMPLES = List.of("breast-cxcr4", "immune-dormancy", "critical-point");

    @Test
    void slipsAreMended() {
        assertEquals(List.of("ode"), NearMisses.of("oed", List.of("ode", "agents")));
        assertEquals(List.of("time-course"), NearMisses.of("timecourse", List.of("arms", "time-course")));
    }

    @Test
    void beginningsAreCompletedEvenWithASlip() {
        assertEquals(List.of("breast-cxcr4"), NearMisses.of("brest", EXAMPLES));
        assertEquals(List.of("immune-dormancy"), NearMisses.of("immune", EXAMPLES));
    }

    @Test
    void nothingIsNearSomethingElse() {
        assertTrue(NearMisses.of("zebrafish", EXAMPLES).isEmpty());
    }

    @Test
    void shortListsAreShownWhole() {
        assertEquals(" There are: breast-cxcr4, immune-dormancy, critical-point.",
                NearMisses.hint("zebrafish", EXAMPLES));
        assertEquals(" There are none.", NearMisses.hint("zebrafish", List.of()));
    }
}
