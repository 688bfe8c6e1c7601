package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The drag cursors that the flyout palette of GEF 3.2 asks for while it changes sides.
 * The workbench has dropped the class; the system's own cursors take its place.
 */
public final class DragCursors {
    // The values are compiled into GEF, so they are given and not free to choose.
    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int TOP = 3;
    public static final int BOTTOM = 4;
    public static final int CENTER = 5;
    public static final int OFFSCREEN = 6;
    public static final int FASTVIEW = 7;

    private DragCursors() {
    }

    /** The cursor for one of the codes above; it belongs to the display and must not be disposed. */
    public static Cursor getCursor(int code) {
        int cursor = switch (code) {
        case LEFT -> SWT.CURSOR_SIZEW;
        case RIGHT -> SWT.CURSOR_SIZEE;
        case TOP -> SWT.CURSOR_SIZEN;
        case BOTTOM -> SWT.CURSOR_SIZES;
        case INVALID -> SWT.CURSOR_NO;
        default -> SWT.CURSOR_SIZEALL;
        };
        return Display.getCurrent().getSystemCursor(cursor);
    }
}
