package paget.core.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import paget.core.run.DrawnModel;
import paget.core.run.ResultFolder;
import paget.core.run.RunOutcome;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.SimulationKey;
import paget.core.store.StoredStudy;
import paget.core.study.Series;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.model.Organism;
import paget.sim.InvalidModelException;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Trajectory;

/**
 * A run whose result is at hand, in a store or in a folder. Of a comparison the first arm counts, of an ensemble the first
 * replicate.
 */
public final class RecordedRun {

    private static final String TRAJECTORY = "trajectory";

    private final String study;
    private final String modelHash;
    private final String engine;
    private final Variant variant;
    private final RunSettings settings;
    private final double[] times;
    private final Map<String, double[]> columns;
    private final boolean branch;

    private RecordedRun(String study, String modelHash, String engine, Variant variant, RunSettings settings,
            double[] times, Map<String, double[]> columns, boolean branch) {
        this.branch = branch;
        this.study = study;
        this.modelHash = modelHash;
        this.engine = engine;
        this.variant = variant;
        this.settings = settings;
        this.times = times;
        this.columns = columns;
    }

    /** A run that was just finished. */
    public static RecordedRun of(RunOutcome outcome) {
        StudyPlan plan = outcome.plan();
        Variant variant = plan.arms().isEmpty() ? plan.variant() : plan.variant(plan.arms().getFirst());
        Map<String, double[]> columns = new LinkedHashMap<>();
        double[] times = columns(outcome.result(), columns);
        return new RecordedRun(plan.name(), outcome.subject().hash(), outcome.engine().id(), variant, plan.settings(), times,
                columns, outcome.wishes().branchAt().isPresent());
    }

    /**
     * A finished study that a store keeps.
     *
     * @throws UsageException when it is not finished or its manifest cannot be read
     */
    public static RecordedRun of(StoredStudy study, StudyResult result) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        double[] times = columns(result, columns);
        return of("The run of \"" + study.name() + "\"", study.manifest(), times, columns);
    }

    /** Takes the columns of the first variant's first run and gives the times. */
    private static double[] columns(StudyResult result, Map<String, double[]> columns) {
        Series series = result.series().stream().filter(each -> each.id().equals(TRAJECTORY)).findFirst().orElse(null);
        if (series == null) {
            return new double[0];
        }
        for (int column = 1; column < series.columns().size(); column++) {
            columns.put(series.columns().get(column).id(), series.values()[column]);
        }
        return series.values()[0];
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
        Map<String, double[]> columns = new LinkedHashMap<>();
        String what = "\"" + manifest + "\"";
        try {
            double[] times = columns(folder.resolve(TRAJECTORY + ".csv"), columns);
            return of(what, Files.readString(manifest), times, columns);
        } catch (NumberFormatException broken) {
            throw unreadable(what, broken);
        }
    }

    private static RecordedRun of(String what, String manifest, double[] times, Map<String, double[]> columns) {
        try {
            JsonObject json = JsonParser.parseString(manifest).getAsJsonObject();
            JsonObject study = json.getAsJsonObject("study");
            return new RecordedRun(study.get("name").isJsonNull() ? "" : study.get("name").getAsString(),
                    json.get("modelHash").getAsString(), json.getAsJsonObject("engine").get("id").getAsString(),
                    variant(json.getAsJsonObject("options")), settings(json), times, columns, isBranch(json));
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | UnsupportedOperationException broken) {
            throw unreadable(what, broken);
        }
    }

    private static boolean isBranch(JsonObject json) {
        JsonElement time = json.getAsJsonObject("options").get("branchAt");
        return time != null && !time.isJsonNull();
    }

    private static UsageException unreadable(String what, RuntimeException broken) {
        return new UsageException(what + " is not what a run writes: " + broken.getMessage() + ".");
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

    /** The course of the elements as far as the columns of the answer tell it. */
    public ElementCourse course(CompiledModel compiled) {
        return isInSpace() ? ElementCourse.inSpace(compiled, times, columns) : ElementCourse.of(compiled, times, columns);
    }

    /**
     * The course of the elements as a store keeps it, which has every column of a run; answers have those that the study
     * asks for. Empty when the store does not have this run of this model.
     */
    public Optional<ElementCourse> course(CompiledModel compiled, RunStore store) {
        if (!isRepeatable()) {
            return Optional.empty();
        }
        Engine runner = Registries.engines().get(engine);
        SimulationKey key = SimulationKey.of(runner, runner.prepare(compiled.requireNetwork(), settings));
        return store.findRun(key, 0).map(run -> course(compiled, run.trajectory()));
    }

    /** Whether it was run in space, so that its cells and fields can be looked at. */
    public boolean isInSpace() {
        return Registries.engines().find(engine).map(Engine::modelKind).filter(ModelKind.TISSUE::equals).isPresent();
    }

    /**
     * The cells and fields of a run in space.
     *
     * @param model the model as it was run
     * @param store where the states of the run may be
     * @throws InvalidModelException when the model cannot be brought into space
     * @throws UsageException when it is a branch
     */
    public TissueCourse tissue(Organism model, Optional<RunStore> store, Progress progress) {
        if (branch) {
            throw new UsageException("The cells of " + (study.isEmpty() ? "this run" : "\"" + study + "\"")
                    + " cannot be shown, because it leaves another run on its way; run it without a time of the branch.");
        }
        Engine runner = Registries.engines().get(engine);
        SimulationModel compiled = new DrawnModel(model, modelHash).compile(variant, ModelKind.TISSUE);
        return TissueCourse.of(runner, runner.prepare(compiled, settings), store, progress);
    }

    /** Whether it left another run on its way, so that its model alone does not say how it went. */
    public boolean isBranch() {
        return branch;
    }

    /** Whether this installation can run it again from its start. */
    public boolean isRepeatable() {
        return !branch && Registries.engines().find(engine).map(Engine::modelKind).filter(ModelKind.NETWORK::equals).isPresent();
    }

    /**
     * Runs it again with the same engine, settings and random numbers, and keeps every column. Studies keep the results
     * that they ask for, which are often fewer than a drawing has elements.
     */
    public ElementCourse repeat(CompiledModel compiled) {
        return course(compiled, Registries.engines().get(engine).prepare(compiled.requireNetwork(), settings).run(0));
    }

    private static ElementCourse course(CompiledModel compiled, Trajectory trajectory) {
        Map<String, double[]> all = new LinkedHashMap<>();
        trajectory.observables().forEach(observable -> all.put(observable.id(), trajectory.column(observable.id())));
        return ElementCourse.of(compiled, trajectory.times(), all);
    }
}
