package paget.core.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.registry.Registries;
import paget.core.run.ResultFolder;
import paget.core.run.UsageException;
import paget.model.Organism;
import paget.sim.ModelKind;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Trajectory;

/** A run whose result lies in a folder. Of a comparison the first arm counts, of an ensemble the first replicate. */
public final class RecordedRun {

    private static final String TRAJECTORY = "trajectory.csv";

    private final String study;
    private final String modelHash;
    private final String engine;
    private final Variant variant;
    private final RunSettings settings;
    private final double[] times;
    private final Map<String, double[]> columns;

    private RecordedRun(String study, String modelHash, String engine, Variant variant, RunSettings settings,
            double[] times, Map<String, double[]> columns) {
        this.study = study;
        this.modelHash = modelHash;
        this.engine = engine;
        this.variant = variant;
        this.settings = settings;
        this.times = times;
        this.columns = columns;
    }

    /**
     * Reads a folder that {@code paget run --out} has written.
     *
     * @throws UsageException when it is none
     */
    public static RecordedRun read(Path folder) throws IOException {
        Path manifest = folder.resolve(ResultFolder.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new UsageException("\"" + folder + "\" is no folder of results: it has no " + ResultFolder.MANIFEST + ".");
        }
        try {
            JsonObject json = JsonParser.parseString(Files.readString(manifest)).getAsJsonObject();
            Map<String, double[]> columns = new LinkedHashMap<>();
            double[] times = columns(folder.resolve(TRAJECTORY), columns);
            JsonObject study = json.getAsJsonObject("study");
            return new RecordedRun(study.get("name").isJsonNull() ? "" : study.get("name").getAsString(),
                    json.get("modelHash").getAsString(), json.getAsJsonObject("engine").get("id").getAsString(),
                    variant(json.getAsJsonObject("options")), settings(json), times, columns);
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | UnsupportedOperationException broken) {
            throw new UsageException("\"" + manifest + "\" is not what a run writes: " + broken.getMessage() + ".");
        }
    }

    private static Variant variant(JsonObject options) {
        List<String> hypotheses = new ArrayList<>(strings(options.getAsJsonArray("hypotheses")));
        JsonArray arms = options.getAsJsonArray("arms");
        if (!arms.isEmpty()) {
            hypotheses.addAll(strings(arms.get(0).getAsJsonObject().getAsJsonArray("hypotheses")));
        }
        List<QuantityOverride> overrides = new ArrayList<>();
        for (JsonElement each : options.getAsJsonArray("overrides")) {
            JsonObject one = each.getAsJsonObject();
            overrides.add(new QuantityOverride(one.get("element").getAsString(), one.get("feature").getAsString(),
                    one.get("value").getAsDouble(), one.get("unit").getAsString()));
        }
        return new Variant(hypotheses, overrides, false);
    }

    private static RunSettings settings(JsonObject json) {
        JsonObject options = json.getAsJsonObject("options");
        Map<String, String> engine = new LinkedHashMap<>();
        options.getAsJsonObject("engine").entrySet().forEach(entry -> engine.put(entry.getKey(), entry.getValue().getAsString()));
        return RunSettings.uniform(options.get("tEnd").getAsDouble(), Math.max(1, options.get("points").getAsInt() - 1))
                .withSeed(json.get("seed").getAsLong())
                .withTolerances(options.get("rtol").getAsDouble(), options.get("atol").getAsDouble()).withOptions(engine);
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    /** Reads columns by their heads and gives the first one, that of the times. */
    private static double[] columns(Path file, Map<String, double[]> columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new double[0];
        }
        List<String> lines = Files.readAllLines(file);
        String[] heads = lines.getFirst().split(",", -1);
        double[][] values = new double[heads.length][lines.size() - 1];
        for (int row = 0; row < values[0].length; row++) {
            String[] cells = lines.get(row + 1).split(",", -1);
            for (int column = 0; column < heads.length; column++) {
                values[column][row] = cells[column].isEmpty() ? Double.NaN : Double.parseDouble(cells[column]);
            }
        }
        for (int column = 1; column < heads.length; column++) {
            columns.put(heads[column], values[column]);
        }
        return values[0];
    }

    /** What the study is called; may be empty. */
    public String study() {
        return study;
    }

    /** SHA-256 of the file of the model that was run. */
    public String modelHash() {
        return modelHash;
    }

    /** The model as it was run. */
    public CompiledModel compile(Organism model) {
        return ModelCompiler.compile(model, variant);
    }

    /** The course of the elements as far as the columns of the folder tell it. */
    public ElementCourse course(CompiledModel compiled) {
        return ElementCourse.of(compiled, times, columns);
    }

    /** Whether this installation can run it again. */
    public boolean isRepeatable() {
        return Registries.engines().find(engine).map(Engine::modelKind).filter(ModelKind.NETWORK::equals).isPresent();
    }

    /**
     * Runs it again with the same engine, settings and random numbers, and keeps every column. Studies keep the results
     * that they ask for, which are often fewer than a drawing has elements.
     */
    public ElementCourse repeat(CompiledModel compiled) {
        Trajectory trajectory = Registries.engines().get(engine).prepare(compiled.requireNetwork(), settings).run(0);
        Map<String, double[]> all = new LinkedHashMap<>();
        trajectory.observables().forEach(observable -> all.put(observable.id(), trajectory.column(observable.id())));
        return ElementCourse.of(compiled, trajectory.times(), all);
    }
}
