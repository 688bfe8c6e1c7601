package paget.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import paget.core.study.Column;
import paget.core.study.Table;

/** Something that can be listed. */
@FunctionalInterface
interface Listing {

    /** @param file the model whose parts are listed, null for what is installed */
    Table table(String file);

    /** A table of texts, one row an element. */
    static <T> Table table(String id, List<String> columns, Iterable<? extends T> elements,
            Function<T, List<Object>> row) {
        List<List<Object>> rows = new ArrayList<>();
        elements.forEach(element -> rows.add(row.apply(element)));
        return new Table(id, id, texts(columns), rows);
    }

    /** Columns of texts. */
    static List<Column> texts(List<String> ids) {
        return ids.stream().map(id -> Column.text(id, id)).toList();
    }
}
