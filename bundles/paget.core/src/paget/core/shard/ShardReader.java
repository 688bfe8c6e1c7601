package paget.core.shard;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

import paget.core.run.RequestText;
import paget.core.run.RunRequest;
import paget.core.run.UsageException;
import paget.core.store.SimulationKey;
import paget.core.study.ReplicateRunner;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.Simulation;

/** Gives a study the runs that shards have computed. All shards must be there and be parts of one study. */
public final class ShardReader implements AutoCloseable {

    private record Place(RandomAccessFile file, long offset) {
    }

    private final ShardManifest manifest;
    private final List<RandomAccessFile> files = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Simulation, String> keys = Collections.synchronizedMap(new WeakHashMap<>());
    private final AtomicLong missing = new AtomicLong();

    /**
     * Opens the folders of all shards.
     *
     * @throws UsageException when they are not all the parts of one study
     * @throws IOException when they cannot be read
     */
    public ShardReader(List<Path> folders) throws IOException {
        manifest = check(folders);
        for (Path folder : folders) {
            Path file = folder.resolve(ShardWriter.RUNS);
            RandomAccessFile random = new RandomAccessFile(file.toFile(), "r");
            files.add(random);
            index(file, random);
        }
    }

    private static ShardManifest check(List<Path> folders) throws IOException {
        if (folders.isEmpty()) {
            throw new UsageException("Name the folders of the shards.");
        }
        ShardManifest first = ShardManifest.read(folders.getFirst());
        int count = Shard.parse(first.shard()).count();
        TreeSet<Integer> open = new TreeSet<>();
        for (int i = 1; i <= count; i++) {
            open.add(i);
        }
        for (Path folder : folders) {
            ShardManifest each = ShardManifest.read(folder);
            Shard shard = Shard.parse(each.shard());
            if (shard.count() != count || !each.modelHash().equals(first.modelHash())
                    || !each.wishes().equals(first.wishes())) {
                throw new UsageException("\"" + folder + "\" holds a part of another study than \""
                        + folders.getFirst() + "\".");
            }
            if (!open.remove(shard.number())) {
                throw new UsageException("Shard " + shard + " is given twice, the second time in \"" + folder + "\".");
            }
        }
        if (!open.isEmpty()) {
            throw new UsageException("These of the " + count + " shards are missing: "
                    + String.join(", ", open.stream().map(String::valueOf).toList()) + ".");
        }
        return first;
    }

    /** Counts what is read, so that places in the file are known. */
    private static final class Counting extends FilterInputStream {

        private long position;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            position += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            position += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            position += skipped;
            return skipped;
        }
    }

    private void index(Path file, RandomAccessFile random) throws IOException {
        byte[] key = new byte[RunRecord.KEY_LENGTH];
        try (Counting counting = new Counting(new BufferedInputStream(Files.newInputStream(file)));
                DataInputStream in = new DataInputStream(counting)) {
            while (counting.position < random.length()) {
                in.readFully(key);
                String run = new String(key, StandardCharsets.US_ASCII) + "." + in.readLong();
                places.put(run, new Place(random, counting.position));
                RunRecord.skip(in);
            }
        } catch (EOFException e) {
            throw new IOException("\"" + file + "\" ends within a run", e);
        }
    }

    /** What opens the model, as the first shard was given it. */
    public String source() {
        return manifest.source();
    }

    /** SHA-256 of the model's file. */
    public String modelHash() {
        return manifest.modelHash();
    }

    /** What was asked for. */
    public RunRequest request() {
        return RequestText.parse(manifest.wishes()).request();
    }

    /** Number of runs in all shards. */
    public int runs() {
        return places.size();
    }

    /** Number of runs that no shard had and that were computed now. */
    public long computed() {
        return missing.get();
    }

    /** Stands between a study and its runs. */
    public ReplicateRunner through(ReplicateRunner inner) {
        return (engine, simulation, replicate, progress) -> run(inner, engine, simulation, replicate, progress);
    }

    private ReplicateRunner.Result run(ReplicateRunner inner, Engine engine, Simulation simulation, long replicate,
            Progress progress) {
        String key = keys.computeIfAbsent(simulation, s -> SimulationKey.of(engine, s).id());
        Place place = places.get(key + "." + replicate);
        if (place == null) {
            missing.incrementAndGet();
            return inner.run(engine, simulation, replicate, progress);
        }
        synchronized (place.file()) {
            try {
                place.file().seek(place.offset());
                return RunRecord.read(new DataInputStream(new BufferedInputStream(
                        Channels.newInputStream(place.file().getChannel()))), simulation.observables());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (RandomAccessFile file : files) {
            file.close();
        }
    }
}
