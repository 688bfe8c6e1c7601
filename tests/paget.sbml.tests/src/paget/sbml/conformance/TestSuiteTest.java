package paget.sbml.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import paget.engine.ode.OdeEngine;
import paget.engine.ssa.SsaEngine;
import paget.sbml.conformance.CaseResult.Verdict;
import paget.sim.run.Progress;

/**
 * The SBML Test Suite where it is at hand: all semantic cases, and a seeded selection of the stochastic ones. The
 * suite is no part of Paget; the build says where it is looked for. Should a case never end, the build still does.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TestSuiteTest {

    private static final String FOLDER = "paget.sbml.test-suite";
    private static final int STOCHASTIC_CASES = 16;
    private static final int REPLICATES = 1000;
    /** Constructs that are refused, and models in files that a copy of the suite may lack. */
    private static final Set<String> REFUSALS = Set.of("fbc", "fast", "external model");

    private static Path cases(String kind) {
        Path folder = Path.of(System.getProperty(FOLDER, "sbml-test-suite")).resolve("cases").resolve(kind);
        assumeTrue(Files.isDirectory(folder), "The SBML Test Suite is not at " + folder + ", so its cases are skipped.");
        return folder;
    }

    private static void check(List<Path> folders) throws IOException {
        List<CaseResult> results = new Conformance(new OdeEngine(), new SsaEngine(),
                new ConformanceSettings(REPLICATES, 1, 2)).run(folders, Progress.NONE);
        assertEquals(List.of(), results.stream().filter(r -> r.verdict() == Verdict.FAILED).toList());
        assertEquals(List.of(), results.stream().filter(r -> r.verdict() == Verdict.REFUSED)
                .filter(r -> REFUSALS.stream().noneMatch(word -> r.detail().contains(word))).toList());
    }

    @Test
    void semanticCasesPass() throws IOException {
        check(Conformance.cases(cases("semantic"), id -> true));
    }

    @Test
    void someStochasticCasesPass() throws IOException {
        List<Path> all = Conformance.cases(cases("stochastic"), id -> true);
        Random random = new Random(20080115);
        Set<Path> chosen = new TreeSet<>();
        while (chosen.size() < Math.min(STOCHASTIC_CASES, all.size())) {
            chosen.add(all.get(random.nextInt(all.size())));
        }
        check(List.copyOf(chosen));
    }
}
