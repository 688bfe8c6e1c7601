package paget.analysis.survival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Times from a common start, each either observed or cut off (right-censored). Immutable, in ascending order. */
public final class SurvivalTimes {

    private final double[] times;
    private final boolean[] observed;

    /**
     * One distinct time.
     *
     * @param events number of subjects whose event is observed at the time
     * @param censored number of subjects whose observation ends at the time
     */
    record Step(double time, int events, int censored) {
    }

    /**
     * @param times one a subject, not negative, finite
     * @param observed whether the event was observed at that time; otherwise it is known to be later
     */
    public SurvivalTimes(double[] times, boolean[] observed) {
        if (times.length == 0 || times.length != observed.length) {
            throw new IllegalArgumentException(times.length + " times and " + observed.length + " flags");
        }
        this.times = new double[times.length];
        this.observed = new boolean[times.length];
        List<Integer> order = IntStream.range(0, times.length).boxed()
                .sorted(Comparator.comparingDouble(i -> times[i])).toList();
        for (int i = 0; i < times.length; i++) {
            double time = times[order.get(i)];
            if (!(time >= 0) || Double.isInfinite(time)) {
                throw new IllegalArgumentException("a time to an event must be finite and not negative, not " + time);
            }
            this.times[i] = time;
            this.observed[i] = observed[order.get(i)];
        }
    }

    /** First times; NaN stands for an event that had not come by {@code end}. */
    public static SurvivalTimes until(double[] firstTimes, double end) {
        double[] times = new double[firstTimes.length];
        boolean[] observed = new boolean[times.length];
        for (int i = 0; i < times.length; i++) {
            observed[i] = !Double.isNaN(firstTimes[i]);
            times[i] = observed[i] ? firstTimes[i] : end;
        }
        return new SurvivalTimes(times, observed);
    }

    public int size() {
        return times.length;
    }

    /** Number of observed events. */
    public int events() {
        int count = 0;
        for (boolean event : observed) {
            count += event ? 1 : 0;
        }
        return count;
    }

    /** Number of subjects without event and observed just before a time. */
    public int atRisk(double time) {
        int count = 0;
        for (double one : times) {
            count += one >= time ? 1 : 0;
        }
        return count;
    }

    /** Number of events observed up to a time. */
    public int eventsUntil(double time) {
        int count = 0;
        for (int i = 0; i < times.length; i++) {
            count += observed[i] && times[i] <= time ? 1 : 0;
        }
        return count;
    }

    double time(int subject) {
        return times[subject];
    }

    boolean isObserved(int subject) {
        return observed[subject];
    }

    /** The distinct times in ascending order. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < times.length;) {
            int events = 0;
            int censored = 0;
            double time = times[i];
            for (; i < times.length && times[i] == time; i++) {
                events += observed[i] ? 1 : 0;
                censored += observed[i] ? 0 : 1;
            }
            steps.add(new Step(time, events, censored));
        }
        return steps;
    }

    /** Events and time at risk within [from, to). */
    public Hazard hazard(double from, double to) {
        double exposure = 0;
        int events = 0;
        for (int i = 0; i < times.length; i++) {
            exposure += Math.max(0, Math.min(times[i], to) - from);
            events += observed[i] && times[i] >= from && times[i] < to ? 1 : 0;
        }
        return new Hazard(events, exposure);
    }
}
