package paget.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colour of selections, handles and marks. */
public final class Accent {

    private static final Color ON_LIGHT = new Color(25, 103, 179);
    private static final Color ON_DARK = new Color(101, 176, 255);
    private static final double MIDDLE = 0.5;

    private Accent() {
    }

    /** The colour that stands out from the background of the part's viewer. */
    public static Color color(EditPart part) {
        return isDark(part.getViewer().getControl().getBackground()) ? ON_DARK : ON_LIGHT;
    }

    /** True if a background is dark. */
    public static boolean isDark(Color background) {
        RGB rgb = background.getRGB();
        return (0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue) / 255 < MIDDLE;
    }
}
