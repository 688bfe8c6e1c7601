package paget.diagram.ui.internal.palette;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

import paget.diagram.ui.internal.picture.Painter;

/** Names, icons and explanations of the palette's entries. */
final class PaletteLabels extends ColumnLabelProvider {

    private final Painter.Icons icons;

    PaletteLabels(Painter.Icons icons) {
        this.icons = icons;
    }

    @Override
    public String getText(Object element) {
        return switch ((PaletteEntry) element) {
        case PaletteEntry.Drawer drawer -> drawer.section().label().isEmpty() ? drawer.section().name() : drawer.section().label();
        case PaletteEntry.Button button -> button.tool().label();
        };
    }

    @Override
    public Image getImage(Object element) {
        return switch ((PaletteEntry) element) {
        case PaletteEntry.Drawer drawer -> null;
        case PaletteEntry.Button button -> icons.small(button.tool().head().icon());
        };
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof PaletteEntry.Drawer ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof PaletteEntry.Button button && !button.tool().head().documentation().isEmpty()
                ? button.tool().head().documentation()
                : null;
    }
}
