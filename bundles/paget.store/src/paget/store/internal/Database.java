package paget.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import paget.core.store.RunStoreException;

/**
 * A connection to a file. Writes go to a log first (WAL), so that several processes can read and write at once and a
 * process that is killed harms nothing. Used by one thread at a time.
 */
final class Database implements AutoCloseable {

    /** How long to wait for another process that writes. */
    private static final int BUSY_MILLISECONDS = 60_000;
    private static final long RETRY_MILLISECONDS = 20;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** Something to do with the database. */
    @FunctionalInterface
    interface Work<T> {
        T with(Database database) throws SQLException;
    }

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Database open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new RunStoreException("The folder of the store " + file + " cannot be made: " + e.getMessage() + ".", e);
        }
        long patience = System.nanoTime() + BUSY_MILLISECONDS * 1_000_000L;
        while (true) {
            try {
                return connect(file);
            } catch (SQLException e) {
                // Several processes that make the same store at once: the change to a log does not wait by itself.
                if (!isBusy(e) || System.nanoTime() > patience) {
                    throw failure(file, "opened", e);
                }
                pause(file);
            }
        }
    }

    private static Database connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setJournalMode(JournalMode.WAL);
        // A process that is killed loses nothing; only a loss of power may cost the last moments.
        config.setSynchronous(SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        Database database = new Database(file, connection);
        try {
            Schema.bringUpToDate(database);
            return database;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void pause(Path file) {
        try {
            Thread.sleep(RETRY_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStoreException("Waiting for the store " + file + " was interrupted.", e);
        }
    }

    private static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException sqlite && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
                || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT
                || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY_RECOVERY
                || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_LOCKED);
    }

    Path file() {
        return file;
    }

    /** A statement that is compiled once. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement present = statements.get(sql);
        if (present == null) {
            present = connection.prepareStatement(sql);
            statements.put(sql, present);
        }
        return present;
    }

    /** A statement with its parameters in order. */
    PreparedStatement bind(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Runs a statement and returns the number of rows that it changed. */
    int update(String sql, Object... parameters) throws SQLException {
        return bind(sql, parameters).executeUpdate();
    }

    /** Does something that is done in whole or not at all. */
    <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.with(this);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Gives free room back to the disk. */
    void compact() throws SQLException {
        closeStatements();
        update("VACUUM");
    }

    private void closeStatements() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    static RunStoreException failure(Path file, String what, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
        String reason = switch (code) {
            case SQLITE_NOTADB -> "it is no store of runs";
            case SQLITE_CORRUPT -> "it is damaged";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM ->
                "it or its folder may not be written";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another process holds it";
            case null, default -> e.getMessage();
        };
        return new RunStoreException("The store " + file + " cannot be " + what + ": " + reason + ".", e);
    }

    @Override
    public void close() throws SQLException {
        closeStatements();
        connection.close();
    }
}
