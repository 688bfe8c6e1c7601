package paget.core.run;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import paget.core.compile.QuantityOverride;
import paget.core.registry.PlugIn;
import paget.core.study.StudyPlan;
import paget.model.Organism;
import paget.sim.Issue;
import paget.sim.run.Engine;
import paget.sim.run.RunStatistics;

/** The manifest of a run as JSON: what was run with what, how long it took, and the hash of the result. */
final class RunManifest {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    private RunManifest() {
    }

    static String json(RunOutcome outcome, List<String> files) {
        StudyPlan plan = outcome.plan();
        JsonObject json = new JsonObject();
        json.addProperty("status", outcome.result().complete() ? "complete" : "cancelled");
        json.addProperty("model", outcome.subject().name());
        json.addProperty("modelFile", outcome.source());
        json.addProperty("modelHash", outcome.subject().hash());
        json.addProperty("compiledHash", outcome.compiledHash());
        json.add("study", object(Map.of("id", plan.id(), "name", plan.name(), "kind", plan.kind())));
        json.add("engine", object(Map.of("id", outcome.engine().id(), "version", outcome.engine().version())));
        json.add("plugins", plugIns(outcome));
        json.add("inputs", object(outcome.kind().furtherInputs(plan, outcome.subject())));
        json.addProperty("seed", plan.seed());
        json.add("options", options(outcome));
        json.addProperty("start", outcome.start().truncatedTo(ChronoUnit.MILLIS).toString());
        RunTimes times = outcome.times();
        json.addProperty("prepareSeconds", times.prepare());
        json.addProperty("wallSeconds", times.wall());
        json.addProperty("engineSeconds", Double.isNaN(times.engine()) ? null : times.engine());
        RunStatistics work = outcome.statistics();
        json.addProperty("method", work.method());
        json.addProperty("events", work.events());
        json.addProperty("steps", work.steps());
        json.addProperty("rejectedSteps", work.rejectedSteps());
        json.addProperty("evaluations", work.evaluations());
        // Work of runs that were there already took its time earlier.
        json.addProperty("eventsPerSecond", outcome.reuse().runs() == 0 && times.wall() > 0
                ? (Double) (work.events() / times.wall()) : null);
        json.addProperty("reused", outcome.reuse().whole());
        json.addProperty("reusedRuns", outcome.reuse().runs());
        json.addProperty("command", outcome.command());
        json.addProperty("finishedReplicates", outcome.result().replicates());
        json.addProperty("resultHash", outcome.result().hash());
        json.add("files", strings(files));
        json.add("result", SavedResult.parts(outcome.result()));
        json.add("answers", strings(outcome.result().answers()));
        json.add("notes", strings(notes(outcome.notes(), plan.id())));
        return GSON.toJson(json) + "\n";
    }

    /** What is said of several elements is said once, with the names of all of them; of the study itself it needs no name. */
    private static List<String> notes(List<Issue> issues, String study) {
        Map<String, Set<String>> about = new LinkedHashMap<>();
        issues.forEach(issue -> about.computeIfAbsent(issue.message(), message -> new LinkedHashSet<>()).add(issue.element()));
        return about.entrySet().stream().map(note -> {
            String names = note.getValue().stream().filter(name -> !name.isEmpty() && !name.equals(study))
                    .collect(Collectors.joining("; "));
            return names.isEmpty() ? note.getKey() : names + ": " + note.getKey();
        }).toList();
    }

    /** A manifest that a store has kept, with the files of the folder that it is written to. */
    static String withFiles(String manifest, List<String> files) {
        JsonObject json = GSON.fromJson(manifest, JsonObject.class);
        json.add("files", strings(files));
        return GSON.toJson(json) + "\n";
    }

    /** The files that a manifest names; none when the text is no manifest. */
    static List<String> files(String text) {
        try {
            JsonObject json = GSON.fromJson(text, JsonObject.class);
            JsonArray names = json == null ? null : json.getAsJsonArray("files");
            return names == null ? List.of() : names.asList().stream().map(JsonElement::getAsString).toList();
        } catch (JsonParseException | ClassCastException | IllegalStateException | UnsupportedOperationException e) {
            // Somebody else's file of that name; it says nothing about ours.
            return List.of();
        }
    }

    private static JsonObject options(RunOutcome outcome) {
        StudyPlan plan = outcome.plan();
        JsonObject json = new JsonObject();
        json.addProperty("tEnd", plan.tEnd());
        json.addProperty("timeUnit", outcome.subject().timeUnit());
        json.addProperty("points", plan.points());
        json.addProperty("replicates", plan.replicates());
        json.addProperty("threads", outcome.threads());
        json.addProperty("rtol", plan.relativeTolerance());
        json.addProperty("atol", plan.absoluteTolerance());
        json.addProperty("eachReplicate", plan.eachReplicate());
        json.add("hypotheses", strings(plan.hypotheses()));
        json.add("set", strings(outcome.settings()));
        json.addProperty("checkpointAt", outcome.wishes().checkpointAt().orElse(null));
        json.addProperty("branchAt", outcome.wishes().branchAt().orElse(null));
        JsonArray overrides = new JsonArray();
        for (QuantityOverride override : plan.overrides()) {
            JsonObject one = new JsonObject();
            one.addProperty("element", override.elementId());
            one.addProperty("feature", override.feature());
            one.addProperty("value", override.value());
            one.addProperty("unit", override.unit());
            overrides.add(one);
        }
        json.add("overrides", overrides);
        json.add("observables", strings(plan.observables()));
        json.add("arms", GSON.toJsonTree(plan.arms()));
        json.add("dimensions", GSON.toJsonTree(plan.dimensions()));
        json.add("study", object(plan.options()));
        json.add("engine", object(plan.engineOptions()));
        return json;
    }

    private static JsonObject plugIns(RunOutcome outcome) {
        Map<String, String> versions = new TreeMap<>();
        for (Class<?> type : List.of(RunManifest.class, Organism.class, Engine.class, outcome.engine().getClass(),
                outcome.kind().getClass())) {
            PlugIn plugIn = PlugIn.of(type);
            versions.put(plugIn.name(), plugIn.version());
        }
        return object(versions);
    }

    private static JsonObject object(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        new TreeMap<>(texts).forEach(json::addProperty);
        return json;
    }

    private static JsonElement strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
