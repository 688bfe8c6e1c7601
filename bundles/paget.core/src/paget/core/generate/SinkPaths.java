package paget.core.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Keeps a sink's paths below its root and free of clashes, on file systems that ignore case as well. */
final class SinkPaths {

    private final Set<String> used = new HashSet<>();

    /** Accepts a path or says what is wrong with it. */
    void claim(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.indexOf('\\') >= 0
                || path.indexOf(':') >= 0) {
            throw new IllegalArgumentException("not a path of a file below the root: " + path);
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("not a plain path: " + path);
            }
        }
        if (!used.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("written twice: " + path);
        }
    }
}
