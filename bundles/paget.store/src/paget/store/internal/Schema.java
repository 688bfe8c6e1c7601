package paget.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

import paget.core.store.RunStoreException;

/**
 * The tables of a store and their version. A script {@code schema-N.sql} for each version N makes it from the one
 * before; the first makes it from nothing.
 */
final class Schema {

    /** The version of this program. */
    static final int VERSION = 1;
    /** Marks the file as a store of runs, "PGRS" in ASCII. */
    static final int APPLICATION = 0x50475253;

    private Schema() {
    }

    static void bringUpToDate(Database database) throws SQLException {
        if (number(database, "PRAGMA user_version") == VERSION
                && number(database, "PRAGMA application_id") == APPLICATION) {
            return;
        }
        database.transaction(inside -> {
            int version = number(inside, "PRAGMA user_version");
            int application = number(inside, "PRAGMA application_id");
            if (application != APPLICATION && (application != 0 || version != 0 || hasTables(inside))) {
                throw new RunStoreException("The file " + database.file() + " is a database of another program.");
            }
            if (version > VERSION) {
                throw new RunStoreException("The store " + database.file() + " has version " + version
                        + " and was made by a newer Paget; this one knows versions up to " + VERSION + ".");
            }
            for (int next = version + 1; next <= VERSION; next++) {
                for (String statement : script(next).split(";\\s*\\n")) {
                    inside.update(statement);
                }
            }
            inside.update("PRAGMA application_id = " + APPLICATION);
            inside.update("PRAGMA user_version = " + VERSION);
            return null;
        });
    }

    private static int number(Database database, String question) throws SQLException {
        try (ResultSet answer = database.bind(question).executeQuery()) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private static boolean hasTables(Database database) throws SQLException {
        return number(database, "SELECT count(*) FROM sqlite_master") > 0;
    }

    private static String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a bundle's own file can be read", e);
        }
    }
}
