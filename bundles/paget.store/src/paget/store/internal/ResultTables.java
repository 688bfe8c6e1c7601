package paget.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.core.run.SavedResult;
import paget.core.study.Column;
import paget.core.study.Column.Kind;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/** Answers of studies: tables and series, a row for each of their columns. */
final class ResultTables {

    private static final String TABLE = "table";
    private static final String SERIES = "series";
    private static final String ADD_PART =
            "INSERT INTO result_part (study, position, type, id, title, row_count) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ADD_COLUMN = """
            INSERT INTO result_column (study, part, position, id, label, unit, type, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PARTS =
            "SELECT position, type, id, title, row_count FROM result_part WHERE study = ? ORDER BY position";
    private static final String COLUMNS =
            "SELECT id, label, unit, type, data FROM result_column WHERE study = ? AND part = ? ORDER BY position";
    private static final String HEAD = """
            SELECT answers, figures, result_notes, finished_replicates, status, manifest FROM study
            WHERE id = ? AND status <> 'unfinished'""";

    private final Database database;

    ResultTables(Database database) {
        this.database = database;
    }

    /** A column with its data as they lie in the store. */
    private record Packed(Column column, Object data) {

        double[] numbers(int rows) {
            return NumberBlob.read((byte[]) data, rows);
        }

        /** The cells of a table's column. */
        List<?> cells(int rows) {
            if (column.kind() == Kind.TEXT) {
                return Json.texts((String) data);
            }
            List<Double> cells = new ArrayList<>();
            for (double number : numbers(rows)) {
                cells.add(number);
            }
            return cells;
        }
    }

    /** Writes the parts of an answer in place of earlier ones; to be called inside a transaction. */
    static void write(Database inside, long study, StudyResult result) throws SQLException {
        inside.update("DELETE FROM result_part WHERE study = ?", study);
        int position = 0;
        for (Table table : result.tables()) {
            inside.update(ADD_PART, study, position, TABLE, table.id(), table.title(), table.rows().size());
            for (int i = 0; i < table.columns().size(); i++) {
                write(inside, study, position, i, pack(table, i));
            }
            position++;
        }
        for (Series series : result.series()) {
            inside.update(ADD_PART, study, position, SERIES, series.id(), series.title(), series.rows());
            for (int i = 0; i < series.columns().size(); i++) {
                write(inside, study, position, i,
                        new Packed(series.columns().get(i), NumberBlob.of(series.values()[i])));
            }
            position++;
        }
    }

    private static Packed pack(Table table, int index) {
        Column column = table.columns().get(index);
        List<Object> cells = table.rows().stream().map(row -> row.get(index)).toList();
        return new Packed(column, column.kind() == Kind.TEXT ? Json.of(cells)
                : NumberBlob.of(cells.stream().mapToDouble(cell -> (Double) cell).toArray()));
    }

    private static void write(Database inside, long study, int part, int position, Packed packed)
            throws SQLException {
        Column column = packed.column();
        inside.update(ADD_COLUMN, study, part, position, column.id(), column.label(), column.unit(),
                column.kind() == Kind.TEXT ? "text" : "number", packed.data());
    }

    Optional<StudyResult> read(long study) throws SQLException {
        record Part(int position, String type, String id, String title, int rows) {
        }
        List<Part> parts = new ArrayList<>();
        try (ResultSet found = database.bind(PARTS, study).executeQuery()) {
            while (found.next()) {
                parts.add(new Part(found.getInt(1), found.getString(2), found.getString(3), found.getString(4),
                        found.getInt(5)));
            }
        }
        List<Table> tables = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        for (Part part : parts) {
            List<Packed> columns = columns(study, part.position());
            List<Column> heads = columns.stream().map(Packed::column).toList();
            if (part.type().equals(TABLE)) {
                tables.add(new Table(part.id(), part.title(), heads, rows(columns, part.rows())));
            } else {
                series.add(new Series(part.id(), part.title(), heads,
                        columns.stream().map(column -> column.numbers(part.rows())).toArray(double[][]::new)));
            }
        }
        try (ResultSet head = database.bind(HEAD, study).executeQuery()) {
            return head.next() ? Optional.of(new StudyResult(Json.texts(head.getString(1)), tables, series,
                    Json.figures(head.getString(2)), Json.issues(head.getString(3)), head.getInt(4),
                    head.getString(5).equals("complete"), SavedResult.elements(head.getString(6)))) : Optional.empty();
        }
    }

    private List<Packed> columns(long study, int part) throws SQLException {
        List<Packed> columns = new ArrayList<>();
        try (ResultSet found = database.bind(COLUMNS, study, part).executeQuery()) {
            while (found.next()) {
                boolean text = found.getString(4).equals("text");
                columns.add(new Packed(new Column(found.getString(1), found.getString(2), found.getString(3),
                        text ? Kind.TEXT : Kind.NUMBER), text ? found.getString(5) : found.getBytes(5)));
            }
        }
        return columns;
    }

    private static List<List<Object>> rows(List<Packed> columns, int count) {
        List<List<?>> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cells(count)));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Object> row = new ArrayList<>();
            for (List<?> column : cells) {
                row.add(column.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
