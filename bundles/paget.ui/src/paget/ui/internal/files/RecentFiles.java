package paget.ui.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import paget.ui.internal.UiPlugin;

/** The models opened last, newest first, kept over sessions. */
public final class RecentFiles {
    /** Preference that holds the paths, one a line. */
    public static final String PREFERENCE = "recent.files";
    private static final int LIMIT = 12;

    private RecentFiles() {
    }

    /** The files that still exist. */
    public static List<Path> list() {
        return stored().stream().filter(Files::isRegularFile).toList();
    }

    static void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(stored());
        files.remove(absolute);
        files.addFirst(absolute);
        store(files.subList(0, Math.min(LIMIT, files.size())));
    }

    public static void clear() {
        store(List.of());
    }

    private static List<Path> stored() {
        return UiPlugin.preferences().getString(PREFERENCE).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    private static void store(List<Path> files) {
        UiPlugin.preferences().setValue(PREFERENCE, String.join("\n", files.stream().map(Path::toString).toList()));
    }
}
