package paget.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/**
 * The folder that a run writes into: a file of comma-separated values for every series and table, and {@code run.json},
 * which is moved to its name last, so that a folder with a {@code run.json} is whole.
 */
public final class ResultFolder implements AutoCloseable {

    /** Name of the manifest. */
    public static final String MANIFEST = "run.json";

    /** Names that this class gives; nothing else is ever removed. */
    private static final Pattern RESULT_FILE = Pattern.compile("[\\w.-]+\\.csv");

    private final Path target;
    private final StagedFolder folder;

    /**
     * Makes sure that the folder can be written, before any work is done.
     *
     * @throws IOException when it cannot
     */
    public ResultFolder(Path target) throws IOException {
        this.target = target;
        folder = new StagedFolder(target);
    }

    /** Writes all files of an outcome. Earlier files of the same names are replaced. */
    public void write(RunOutcome outcome) throws IOException {
        write(outcome.result(), files -> RunManifest.json(outcome, files));
    }

    /**
     * Writes all files of an answer that a store has kept. Earlier files of the same names are replaced.
     *
     * @param manifest the manifest that the store has kept
     */
    public void write(StudyResult result, String manifest) throws IOException {
        write(result, files -> RunManifest.withFiles(manifest, files));
    }

    private void write(StudyResult result, ManifestMaker manifest) throws IOException {
        List<String> files = new ArrayList<>();
        for (Series series : result.series()) {
            String name = series.id() + ".csv";
            CsvFile.write(series, folder.file(name));
            files.add(name);
        }
        for (Table table : result.tables()) {
            String name = table.id() + ".csv";
            CsvFile.write(table, folder.file(name));
            files.add(name);
        }
        Files.writeString(folder.file(MANIFEST), manifest.naming(files));
        removeEarlier();
        folder.commit(MANIFEST);
    }

    /** Makes a manifest that names files. */
    @FunctionalInterface
    private interface ManifestMaker {
        String naming(List<String> files);
    }

    /** Removes the files of an earlier run, which its manifest names, so that no file is taken for a part of this one. */
    private void removeEarlier() throws IOException {
        Path manifest = target.resolve(MANIFEST);
        if (Files.isRegularFile(manifest)) {
            List<String> earlier = RunManifest.files(Files.readString(manifest));
            Files.delete(manifest);
            for (String name : earlier) {
                if (RESULT_FILE.matcher(name).matches()) {
                    Files.deleteIfExists(target.resolve(name));
                }
            }
        }
    }

    /** Removes what has not been written in full. */
    @Override
    public void close() throws IOException {
        folder.close();
    }
}
