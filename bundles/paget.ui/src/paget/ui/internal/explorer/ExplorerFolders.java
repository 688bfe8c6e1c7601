package paget.ui.internal.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelsFolder;

/** The folders that the explorer shows: the models folder, and those the user added. */
public final class ExplorerFolders {
    private static final String PREFERENCE = "explorer.folders";

    private ExplorerFolders() {
    }

    /** All that exist; the models folder goes first. */
    public static List<Path> list() {
        List<Path> folders = new ArrayList<>(List.of(ModelsFolder.get()));
        added().stream().filter(folder -> !folders.contains(folder)).forEach(folders::add);
        return folders.stream().filter(Files::isDirectory).toList();
    }

    static void add(Path folder) {
        List<Path> folders = new ArrayList<>(added());
        if (!folders.contains(folder)) {
            folders.add(folder);
        }
        store(folders);
    }

    static void remove(Path folder) {
        store(added().stream().filter(other -> !other.equals(folder)).toList());
    }

    /** Whether the user added the folder and may take it away. */
    static boolean isAdded(Path folder) {
        return added().contains(folder);
    }

    private static List<Path> added() {
        return UiPlugin.preferences().getString(PREFERENCE).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    private static void store(List<Path> folders) {
        UiPlugin.preferences().setValue(PREFERENCE, String.join("\n", folders.stream().map(Path::toString).toList()));
    }
}
