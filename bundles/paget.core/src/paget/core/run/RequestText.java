package paget.core.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import paget.core.store.RunStoreException;

/** The wishes of a user as text: JSON to keep, and the command that means the same. */
public final class RequestText {

    private static final Gson GSON = new Gson();

    /**
     * A request with what belongs to it.
     *
     * @param request what to run
     * @param checkpointAt as {@link RunKeeping#checkpointAt()}
     * @param branchAt as {@link RunKeeping#branchAt()}
     */
    public record Wishes(RunRequest request, Optional<String> checkpointAt, Optional<String> branchAt) {
    }

    private RequestText() {
    }

    /** The wishes as JSON; the number of threads is not among them. */
    public static String json(RunRequest request, RunKeeping keeping) {
        JsonObject json = new JsonObject();
        request.study().ifPresent(value -> json.addProperty("study", value));
        request.engine().ifPresent(value -> json.addProperty("engine", value));
        request.tEnd().ifPresent(value -> json.addProperty("tEnd", value));
        request.points().ifPresent(value -> json.addProperty("points", value));
        request.seed().ifPresent(value -> json.addProperty("seed", value));
        request.replicates().ifPresent(value -> json.addProperty("replicates", value));
        request.relativeTolerance().ifPresent(value -> json.addProperty("rtol", value));
        request.absoluteTolerance().ifPresent(value -> json.addProperty("atol", value));
        json.add("set", GSON.toJsonTree(request.settings()));
        json.add("hypotheses", GSON.toJsonTree(request.hypotheses()));
        json.add("engineOptions", GSON.toJsonTree(new TreeMap<>(request.engineOptions())));
        json.addProperty("eachReplicate", request.eachReplicate());
        keeping.checkpointAt().ifPresent(value -> json.addProperty("checkpointAt", value));
        keeping.branchAt().ifPresent(value -> json.addProperty("branchAt", value));
        return GSON.toJson(json);
    }

    /**
     * Reads what a store keeps.
     *
     * @throws RunStoreException when the text is something else
     */
    public static Wishes parse(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            Map<String, String> options = new LinkedHashMap<>();
            json.getAsJsonObject("engineOptions").entrySet()
                    .forEach(entry -> options.put(entry.getKey(), entry.getValue().getAsString()));
            RunRequest request = new RunRequest(string(json, "study"), string(json, "engine"), string(json, "tEnd"),
                    whole(json, "points"), json.has("seed") ? OptionalLong.of(json.get("seed").getAsLong())
                            : OptionalLong.empty(),
                    whole(json, "replicates"), OptionalInt.empty(), real(json, "rtol"), real(json, "atol"),
                    strings(json.getAsJsonArray("set")), strings(json.getAsJsonArray("hypotheses")), options,
                    json.get("eachReplicate").getAsBoolean());
            return new Wishes(request, string(json, "checkpointAt"), string(json, "branchAt"));
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new RunStoreException("The store holds wishes that cannot be read: " + text, e);
        }
    }

    private static Optional<String> string(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
    }

    private static OptionalInt whole(JsonObject json, String name) {
        return json.has(name) ? OptionalInt.of(json.get(name).getAsInt()) : OptionalInt.empty();
    }

    private static OptionalDouble real(JsonObject json, String name) {
        return json.has(name) ? OptionalDouble.of(json.get(name).getAsDouble()) : OptionalDouble.empty();
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    /** The command that runs the same again, to be given to a shell. */
    public static String command(String source, Wishes wishes) {
        RunRequest request = wishes.request();
        List<String> words = new ArrayList<>(List.of("paget", "run", source));
        request.study().ifPresent(value -> words.addAll(List.of("--study", value)));
        request.engine().ifPresent(value -> words.addAll(List.of("--engine", value)));
        request.tEnd().ifPresent(value -> words.addAll(List.of("--t-end", value)));
        request.points().ifPresent(value -> words.addAll(List.of("--points", String.valueOf(value))));
        request.seed().ifPresent(value -> words.addAll(List.of("--seed", String.valueOf(value))));
        request.replicates().ifPresent(value -> words.addAll(List.of("--replicates", String.valueOf(value))));
        request.relativeTolerance().ifPresent(value -> words.addAll(List.of("--rtol", String.valueOf(value))));
        request.absoluteTolerance().ifPresent(value -> words.addAll(List.of("--atol", String.valueOf(value))));
        request.settings().forEach(value -> words.addAll(List.of("--set", value)));
        request.hypotheses().forEach(value -> words.addAll(List.of("--hypothesis", value)));
        new TreeMap<>(request.engineOptions()).forEach((id, value) -> words.addAll(
                List.of("--engine-option", id + "=" + value)));
        if (request.eachReplicate()) {
            words.add("--each-replicate");
        }
        wishes.checkpointAt().ifPresent(value -> words.addAll(List.of("--checkpoint-at", value)));
        wishes.branchAt().ifPresent(value -> words.addAll(List.of("--branch-at", value)));
        return String.join(" ", words.stream().map(RequestText::quoted).toList());
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
