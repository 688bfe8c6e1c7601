package paget.results.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;

/** What can leave a view as a file. */
public interface Exported {
    /** Names the file that is proposed. */
    String title();

    /** The model that it is about, beside which files are proposed. */
    Optional<Path> model();

    /** As an SVG document. */
    String svg();

    /** The numbers as comma-separated values. */
    String csv();

    /** As pixels. */
    ImageData pixels();
}
