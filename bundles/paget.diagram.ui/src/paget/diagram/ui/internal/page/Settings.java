package paget.diagram.ui.internal.page;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import org.eclipse.core.runtime.ILog;

/** What the user chose for all diagrams. */
public final class Settings {

    private static final String NODE = "paget.diagram.ui";
    private static final String GRID = "showGrid";
    private static final String SNAP_GRID = "snapToGrid";
    private static final String SNAP_GEOMETRY = "snapToGeometry";
    private static final String PALETTE = "showPalette";
    private static final String LEGEND = "showLegend";

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(NODE);

    private Settings() {
    }

    static Settings load() {
        return new Settings();
    }

    public boolean showGrid() {
        return store.getBoolean(GRID, false);
    }

    public boolean snapToGrid() {
        return store.getBoolean(SNAP_GRID, false);
    }

    public boolean snapToGeometry() {
        return store.getBoolean(SNAP_GEOMETRY, true);
    }

    public boolean showPalette() {
        return store.getBoolean(PALETTE, true);
    }

    /** Whether the canvas says what its symbols mean. */
    public boolean showLegend() {
        return store.getBoolean(LEGEND, false);
    }

    public void setShowLegend(boolean value) {
        put(LEGEND, value);
    }

    public void setShowGrid(boolean value) {
        put(GRID, value);
    }

    public void setSnapToGrid(boolean value) {
        put(SNAP_GRID, value);
    }

    public void setSnapToGeometry(boolean value) {
        put(SNAP_GEOMETRY, value);
    }

    public void setShowPalette(boolean value) {
        put(PALETTE, value);
    }

    private void put(String key, boolean value) {
        store.putBoolean(key, value);
        try {
            store.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(Settings.class).warn("The settings of diagrams cannot be kept.", unwritable);
        }
    }
}
