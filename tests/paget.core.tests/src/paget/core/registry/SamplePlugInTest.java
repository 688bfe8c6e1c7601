package paget.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.sim.Issue;
import paget.sim.run.Engine;

/**
 * The sample plug-in adds engines and a generator to this installation, found through the extension registry where the
 * platform runs the tests and through the class path elsewhere. It also names an engine that does not exist.
 */
class SamplePlugInTest {

    @Test
    void itsEnginesAreFound() {
        Registry<Engine> engines = Registries.engines();
        assertEquals("Explicit Euler (sample)", engines.get("sample-euler").label());
        assertTrue(engines.get("sample-langevin").isStochastic());
        assertFalse(engines.get("sample-euler").isStochastic());
    }

    @Test
    void itsGeneratorIsFound() {
        assertEquals("Graphviz (sample)", Registries.generators().get("sample-dot").label());
    }

    @Test
    void itsMissingEngineIsReported() {
        List<String> reports = Registries.engines().problems().stream().map(Issue::message)
                .filter(message -> message.contains("paget.sample.plugin.MissingEngine")).toList();
        assertEquals(1, reports.size(), reports::toString);
    }

    @Test
    void theKindsOfStudyOfTheProductAreFound() {
        assertTrue(Registries.studies().ids().containsAll(List.of("arms", "ensemble", "scan", "time-course")));
        assertEquals(List.of(), Registries.studies().problems());
    }

    @Test
    void theExamplesOfTheProductAreFound() {
        assertTrue(Registries.examples().ids().contains("paget.examples"));
        assertEquals(List.of(), Registries.examples().problems());
    }
}
