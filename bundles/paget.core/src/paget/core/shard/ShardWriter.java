package paget.core.shard;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import paget.core.run.RequestText;
import paget.core.run.RunKeeping;
import paget.core.run.RunRequest;
import paget.core.run.StagedFolder;
import paget.core.store.SimulationKey;
import paget.core.study.ReplicateRunner;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/**
 * Computes the runs of one shard and writes them into its folder. The study gets zeros for the runs of other shards;
 * what it makes of them is thrown away.
 */
public final class ShardWriter implements AutoCloseable {

    static final String RUNS = "runs.bin";

    private final Shard shard;
    private final StagedFolder folder;
    private final DataOutputStream out;
    private final Map<Simulation, String> keys = Collections.synchronizedMap(new WeakHashMap<>());
    private long runs;

    /**
     * Makes sure that the folder can be written, before any work is done.
     *
     * @throws IOException when it cannot
     */
    public ShardWriter(Shard shard, Path target) throws IOException {
        this.shard = shard;
        this.folder = new StagedFolder(target);
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.file(RUNS))));
    }

    /** Stands between a study and its runs. */
    public ReplicateRunner through(ReplicateRunner inner) {
        return (engine, simulation, replicate, progress) -> run(inner, engine, simulation, replicate, progress);
    }

    private ReplicateRunner.Result run(ReplicateRunner inner, Engine engine, Simulation simulation, long replicate,
            Progress progress) {
        String key = keys.computeIfAbsent(simulation, s -> SimulationKey.of(engine, s).id());
        if (!shard.owns(key, replicate)) {
            return zeros(simulation);
        }
        ReplicateRunner.Result result = inner.run(engine, simulation, replicate, progress);
        synchronized (this) {
            try {
                RunRecord.write(out, key, replicate, result);
                runs++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return result;
    }

    private static ReplicateRunner.Result zeros(Simulation simulation) {
        Trajectory.Recorder recorder = new Trajectory.Recorder(simulation.observables(),
                simulation.settings().outputCount());
        double[] row = new double[simulation.observables().size()];
        for (int i = 0; i < simulation.settings().outputCount(); i++) {
            recorder.accept(simulation.settings().outputTime(i), row);
        }
        return new ReplicateRunner.Result(recorder.trajectory(), RunStatistics.NONE, false);
    }

    /**
     * Gives the files their names.
     *
     * @param source what opens the model
     * @param modelHash SHA-256 of the model's file
     * @return number of runs written
     */
    public synchronized long commit(String source, String modelHash, RunRequest request) throws IOException {
        out.close();
        Files.writeString(folder.file(ShardManifest.FILE), new ShardManifest(ShardManifest.FORMAT, shard.toString(),
                source, modelHash, RequestText.json(request, RunKeeping.NONE), runs).json());
        folder.commit(ShardManifest.FILE);
        return runs;
    }

    /** Removes what has not been written in full. */
    @Override
    public void close() throws IOException {
        out.close();
        folder.close();
    }
}
