package paget.results.ui.internal;

import org.eclipse.swt.graphics.ImageData;

/** What can leave a view as a file. */
public interface Exported {
    /** Names the file that is proposed. */
    String title();

    /** As an SVG document. */
    String svg();

    /** The numbers as comma-separated values. */
    String csv();

    /** As pixels. */
    ImageData pixels();
}
