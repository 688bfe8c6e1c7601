package paget.studies.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import paget.core.compile.QuantityOverride;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.studies.Growth;

/**
 * 100,000 cells are reached in 10 days from 1e5 e^{−10 b}, so with b between .15 and .25 a day, all as likely, the threshold
 * lies between 1e5 e^{−2.475} = 8,416 and 1e5 e^{−1.525} = 21,762 in the middle 95 %, with the median 13,534. Sixty draws are
 * one to each slice of .00167 a day, 1.7 % of the threshold.
 */
class EvidenceSpreadTest {

    private static final ScanRange CELLS = new ScanRange("tumour", "Tumour cells", "initial", 1000, 1e5, "cells", 5, true);

    private static StudyResult run(String method, List<QuantityOverride> overrides, ScanRange... ranges) {
        return Growth.runUncertain(new StudyPlan("critical-point", "Test", "critical-point", 10, 2, Optional.of("ode"), 1, 1,
                1e-9, 1e-9, List.of(), overrides, List.of("tumour"), List.of(), List.of(ranges),
                Map.of("method", method, "cut-off", "100000"), Map.of(), false)).result();
    }

    @Test
    void aThresholdMovesWithTheEvidence() {
        StudyResult result = run("threshold", List.of(), CELLS);
        Table table = result.table("thresholds");
        assertEquals(1e5 * Math.exp(-2), table.number(0, "value"), 1);
        assertTrue(table.number(0, "upper") - table.number(0, "lower") < 1);
        assertEquals(8416, table.number(0, "evidence.lower"), .03 * 8416);
        assertEquals(21762, table.number(0, "evidence.upper"), .03 * 21762);
        assertTrue(result.answers().get(1).contains("of 60 draws, with the median 13"), result.answers()::toString);
    }

    @Test
    void whatTheUserSetsIsNotDrawn() {
        StudyResult result = run("threshold", List.of(new QuantityOverride("growth", "rate", 0.1, "1/d")), CELLS);
        assertEquals(1e5 * Math.exp(-1), result.table("thresholds").number(0, "value"), 1);
        assertTrue(result.table("thresholds").columns().stream().noneMatch(c -> c.id().startsWith("evidence")));
    }

    /** Cells that die at d leave b − d to grow with. */
    @Test
    void aBoundaryMovesWithTheEvidence() {
        StudyResult result = run("map", List.of(), new ScanRange("death", "Death", "rate", 0, 0.02, "1/d", 2, false), CELLS);
        Table boundary = result.table("boundary");
        assertEquals(2, boundary.rows().size());
        for (int i = 0; i < 2; i++) {
            double factor = Math.exp(10 * boundary.number(i, "death.rate"));
            assertEquals(factor * 8416, boundary.number(i, "evidence.lower"), factor * .03 * 8416);
            assertEquals(factor * 21762, boundary.number(i, "evidence.upper"), factor * .03 * 21762);
        }
        assertEquals(Figure.Kind.PHASE_MAP, result.figures().getFirst().kind());
        assertEquals(10, result.table("phases").rows().size());
        assertTrue(result.readableTables().stream().noneMatch(table -> table.id().equals("phases")));
    }

    /**
     * 1,000 cells become 10,000 in ln(10)/b: in 9.30 to 15.10 d in the middle 95 %, 11.51 d in the median, with a chance in each run
     * of about 1/(b √1000) = .16 d, .04 d in the median of 20. Sixty draws are one to each slice, which is .2 d wide at the slow end.
     */
    @Test
    void aFirstPassageMovesWithTheEvidence() {
        StudyResult result = Growth.runUncertain(new StudyPlan("critical-point", "Test", "critical-point", 16, 161, Optional.of("ssa"),
                1, 40, 1e-6, 1e-9, List.of(), List.of(), List.of("tumour"), List.of(), List.of(),
                Map.of("method", "first-passage", "cut-off", "10000"), Map.of(), false)).result();
        Table table = result.table("evidence");
        assertEquals(60, table.number(0, "medians"));
        assertEquals(9.30, table.number(0, "evidence.lower"), .3);
        assertEquals(15.10, table.number(0, "evidence.upper"), .5);
        assertEquals(11.51, table.number(0, "q50"), .3);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("the median lies between 9.") && a.contains("of 20 replicates each")),
                result.answers()::toString);
        // What is drawn moves the median, not how well chance lets the study know it.
        assertEquals(Math.log(10) / .2, result.table("passage").number(0, "q50"), .2);
    }
}
