package paget.core.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import paget.core.registry.PlugIn;
import paget.sim.ObservableInfo;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** Everything that determines the runs of a simulation besides the number of the replicate. */
public final class SimulationKey {

    private static final String FORMAT = "1";

    private final String modelHash;
    private final String engine;
    private final String engineVersion;
    private final RunSettings settings;
    private final List<ObservableInfo> columns;
    private final String origin;
    private final String id;

    /**
     * @param modelHash hash of the compiled model, in which the variant is applied
     * @param engine id of the engine
     * @param engineVersion version of the engine and of its build; it changes whenever results may change
     * @param settings how the model is run
     * @param columns the observables of a row, in order
     * @param origin where a branch leaves another simulation, as {@code ID@TIME}; empty for runs from the start
     */
    public SimulationKey(String modelHash, String engine, String engineVersion, RunSettings settings,
            List<ObservableInfo> columns, String origin) {
        this.modelHash = modelHash;
        this.engine = engine;
        this.engineVersion = engineVersion;
        this.settings = settings;
        this.columns = List.copyOf(columns);
        this.origin = origin;
        this.id = Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The key of a simulation that begins at its start time. Another build of the engine may have other last digits. */
    public static SimulationKey of(Engine engine, Simulation simulation) {
        String version = engine.version() + " " + PlugIn.of(engine.getClass()).version();
        return new SimulationKey(simulation.model().hash(), engine.id(), version, simulation.settings(),
                simulation.observables(), "");
    }

    /** The key of the same simulation when it takes over the state of another one. */
    public SimulationKey branchingFrom(SimulationKey other, double time) {
        return new SimulationKey(modelHash, engine, engineVersion, settings, columns, other.id() + "@" + time);
    }

    public String modelHash() {
        return modelHash;
    }

    public String engine() {
        return engine;
    }

    public String engineVersion() {
        return engineVersion;
    }

    public RunSettings settings() {
        return settings;
    }

    public List<ObservableInfo> columns() {
        return columns;
    }

    public String origin() {
        return origin;
    }

    /** SHA-256 over all of it, as lower-case hexadecimal text. */
    public String id() {
        return id;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        line(text, FORMAT, modelHash, engine, engineVersion, origin);
        line(text, settings.tStart(), settings.seed(), settings.relativeTolerance(), settings.absoluteTolerance());
        for (int i = 0; i < settings.outputCount(); i++) {
            text.append(settings.outputTime(i)).append(' ');
        }
        text.append('\n');
        lines(text, settings.options());
        lines(text, settings.overrides());
        columns.forEach(column -> line(text, column.id()));
        return text.toString();
    }

    private static void line(StringBuilder text, Object... fields) {
        for (Object field : fields) {
            String value = String.valueOf(field);
            // The length in front keeps fields apart whatever they hold.
            text.append(value.length()).append(':').append(value);
        }
        text.append('\n');
    }

    private static void lines(StringBuilder text, Map<String, ?> values) {
        new TreeMap<>(values).forEach((key, value) -> line(text, key, value));
        text.append('\n');
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SimulationKey other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
