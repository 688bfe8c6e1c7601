package paget.results.ui;

import org.eclipse.swt.widgets.Button;

/** Check boxes in views. */
public final class ViewCheckBox {

    /** Widgets with this property are left as the desktop draws them (org.eclipse.e4.ui.css.swt). */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private ViewCheckBox() {
    }

    /**
     * Keeps the tick to be seen: the style sheets of the workbench give check boxes in views a background, which GTK draws
     * over the colour on which the tick stands out.
     *
     * @return the same button
     */
    public static Button of(Button check) {
        check.setData(UNSTYLED, Boolean.TRUE);
        return check;
    }
}
