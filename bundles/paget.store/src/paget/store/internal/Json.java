package paget.store.internal;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import paget.core.study.Figure;
import paget.sim.Issue;
import paget.sim.ObservableInfo;

/** What lies in a store as JSON, because its shape varies or it is short. */
final class Json {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues()
            .create();

    private Json() {
    }

    static String of(Object value) {
        return GSON.toJson(value);
    }

    static List<String> texts(String json) {
        return JsonParser.parseString(json).getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    static String issues(List<Issue> issues) {
        JsonArray array = new JsonArray();
        for (Issue issue : issues) {
            JsonObject json = new JsonObject();
            json.addProperty("severity", issue.severity().name());
            json.addProperty("code", issue.code());
            json.addProperty("element", issue.element());
            json.addProperty("message", issue.message());
            array.add(json);
        }
        return GSON.toJson(array);
    }

    static List<Issue> issues(String json) {
        List<Issue> issues = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject issue = element.getAsJsonObject();
            issues.add(switch (issue.get("severity").getAsString()) {
                case "ERROR" -> Issue.error(text(issue, "code"), text(issue, "element"), text(issue, "message"));
                case "WARNING" -> Issue.warning(text(issue, "code"), text(issue, "element"), text(issue, "message"));
                default -> Issue.info(text(issue, "code"), text(issue, "element"), text(issue, "message"));
            });
        }
        return issues;
    }

    private static String text(JsonObject json, String member) {
        return json.get(member).getAsString();
    }

    /** Observables as people read them. */
    static String columns(List<ObservableInfo> columns) {
        JsonArray array = new JsonArray();
        for (ObservableInfo column : columns) {
            JsonObject json = new JsonObject();
            json.addProperty("id", column.id());
            json.addProperty("label", column.label());
            json.addProperty("unit", column.unit().toString());
            json.addProperty("group", column.group());
            array.add(json);
        }
        return GSON.toJson(array);
    }

    /** Figures; those of a kind that this version does not know are left out. */
    static List<Figure> figures(String json) {
        List<Figure> figures = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonElement kind = element.getAsJsonObject().get("kind");
            if (kind != null && isKnown(kind.getAsString())) {
                figures.add(GSON.fromJson(element, Figure.class));
            }
        }
        return figures;
    }

    private static boolean isKnown(String kind) {
        for (Figure.Kind known : Figure.Kind.values()) {
            if (known.name().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
