package paget.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** The bus on which a desktop tells its programs that the session ends. */
final class SessionBus {
    private static final String SWT_DISABLE = "org.eclipse.swt.internal.SessionManagerDBus.disable"; //$NON-NLS-1$

    private SessionBus() {
    }

    /** Where there is no bus, SWT would try to start one and complain on the console that it cannot. */
    static void leaveOutIfAbsent() {
        String address = System.getenv("DBUS_SESSION_BUS_ADDRESS"); //$NON-NLS-1$
        String folder = System.getenv("XDG_RUNTIME_DIR"); //$NON-NLS-1$
        if (address == null && (folder == null || !Files.exists(Path.of(folder, "bus")))) { //$NON-NLS-1$
            System.setProperty(SWT_DISABLE, "true"); //$NON-NLS-1$
        }
    }
}
