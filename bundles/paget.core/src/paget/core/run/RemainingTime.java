package paget.core.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/**
 * How long work will still take, from the speed of the last minute: what was done at once, because it was there already,
 * makes nobody hope, and a part that is slower than those before is noticed.
 */
public final class RemainingTime {

    private static final double WINDOW_SECONDS = 60;
    private static final double SAMPLE_SECONDS = 0.5;
    private static final double FIRST_SECONDS = 1;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(double seconds, double fraction) {
    }

    /**
     * Notes how far the work is.
     *
     * @param seconds since it began
     * @param fraction part that is done, 0 to 1
     */
    public void note(double seconds, double fraction) {
        if (samples.isEmpty() || seconds - samples.getLast().seconds() >= SAMPLE_SECONDS) {
            samples.addLast(new Sample(seconds, fraction));
        }
        while (samples.size() > 2 && seconds - samples.getFirst().seconds() > WINDOW_SECONDS) {
            samples.removeFirst();
        }
    }

    /**
     * Seconds that are left, empty while nobody can know.
     *
     * @param seconds since the work began
     * @param fraction part that is done, 0 to 1
     */
    public OptionalDouble estimate(double seconds, double fraction) {
        if (samples.isEmpty()) {
            return OptionalDouble.empty();
        }
        Sample first = samples.getFirst();
        double elapsed = seconds - first.seconds();
        double done = fraction - first.fraction();
        return elapsed < FIRST_SECONDS || done <= 0 ? OptionalDouble.empty()
                : OptionalDouble.of((1 - fraction) * elapsed / done);
    }
}
