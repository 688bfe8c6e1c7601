package paget.ui.internal.plugins;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

import paget.core.registry.Registries;
import paget.sim.Issue;
import paget.ui.internal.Messages;

/** Plug-ins that could not be loaded. They harm nothing, but whoever installed one wants to know. */
public final class PlugInFaults {
    private PlugInFaults() {
    }

    /** Loads all plug-ins in the background, so that the start does not wait, and shows what failed in a dialog. */
    public static void tell(Shell shell) {
        Job job = Job.createSystem(Messages.PlugIns_job, (ICoreRunnable) monitor -> {
            List<Issue> faults = faults();
            if (!faults.isEmpty() && !shell.isDisposed()) {
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        show(shell, faults);
                    }
                });
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** Plug-ins that the platform leaves out, and parts of the others that do not load. */
    static List<Issue> faults() {
        Stream<Issue> parts = Stream.of(Registries.engines(), Registries.generators(), Registries.studies(), Registries.examples(),
                Registries.stores()).flatMap(registry -> registry.problems().stream());
        return Stream.concat(UnresolvedPlugIns.in(FrameworkUtil.getBundle(PlugInFaults.class).getBundleContext()).stream(), parts).toList();
    }

    /** Shows and logs each fault with its sentence. */
    static void show(Shell shell, List<Issue> faults) {
        faults.forEach(fault -> Platform.getLog(PlugInFaults.class).warn(fault.message()));
        // All at once: a list of details would cut sentences off.
        String sentences = faults.stream().map(Issue::message).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
        ErrorDialog.openError(shell, Messages.PlugIns_title, Messages.PlugIns_message, Status.warning(sentences));
    }
}
