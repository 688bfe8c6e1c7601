package paget.sbml.conformance;

import java.io.IOException;
import java.util.Locale;

import paget.sbml.conformance.CaseResult.Verdict;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationException;

/** Runs one case and turns what happens into a verdict. */
abstract class Judge {

    /** Issues of the reader have codes that begin like this: the model needs what is not supported. */
    private static final String UNSUPPORTED = "sbml.";

    final CaseResult judge(TestCase test, CaseSettings settings) {
        try {
            return compare(test, settings);
        } catch (InvalidModelException e) {
            boolean refused = e.issues().stream().filter(Issue::isError).allMatch(i -> i.code().startsWith(UNSUPPORTED));
            String reason = e.issues().stream().filter(Issue::isError).findFirst().map(Issue::message)
                    .orElse(e.getMessage());
            return new CaseResult(test.name(), refused ? Verdict.REFUSED : Verdict.FAILED, reason, Double.NaN);
        } catch (SimulationException e) {
            return new CaseResult(test.name(), Verdict.FAILED, e.getMessage(), Double.NaN);
        } catch (IOException e) {
            return new CaseResult(test.name(), Verdict.FAILED, "cannot be read: " + e.getMessage(), Double.NaN);
        }
    }

    abstract CaseResult compare(TestCase test, CaseSettings settings) throws IOException;

    static String deviation(String variable, double time, double expected, double got) {
        return String.format(Locale.ROOT, "%s at time %s: expected %s, got %s", variable, time, expected, got);
    }
}
