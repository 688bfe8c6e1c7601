package paget.ui.internal.help;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The pages of the help: those of the bundle {@code paget.doc}. */
final class HelpPages {
    /** The page that leads to all others. */
    static final String START = "index.html";
    private static final String BUNDLE = "paget.doc";
    private static final String FOLDER = "html/";

    private HelpPages() {
    }

    /** The folder of the pages, unpacked, so that links between them work; empty when this installation has none. */
    static Optional<Path> folder() throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        if (bundle == null || bundle.getEntry(FOLDER) == null) {
            return Optional.empty();
        }
        String folder = FileLocator.toFileURL(bundle.getEntry(FOLDER)).toString();
        try {
            // The locator leaves blanks in paths as they are.
            return Optional.of(Path.of(new URI(folder.replace(" ", "%20"))));
        } catch (URISyntaxException e) {
            throw new IOException("not a folder: " + folder, e);
        }
    }

    /** @throws IOException when there is no such page or it cannot be read */
    static HelpText read(String page) throws IOException {
        Path folder = folder().orElseThrow(() -> new IOException("no help in this installation"));
        try (Reader reader = Files.newBufferedReader(folder.resolve(page))) {
            return HelpParser.parse(reader);
        }
    }
}
