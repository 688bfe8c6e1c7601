package paget.core.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import paget.core.study.Column;
import paget.core.study.Column.Kind;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/** Two or more answers side by side: what was asked, in which numbers they differ, and their courses in one picture. */
public final class ResultComparison {

    private static final int MOST_DIGITS = 4;

    private final List<String> names;
    private final List<SavedResult> answers;
    private int same;
    private final List<List<Object>> different = new ArrayList<>();

    private ResultComparison(List<String> names, List<SavedResult> answers) {
        this.names = names;
        this.answers = answers;
    }

    /**
     * Compares answers.
     *
     * @param names what the answers are called, one for each
     * @param answers two or more; the differences are those from the first one
     * @return a result of its own, with the tables {@code runs} and {@code differences} and a figure for each course
     */
    public static StudyResult of(List<String> names, List<SavedResult> answers) {
        if (answers.size() < 2 || names.size() != answers.size()) {
            throw new IllegalArgumentException("a comparison needs at least two answers, each with a name");
        }
        return new ResultComparison(names, answers).compare();
    }

    private StudyResult compare() {
        for (Table table : answers.getFirst().result().tables()) {
            List<Table> alike = answers.stream().map(answer -> alike(table, answer)).filter(Objects::nonNull).toList();
            if (alike.size() == answers.size()) {
                rows(table, alike);
            }
        }
        CourseComparison courses = CourseComparison.of(names, answers.stream().map(SavedResult::result).toList());
        courses.last().forEach(this::last);
        List<Table> tables = new ArrayList<>();
        if (same + different.size() > 0) {
            tables.add(new Table("differences", "Differences", columns(), different));
        }
        tables.add(runs());
        return new StudyResult(sentences(), tables, courses.series(), courses.figures(), List.of(), 1, true);
    }

    private static Table alike(Table table, SavedResult answer) {
        List<String> ids = table.columns().stream().map(Column::id).toList();
        return answer.result().tables().stream().filter(other -> other.id().equals(table.id())
                && other.columns().stream().map(Column::id).toList().equals(ids)).findFirst().orElse(null);
    }

    private void rows(Table first, List<Table> tables) {
        List<Map<String, List<Object>>> keyed = tables.stream().map(ResultComparison::byKey).toList();
        keyed.getFirst().forEach((key, row) -> {
            if (keyed.stream().allMatch(rows -> rows.containsKey(key))) {
                for (int i = 0; i < row.size(); i++) {
                    if (first.columns().get(i).kind() == Kind.NUMBER) {
                        int column = i;
                        Column head = first.columns().get(i);
                        add(first.title(), key, head.label(), head.unit(),
                                keyed.stream().map(rows -> (Double) rows.get(key).get(column)).toList());
                    }
                }
            }
        });
    }

    /** Rows by their texts; where texts repeat, by their order among the same. */
    private static Map<String, List<Object>> byKey(Table table) {
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        for (List<Object> row : table.rows()) {
            String key = String.join(", ", row.stream().filter(String.class::isInstance).map(String.class::cast)
                    .filter(text -> !text.isEmpty()).toList());
            String unique = key;
            for (int number = 2; rows.containsKey(unique); number++) {
                unique = key + " (" + number + ")";
            }
            rows.put(unique, row);
        }
        return rows;
    }

    private void last(CourseComparison.Last last) {
        add(last.series(), last.abscissa(), last.column().label(), last.column().unit(), last.values());
    }

    private void add(String where, String row, String quantity, String unit, List<Double> values) {
        double first = values.getFirst();
        if (values.stream().allMatch(value -> Double.compare(value + 0.0, first + 0.0) == 0)) {
            same++;
            return;
        }
        double difference = values.size() == 2 ? values.getLast() - first
                : values.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                        - values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        List<Object> cells = new ArrayList<>(List.of(where, row, quantity, unit));
        cells.addAll(values);
        cells.add(difference);
        cells.add(first == 0 ? Double.NaN : 100 * difference / Math.abs(first));
        different.add(cells);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("where", "Where"), Column.text("row", "Row"),
                Column.text("quantity", "Quantity"), Column.text("unit", "Unit")));
        for (int i = 0; i < names.size(); i++) {
            columns.add(Column.number("run" + (i + 1), names.get(i), ""));
        }
        columns.add(Column.number("difference", names.size() == 2 ? "Difference" : "Range", ""));
        columns.add(Column.number("relative", "Of the first", "%"));
        return columns;
    }

    private Table runs() {
        List<List<Object>> rows = new ArrayList<>();
        row(rows, "Model", SavedResult::modelFile);
        row(rows, "Model's hash", answer -> answer.modelHash().substring(0, Math.min(12, answer.modelHash().length())));
        row(rows, "Study", SavedResult::study);
        row(rows, "Kind", SavedResult::kind);
        row(rows, "Engine", SavedResult::engine);
        row(rows, "Seed", answer -> String.valueOf(answer.seed()));
        row(rows, "Replicates", answer -> String.valueOf(answer.result().replicates()));
        row(rows, "Command", SavedResult::command);
        row(rows, "Answer", answer -> String.join(" ", answer.result().answers()));
        List<Column> columns = new ArrayList<>(List.of(Column.text("what", "What")));
        for (int i = 0; i < names.size(); i++) {
            columns.add(Column.text("run" + (i + 1), names.get(i)));
        }
        return new Table("runs", "Runs", columns, rows);
    }

    private void row(List<List<Object>> rows, String what, java.util.function.Function<SavedResult, String> value) {
        List<Object> row = new ArrayList<>(List.of(what));
        answers.forEach(answer -> row.add(value.apply(answer)));
        rows.add(row);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int all = same + different.size();
        if (all == 0) {
            sentences.add("The answers have no numbers in common that could be compared.");
        } else if (different.isEmpty()) {
            sentences.add("All " + all + " numbers that the answers have in common are equal.");
        } else {
            sentences.add(different.size() + " of " + all + " numbers that the answers have in common differ.");
            largest(sentences);
        }
        if (answers.stream().map(SavedResult::modelHash).distinct().count() > 1) {
            sentences.add("The runs are of different models or of different versions of one.");
        }
        return sentences;
    }

    private void largest(List<String> sentences) {
        int relative = columns().size() - 1;
        List<Object> most = different.stream().filter(row -> Double.isFinite((Double) row.get(relative)))
                .max(java.util.Comparator.comparingDouble(row -> Math.abs((Double) row.get(relative)))).orElse(null);
        if (most != null) {
            String row = most.get(1).toString().isEmpty() ? "" : " (" + most.get(1) + ")";
            sentences.add(String.format(Locale.ROOT, "The largest relative difference is that of %s%s: %." + MOST_DIGITS
                    + "g %%.", most.get(2), row, most.get(relative)));
        }
    }
}
