package paget.sbml.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.engine.ode.OdeEngine;
import paget.engine.ssa.SsaEngine;
import paget.sbml.Sbml;
import paget.sbml.conformance.CaseResult.Verdict;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;

/** Cases written here, right and wrong ones, get the verdicts that they must get. */
class ConformanceTest {

    private static final String DEATH = Sbml.level3("<listOfCompartments><compartment id=\"c\" size=\"1\" "
            + "constant=\"true\"/></listOfCompartments><listOfSpecies><species id=\"X\" compartment=\"c\" "
            + "initialAmount=\"100\" hasOnlySubstanceUnits=\"true\" boundaryCondition=\"false\" constant=\"false\"/>"
            + "</listOfSpecies><listOfReactions><reaction id=\"d\" reversible=\"false\"><listOfReactants>"
            + "<speciesReference species=\"X\" stoichiometry=\"1\" constant=\"true\"/></listOfReactants><kineticLaw>"
            + Sbml.math("<ci>X</ci>") + "</kineticLaw></reaction></listOfReactions>");

    @TempDir
    private Path suite;

    private void add(String id, String model, String settings, String results) throws IOException {
        Path folder = Files.createDirectories(suite.resolve("cases").resolve(id));
        Files.writeString(folder.resolve(id + "-sbml-l3v2.xml"), model);
        Files.writeString(folder.resolve(id + "-settings.txt"), "start: 0\nduration: 1\nsteps: 1\nvariables: X\n"
                + "amount: X\nconcentration:\n" + settings);
        Files.writeString(folder.resolve(id + "-results.csv"), results);
    }

    private List<CaseResult> run(Progress progress) throws IOException {
        return new Conformance(new OdeEngine(), new SsaEngine(), new ConformanceSettings(400, 1, 2))
                .run(Conformance.cases(suite, CaseNumbers.parse("")::contains), progress);
    }

    @Test
    void semanticCasesAreJudgedByBothTolerances() throws IOException {
        String settings = "absolute: 0.001\nrelative: 0.0001\n";
        add("00001", DEATH, settings, "time,X\n0,100\n1," + 100 * Math.exp(-1) + "\n");
        add("00002", DEATH, settings, "time,X\n0,100\n1,36.8\n");
        add("00003", DEATH.replace("<sbml ",
                "<sbml xmlns:q=\"http://www.sbml.org/sbml/level3/version1/qual/version1\" q:required=\"true\" "), settings,
                "time,X\n0,100\n1,36\n");
        List<CaseResult> results = run(Progress.NONE);
        assertEquals(List.of(Verdict.PASSED, Verdict.FAILED, Verdict.REFUSED),
                results.stream().map(CaseResult::verdict).toList());
        assertEquals("cases/00001", results.getFirst().name());
        assertTrue(results.get(1).detail().startsWith("X at time 1.0: expected 36.8, got 36.78"),
                results.get(1).detail());
        assertTrue(results.get(2).detail().contains("qual"));
        assertTrue(Report.summary(results).startsWith("3 cases: 1 passed, 1 failed, 1 refused"));
        assertEquals(4, Report.csv(results).lines().count());
    }

    @Test
    void refusalsAreCountedByReason() {
        List<CaseResult> results = List.of(
                new CaseResult("a/1", Verdict.REFUSED, "The package \"qual\" is not supported.", Double.NaN),
                new CaseResult("a/2", Verdict.REFUSED, "The reaction \"R\" is fast.", Double.NaN),
                new CaseResult("a/3", Verdict.PASSED, "", 1),
                new CaseResult("a/4", Verdict.REFUSED, "The reaction \"S\" is fast.", Double.NaN));
        assertEquals(List.of("2 refused: The reaction \"…\" is fast.",
                "1 refused: The package \"qual\" is not supported."), Report.refusals(results));
    }

    /** A column for the logarithm, 0 for 0, and one without σ, whose place the deviation of the replicates takes. */
    @Test
    void stochasticCasesCanAskForLogarithmsAndForMeansAlone() throws IOException {
        double p = Math.exp(-1);
        String settings = "absolute:\nrelative:\namount: X\noutput: X-mean, ln(X)-mean\nmeanRange: (-3, 3)\n"
                + "sdRange: (-5, 5)\n";
        String rows = "time,X-mean,ln(X)-mean\n0,100,%s\n1,%s,%s\n";
        // ln of a binomial number N is ln(np) − (1 − p)/(2np) on average, up to terms of order (np)⁻².
        double logarithm = Math.log(100 * p) - (1 - p) / (200 * p);
        add("00001", DEATH, settings, String.format(Locale.ROOT, rows, Math.log(100), 100 * p, logarithm));
        add("00002", DEATH, settings, String.format(Locale.ROOT, rows, Math.log(100), 100 * p, logarithm + 0.2));
        assertEquals(List.of(Verdict.PASSED, Verdict.FAILED),
                run(Progress.NONE).stream().map(CaseResult::verdict).toList());
    }

    @Test
    void stochasticCasesAreJudgedByMeanAndSpread() throws IOException {
        // A pure death process is binomial: mean n·p, variance n·p·(1 − p) with p = 1/e.
        double p = Math.exp(-1);
        String settings = "absolute:\nrelative:\nmeanRange: (-3, 3)\nsdRange: (-5, 5)\n";
        String rows = "time,X-mean,X-sd\n0,100,0\n1,%s,%s\n";
        add("00001", DEATH, settings, String.format(Locale.ROOT, rows, 100 * p, Math.sqrt(100 * p * (1 - p))));
        add("00002", DEATH, settings, String.format(Locale.ROOT, rows, 100 * p + 3, Math.sqrt(100 * p * (1 - p))));
        add("00003", DEATH, settings, String.format(Locale.ROOT, rows, 100 * p, 2 * Math.sqrt(100 * p * (1 - p))));
        List<CaseResult> results = run(Progress.NONE);
        assertEquals(List.of(Verdict.PASSED, Verdict.FAILED, Verdict.FAILED),
                results.stream().map(CaseResult::verdict).toList());
        assertTrue(results.get(1).detail().contains("Z = "), results.get(1).detail());
        assertTrue(results.get(2).detail().contains("Y = "), results.get(2).detail());
    }

    @Test
    void aCancelEndsTheRun() throws IOException {
        add("00001", DEATH, "absolute: 1\nrelative: 1\n", "time,X\n0,100\n1,36\n");
        assertThrows(CancelledException.class, () -> run(new Progress() {
            @Override
            public void report(double fraction) {
                assertTrue(fraction >= 0);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }

    @Test
    void numbersOfCasesAreSinglesAndRanges() {
        CaseNumbers numbers = CaseNumbers.parse("00003, 00010-00012");
        assertTrue(numbers.contains("00003") && numbers.contains("00011"));
        assertFalse(numbers.contains("00004") || numbers.contains("00013"));
        assertThrows(IllegalArgumentException.class, () -> CaseNumbers.parse("all"));
    }
}
