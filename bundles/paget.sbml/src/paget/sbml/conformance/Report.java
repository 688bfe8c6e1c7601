package paget.sbml.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import paget.sbml.conformance.CaseResult.Verdict;

/** What there is to tell about a run of the test suite. */
public final class Report {

    private Report() {
    }

    /** One line a case: {@code case,verdict,milliseconds,detail}, after a line of headings. */
    public static String csv(List<CaseResult> results) {
        StringBuilder text = new StringBuilder("case,verdict,milliseconds,detail\n");
        for (CaseResult result : results) {
            text.append(result.name()).append(',').append(word(result.verdict())).append(',')
                    .append(Double.isNaN(result.milliseconds()) ? ""
                            : String.format(Locale.ROOT, "%.4f", result.milliseconds()))
                    .append(',').append(cell(result.detail())).append('\n');
        }
        return text.toString();
    }

    public static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.contains(",") || line.contains("\"") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }

    /** Numbers of cases, and the median time inside the engine of those that ran. */
    public static String summary(List<CaseResult> results) {
        double[] times = results.stream().mapToDouble(CaseResult::milliseconds).filter(Double::isFinite).sorted()
                .toArray();
        return String.format(Locale.ROOT, "%d cases: %d passed, %d failed, %d refused%s", results.size(),
                count(results, Verdict.PASSED), count(results, Verdict.FAILED), count(results, Verdict.REFUSED),
                times.length == 0 ? "." : String.format(Locale.ROOT, "; median engine time %.4f ms.", median(times)));
    }

    /** Why cases were refused and how many, the commonest reason first; names stand there where all share them. */
    public static List<String> refusals(List<CaseResult> results) {
        Map<String, List<String>> reasons = results.stream().filter(r -> r.verdict() == Verdict.REFUSED)
                .map(CaseResult::detail)
                .collect(Collectors.groupingBy(d -> d.replaceAll("\"[^\"]*\"", "\"…\""), TreeMap::new,
                        Collectors.toList()));
        return reasons.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
                .map(e -> e.getValue().size() + " refused: "
                        + (Set.copyOf(e.getValue()).size() == 1 ? e.getValue().getFirst() : e.getKey()))
                .toList();
    }

    public static long count(List<CaseResult> results, Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).count();
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
