package paget.sim.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import paget.sim.Issue;

/**
 * How to run. Immutable; the {@code with…} methods return changed copies.
 *
 * @param tStart model time at which the run starts
 * @param outputTimes when to write a row, ascending, the last one is the end of the run
 * @param seed master seed of all random streams; 0 is a seed like any other
 * @param relativeTolerance relative tolerance of integrators
 * @param absoluteTolerance absolute tolerance of integrators, in units of the state
 * @param options values of engine options by id, as text; missing ones take their default
 * @param overrides initial values by element id, instead of the model's; they must name constant or variable
 *        parameters, compartments or species without a rule
 */
public record RunSettings(double tStart, double[] outputTimes, long seed, double relativeTolerance,
        double absoluteTolerance, Map<String, String> options, Map<String, Double> overrides) {

    public static final double DEFAULT_RELATIVE_TOLERANCE = 1e-6;
    public static final double DEFAULT_ABSOLUTE_TOLERANCE = 1e-9;

    public RunSettings {
        outputTimes = outputTimes.clone();
        options = Map.copyOf(options);
        overrides = Map.copyOf(overrides);
        if (outputTimes.length == 0) {
            throw new IllegalArgumentException("A run needs at least one output time.");
        }
        double previous = tStart;
        for (double time : outputTimes) {
            if (!(time >= previous) || Double.isInfinite(time)) {
                throw new IllegalArgumentException("Output times must be finite, ascend and not precede the start, but "
                        + time + " follows " + previous + ".");
            }
            previous = time;
        }
        if (!(relativeTolerance > 0) || !(absoluteTolerance > 0)) {
            throw new IllegalArgumentException("Tolerances must be positive.");
        }
    }

    /** From 0 to {@code tEnd} with {@code intervals} + 1 equally spaced rows, seed 0 and default tolerances. */
    public static RunSettings uniform(double tEnd, int intervals) {
        return new RunSettings(0, grid(0, tEnd, intervals), 0, DEFAULT_RELATIVE_TOLERANCE,
                DEFAULT_ABSOLUTE_TOLERANCE, Map.of(), Map.of());
    }

    /** {@code intervals} + 1 equally spaced times; the first and last are exact. */
    public static double[] grid(double from, double to, int intervals) {
        if (intervals < 1) {
            throw new IllegalArgumentException("A grid needs at least one interval, not " + intervals + ".");
        }
        double[] times = new double[intervals + 1];
        for (int i = 0; i <= intervals; i++) {
            times[i] = from + (to - from) * i / intervals;
        }
        times[intervals] = to;
        return times;
    }

    @Override
    public double[] outputTimes() {
        return outputTimes.clone();
    }

    public int outputCount() {
        return outputTimes.length;
    }

    public double outputTime(int index) {
        return outputTimes[index];
    }

    public double tEnd() {
        return outputTimes[outputTimes.length - 1];
    }

    public RunSettings withOutputTimes(double... times) {
        return new RunSettings(tStart, times, seed, relativeTolerance, absoluteTolerance, options, overrides);
    }

    public RunSettings withSeed(long value) {
        return new RunSettings(tStart, outputTimes, value, relativeTolerance, absoluteTolerance, options, overrides);
    }

    public RunSettings withTolerances(double relative, double absolute) {
        return new RunSettings(tStart, outputTimes, seed, relative, absolute, options, overrides);
    }

    public RunSettings withOptions(Map<String, String> values) {
        return new RunSettings(tStart, outputTimes, seed, relativeTolerance, absoluteTolerance, values, overrides);
    }

    public RunSettings withOverrides(Map<String, Double> values) {
        return new RunSettings(tStart, outputTimes, seed, relativeTolerance, absoluteTolerance, options, values);
    }

    public double real(EngineOption.Real option) {
        return Double.parseDouble(value(option));
    }

    public long whole(EngineOption.Whole option) {
        return Long.parseLong(value(option));
    }

    public boolean flag(EngineOption.Flag option) {
        return Boolean.parseBoolean(value(option));
    }

    public String choice(EngineOption.Choice option) {
        return value(option);
    }

    public String text(EngineOption.Text option) {
        return value(option);
    }

    private String value(EngineOption option) {
        return options.getOrDefault(option.id(), option.defaultText());
    }

    /** Issues for option values that the declared options refuse and for unknown option ids. */
    public List<Issue> checkOptions(List<? extends EngineOption> declared) {
        List<Issue> issues = new ArrayList<>();
        options.forEach((optionId, text) -> {
            EngineOption option = declared.stream().filter(o -> o.id().equals(optionId)).findFirst().orElse(null);
            Issue issue = option == null
                    ? Issue.error("option.unknown", optionId, "The engine has no option \"" + optionId + "\".")
                    : option.check(text);
            if (issue != null) {
                issues.add(issue);
            }
        });
        return issues;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RunSettings other && tStart == other.tStart
                && java.util.Arrays.equals(outputTimes, other.outputTimes) && seed == other.seed
                && relativeTolerance == other.relativeTolerance && absoluteTolerance == other.absoluteTolerance
                && options.equals(other.options) && overrides.equals(other.overrides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tStart, java.util.Arrays.hashCode(outputTimes), seed, relativeTolerance,
                absoluteTolerance, options, overrides);
    }
}
