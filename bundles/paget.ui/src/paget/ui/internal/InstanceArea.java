package paget.ui.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The folder that keeps window layout, preferences and recovery files. Users never choose one: it lies under their
 * home, and a second workbench that runs at the same time gets a folder of its own.
 */
final class InstanceArea {
    private static final int MOST_AT_ONCE = 32;

    private InstanceArea() {
    }

    /**
     * Takes the area named on the command line, else the first free one.
     *
     * @return false when the named area belongs to a running workbench
     */
    static boolean claim() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            return true;
        }
        if (location.isSet()) {
            return location.isLocked() ? false : location.isReadOnly() || location.lock();
        }
        Path home = Path.of(System.getProperty("user.home"), ".paget"); //$NON-NLS-1$ //$NON-NLS-2$
        for (int number = 1; number <= MOST_AT_ONCE; number++) {
            Path folder = home.resolve(number == 1 ? "workbench" : "workbench-" + number); //$NON-NLS-1$ //$NON-NLS-2$
            if (location.set(folder.toUri().toURL(), true)) {
                return true;
            }
        }
        return false;
    }
}
