package paget.generate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import paget.core.generate.GenerationReport.Outcome;
import paget.generate.testkit.Exports.Written;

/** What holds for simulators that know of one tissue at a time. */
public abstract class TissueContract extends SpatialContract {

    /** Vessels and routes, and what happens to cells there, are in no file. */
    @Test
    public void theCirculationIsLeftOut() {
        Written written = Exports.write(generator(), Exports.kept("critical-point", Map.of()));
        assertEquals(Set.of("primary_tissue", "lung_tissue", "blood", "ctc", "arrested", "extravasation", "breast_to_blood",
                "blood_to_lung"), told(written, Outcome.LEFT_OUT));
        assertTrue(told(written, Outcome.EXACT).contains("shedding"), "cells leave a tissue that is all door");
    }

    /** Doors in parts of a tissue are in no file, and neither are the ways through them and the chances behind them. */
    @Test
    public void doorsInPartsOfATissueAreLeftOut() {
        Written written = Exports.write(generator(), Exports.kept("spatial-spread", Map.of()));
        Set<String> leftOut = told(written, Outcome.LEFT_OUT);
        assertTrue(leftOut.containsAll(Set.of("vessel_1", "ruptured_vessel_2", "bones_vessel_10", "mesenchymal_intravasation",
                "to_bones", "mesenchymal_cluster_survival", "lungs_mesenchymal_extravasation")), leftOut::toString);
        assertTrue(told(written, Outcome.EXACT).contains("tumour_core"), "a part of the tissue without a door");
    }
}
