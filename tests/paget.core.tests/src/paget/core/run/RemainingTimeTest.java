package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

class RemainingTimeTest {

    /** Follows work whose done part is a function of the seconds, ten looks a second, and gives the last estimate. */
    private static double estimate(double seconds, DoubleUnaryOperator done) {
        RemainingTime time = new RemainingTime();
        for (int i = 0; i <= 10 * seconds; i++) {
            time.note(i / 10.0, done.applyAsDouble(i / 10.0));
        }
        return time.estimate(seconds, done.applyAsDouble(seconds)).orElseThrow();
    }

    @Test
    void steadyWorkEndsWhenItWasSaid() {
        for (double seconds : new double[] {2, 30, 70, 99}) {
            assertEquals(100 - seconds, estimate(seconds, t -> t / 100), 1e-9);
        }
    }

    @Test
    void nothingIsSaidBeforeAnythingIsKnown() {
        RemainingTime time = new RemainingTime();
        assertTrue(time.estimate(0, 0).isEmpty());
        time.note(0, 0);
        time.note(0.6, 0.3);
        assertTrue(time.estimate(0.6, 0.3).isEmpty(), "too early");
        time.note(5, 0);
        assertTrue(time.estimate(5, 0).isEmpty(), "nothing is done");
    }

    /** Half of the runs came out of the store at once; the other half takes 100 s. */
    @Test
    void whatWasThereAlreadyMakesNobodyHope() {
        assertEquals(80, estimate(20, t -> 0.5 + t / 200), 1e-9);
    }

    /** After 50 s at 1 % a second it goes on ten times as slowly: the last 40 % take 400 s, and not some 40. */
    @Test
    void aSlowerPartIsNoticed() {
        DoubleUnaryOperator done = t -> t <= 50 ? t / 100 : 0.5 + (t - 50) / 1000;
        assertEquals(400, estimate(150, done), 5);
    }
}
