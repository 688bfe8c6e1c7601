package paget.core.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import paget.core.store.RunStoreException;
import paget.core.store.StoredStudy;
import paget.core.study.Column;
import paget.core.study.Column.Kind;
import paget.core.study.ElementNumbers;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/**
 * An answer that a folder of results holds, with what its manifest says.
 *
 * @param modelFile what the user called the model
 * @param model name of the model
 * @param modelHash SHA-256 of the model's file
 * @param study name of the study
 * @param kind id of its kind
 * @param engine id and version of the engine
 * @param seed master seed
 * @param start when it was run
 * @param seconds how long it took
 * @param command runs it again
 * @param resultHash hash of the answer
 * @param plugIns names and versions of what took part
 * @param notes warnings and information
 * @param result the answer
 */
public record SavedResult(String modelFile, String model, String modelHash, String study, String kind, String engine,
        long seed, Instant start, double seconds, String command, String resultHash, List<String> plugIns,
        List<String> notes, StudyResult result) {

    private static final Gson GSON = new Gson();

    public SavedResult {
        plugIns = List.copyOf(plugIns);
        notes = List.copyOf(notes);
    }

    /** The same of a run that has just been made, or was found in a store. */
    public static SavedResult of(RunOutcome outcome) {
        return of(JsonParser.parseString(RunManifest.json(outcome, List.of())).getAsJsonObject(), outcome.result());
    }

    /**
     * The same of a finished study that a store keeps.
     *
     * @throws RunStoreException when its manifest is none
     */
    public static SavedResult of(StoredStudy study, StudyResult result) {
        try {
            return of(JsonParser.parseString(study.manifest()).getAsJsonObject(), result);
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException e) {
            throw new RunStoreException("The store says nothing readable of the study \"" + study.name() + "\".", e);
        }
    }

    /**
     * Reads a folder that a run has written.
     *
     * @throws UsageException when it is no such folder
     * @throws IOException when it cannot be read
     */
    public static SavedResult read(Path folder) throws IOException {
        Path manifest = folder.resolve(ResultFolder.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new UsageException("\"" + folder + "\" holds no " + ResultFolder.MANIFEST + ", so it is no folder of results.");
        }
        try {
            JsonObject json = JsonParser.parseString(Files.readString(manifest)).getAsJsonObject();
            return of(json, result(json, folder));
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException e) {
            throw new IOException("\"" + manifest + "\" is no manifest that this version can read", e);
        }
    }

    private static SavedResult of(JsonObject json, StudyResult result) {
        JsonObject study = json.getAsJsonObject("study");
        JsonObject engine = json.getAsJsonObject("engine");
        List<String> plugIns = new ArrayList<>();
        json.getAsJsonObject("plugins").entrySet()
                .forEach(entry -> plugIns.add(entry.getKey() + " " + entry.getValue().getAsString()));
        return new SavedResult(text(json, "modelFile"), text(json, "model"), text(json, "modelHash"),
                text(study, "name"), text(study, "kind"), text(engine, "id") + " " + text(engine, "version"),
                json.get("seed").getAsLong(), Instant.parse(text(json, "start")), json.get("wallSeconds").getAsDouble(),
                text(json, "command"), text(json, "resultHash"), plugIns, strings(json, "notes"), result);
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
    }

    /** What the manifest says of the parts of an answer, so that their files can be read back. */
    static JsonObject parts(StudyResult result) {
        JsonObject json = new JsonObject();
        JsonArray tables = new JsonArray();
        result.tables().forEach(table -> tables.add(part(table.id(), table.title(), table.columns())));
        json.add("tables", tables);
        JsonArray series = new JsonArray();
        result.series().forEach(one -> series.add(part(one.id(), one.title(), one.columns())));
        json.add("series", series);
        json.add("figures", GSON.toJsonTree(result.figures()));
        json.add("elements", GSON.toJsonTree(new TreeMap<>(result.elements().byName())));
        return json;
    }

    /** The numbers of elements that a manifest tells; none where it is of a version that did not. */
    public static ElementNumbers elements(String manifest) {
        try {
            JsonElement json = JsonParser.parseString(manifest);
            return json.isJsonObject() && json.getAsJsonObject().has("result") ? elements(json.getAsJsonObject()) : ElementNumbers.NONE;
        } catch (JsonParseException noManifest) {
            // Colours are no reason to refuse an answer.
            return ElementNumbers.NONE;
        }
    }

    private static ElementNumbers elements(JsonObject manifest) {
        JsonObject numbers = manifest.getAsJsonObject("result").getAsJsonObject("elements");
        Map<String, Integer> byName = new HashMap<>();
        if (numbers != null) {
            numbers.entrySet().forEach(one -> byName.put(one.getKey(), one.getValue().getAsInt()));
        }
        return new ElementNumbers(byName);
    }

    private static JsonObject part(String id, String title, List<Column> columns) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("title", title);
        json.add("columns", GSON.toJsonTree(columns));
        return json;
    }

    private static StudyResult result(JsonObject json, Path folder) throws IOException {
        JsonObject parts = json.getAsJsonObject("result");
        List<Table> tables = new ArrayList<>();
        for (JsonElement element : parts.getAsJsonArray("tables")) {
            JsonObject part = element.getAsJsonObject();
            List<Column> columns = columns(part);
            List<List<Object>> rows = new ArrayList<>();
            for (List<String> cells : cells(folder, text(part, "id"), columns.size())) {
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.add(columns.get(i).kind() == Kind.TEXT ? cells.get(i) : (Object) number(cells.get(i)));
                }
                rows.add(row);
            }
            tables.add(new Table(text(part, "id"), text(part, "title"), columns, rows));
        }
        List<Series> series = new ArrayList<>();
        for (JsonElement element : parts.getAsJsonArray("series")) {
            JsonObject part = element.getAsJsonObject();
            List<Column> columns = columns(part);
            List<List<String>> rows = cells(folder, text(part, "id"), columns.size());
            double[][] values = new double[columns.size()][rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < values.length; j++) {
                    values[j][i] = number(rows.get(i).get(j));
                }
            }
            series.add(new Series(text(part, "id"), text(part, "title"), columns, values));
        }
        Figure[] figures = GSON.fromJson(parts.getAsJsonArray("figures"), Figure[].class);
        return new StudyResult(strings(json, "answers"), tables, series, Arrays.asList(figures), List.of(),
                json.get("finishedReplicates").getAsInt(), text(json, "status").equals("complete"), elements(json));
    }

    private static List<Column> columns(JsonObject part) {
        return Arrays.asList(GSON.fromJson(part.getAsJsonArray("columns"), Column[].class));
    }

    private static List<List<String>> cells(Path folder, String id, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(folder.resolve(id + ".csv"));
                CSVParser parser = CSVFormat.RFC4180.builder().setSkipHeaderRecord(true).setHeader()
                        .setAllowMissingColumnNames(true).get().parse(in)) {
            for (CSVRecord row : parser) {
                if (row.size() != columns) {
                    throw new IOException("line " + parser.getCurrentLineNumber() + " of " + id + ".csv has "
                            + row.size() + " fields for " + columns + " columns");
                }
                rows.add(row.toList());
            }
        }
        return rows;
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
