package paget.results.ui.internal.runs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import paget.results.ui.internal.Messages;

/** Opens folders in the program of the desktop, which not every machine has. */
final class OpenedFolder {
    private OpenedFolder() {
    }

    /**
     * Opens a folder.
     *
     * @param launch tells whether a program took the folder
     * @return where the folder is, when no program shows it
     */
    static Optional<String> fault(Path folder, Predicate<String> launch) {
        return launch.test(folder.toString()) ? Optional.empty() : Optional.of(Messages.bind(Messages.Runs_noFolderProgram, folder));
    }
}
