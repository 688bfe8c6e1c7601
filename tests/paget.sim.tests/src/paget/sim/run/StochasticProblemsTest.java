package paget.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.sim.testkit.StochasticProblem;
import paget.sim.testkit.StochasticProblems;

/** The catalogue's moments are those that the stochastic SBML test suite publishes. */
class StochasticProblemsTest {

    @ParameterizedTest
    @CsvSource({ "0,0,90.484,13.447", "0,1,77.880,19.020", "0,2,60.653,22.387", "1,0,63.212,7.951",
            "1,1,91.792,9.581", "1,2,99.326,9.966", "2,0,52.214,5.512", "2,1,34.887,4.965", "2,2,28.542,4.789" })
    void momentsArePublishedOnes(int problem, int time, double mean, double deviation) {
        StochasticProblem known = StochasticProblems.all().get(problem);
        assertEquals(mean, known.means()[time], 6e-4);
        assertEquals(deviation, known.deviations()[time], 6e-4);
    }
}
