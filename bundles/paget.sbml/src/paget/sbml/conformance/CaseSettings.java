package paget.sbml.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.sim.run.RunSettings;

/**
 * The settings file of a case.
 *
 * @param start first time of the result
 * @param duration length of the result
 * @param steps number of intervals of the result
 * @param variables columns of the result
 * @param absolute absolute tolerance
 * @param relative relative tolerance
 * @param amounts species that are wanted as amounts
 * @param concentrations species that are wanted as concentrations
 * @param columns headings of the expected results; only in some cases
 * @param meanRange limits of Z, only in stochastic cases
 * @param deviationRange limits of Y, only in stochastic cases
 */
record CaseSettings(double start, double duration, int steps, List<String> variables, double absolute, double relative,
        List<String> amounts, List<String> concentrations, List<String> columns, Optional<Range> meanRange,
        Optional<Range> deviationRange) {

    /** An open interval. */
    record Range(double low, double high) {

        boolean contains(double value) {
            return low < value && value < high;
        }
    }

    static CaseSettings read(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        try {
            return new CaseSettings(number(values, "start"), number(values, "duration"),
                    (int) number(values, "steps"), list(values, "variables"), number(values, "absolute"),
                    number(values, "relative"), list(values, "amount"), list(values, "concentration"),
                    list(values, "output"), range(values, "meanRange"), range(values, "sdRange"));
        } catch (NumberFormatException e) {
            throw new IOException("the settings file " + file.getFileName() + " has a fault: " + e.getMessage(), e);
        }
    }

    /** The times of the result. */
    double[] times() {
        return steps < 1 ? new double[] {start + duration} : RunSettings.grid(start, start + duration, steps);
    }

    boolean isStochastic() {
        return meanRange.isPresent() && deviationRange.isPresent();
    }

    private static double number(Map<String, String> values, String key) {
        String text = values.getOrDefault(key, "");
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static List<String> list(Map<String, String> values, String key) {
        return Arrays.stream(values.getOrDefault(key, "").split(",")).map(String::strip).filter(s -> !s.isEmpty())
                .toList();
    }

    private static Optional<Range> range(Map<String, String> values, String key) {
        String text = values.getOrDefault(key, "").replaceAll("[()\\s]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] ends = text.split(",");
        if (ends.length != 2) {
            throw new NumberFormatException("\"" + values.get(key) + "\" is no range");
        }
        return Optional.of(new Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])));
    }
}
