package paget.core.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import paget.core.run.UsageException;

/**
 * What a folder of a shard says of itself; written last, so that a folder with it is whole.
 *
 * @param format version of the format
 * @param shard which part, such as {@code 3/10}
 * @param source what opens the model
 * @param modelHash SHA-256 of the model's file
 * @param wishes what was asked for, as JSON
 * @param runs number of runs in the folder
 */
record ShardManifest(int format, String shard, String source, String modelHash, String wishes, long runs) {

    static final String FILE = "shard.json";
    static final int FORMAT = 1;

    /** @throws UsageException when the folder holds no shard */
    static ShardManifest read(Path folder) throws IOException {
        try {
            ShardManifest manifest = new GsonBuilder().create().fromJson(Files.readString(folder.resolve(FILE)),
                    ShardManifest.class);
            if (manifest == null || manifest.format != FORMAT || manifest.shard == null || manifest.wishes == null) {
                throw new UsageException("\"" + folder + "\" holds a shard of another version of Paget.");
            }
            return manifest;
        } catch (NoSuchFileException e) {
            throw new UsageException("\"" + folder + "\" holds no finished shard; it has no " + FILE + ".");
        } catch (JsonParseException e) {
            throw new UsageException("\"" + folder + "\" holds no shard; its " + FILE + " cannot be read.");
        }
    }

    String json() {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(this) + "\n";
    }
}
