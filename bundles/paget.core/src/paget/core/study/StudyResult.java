package paget.core.study;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import paget.core.study.Column.Kind;
import paget.sim.Issue;

/**
 * The answer to a study.
 *
 * @param answers what was found, in words, one sentence each
 * @param tables tables to read; the first one is the main answer
 * @param series long columns of numbers
 * @param figures how to draw them
 * @param notes what the reader has to know: clamped values, too few replicates
 * @param replicates number of replicates finished in each variant
 * @param complete whether all that was asked for was done; false for what a cancelled study could keep
 * @param elements numbers of the elements that it names; charts colour them by it
 */
public record StudyResult(List<String> answers, List<Table> tables, List<Series> series, List<Figure> figures,
        List<Issue> notes, int replicates, boolean complete, ElementNumbers elements) {

    public StudyResult {
        answers = List.copyOf(answers);
        tables = List.copyOf(tables);
        series = List.copyOf(series);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
        Objects.requireNonNull(elements, "elements");
    }

    /** An answer as a study gives it; whoever knows the model adds the numbers of its elements. */
    public StudyResult(List<String> answers, List<Table> tables, List<Series> series, List<Figure> figures,
            List<Issue> notes, int replicates, boolean complete) {
        this(answers, tables, series, figures, notes, replicates, complete, ElementNumbers.NONE);
    }

    /**
     * The same with numbers of the elements that it names.
     *
     * @param all elements of the model
     */
    public StudyResult withElements(ElementNumbers all) {
        return new StudyResult(answers, tables, series, figures, notes, replicates, complete, all.in(this));
    }

    /** The same with other tables and series. */
    public StudyResult withData(List<Table> otherTables, List<Series> otherSeries) {
        return new StudyResult(answers, otherTables, otherSeries, figures, notes, replicates, complete, elements);
    }

    public Table table(String id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the result has no table " + id));
    }

    public Series series(String id) {
        return series.stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the result has no series " + id));
    }

    /**
     * SHA-256 over the numbers of all series, column by column, then of all tables, row by row, as big-endian IEEE 754
     * doubles with one zero and one NaN. Names, words and times of day do not count, so that the same numbers have the
     * same hash whatever computed them.
     */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Series one : series) {
                for (double[] column : one.values()) {
                    update(digest, column);
                }
            }
            for (Table table : tables) {
                List<Double> numbers = new ArrayList<>();
                for (List<Object> row : table.rows()) {
                    for (int i = 0; i < row.size(); i++) {
                        if (table.columns().get(i).kind() == Kind.NUMBER) {
                            numbers.add((Double) row.get(i));
                        }
                    }
                }
                update(digest, numbers.stream().mapToDouble(Double::doubleValue).toArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        for (double number : numbers) {
            // Adding zero turns the negative zero into the positive one.
            bytes.putLong(Double.doubleToLongBits(number + 0.0));
        }
        digest.update(bytes.array());
    }

    /** The tables that people read, without those that are only there to be drawn as a map. */
    public List<Table> readableTables() {
        return tables.stream().filter(table -> figures.stream()
                .noneMatch(figure -> figure.kind() == Figure.Kind.PHASE_MAP && figure.data().equals(table.id()))).toList();
    }
}
