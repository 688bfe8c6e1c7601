package paget.ui.internal.plugins;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;

import paget.core.registry.Registries;
import paget.sim.Issue;
import paget.ui.PagetUi;
import paget.ui.internal.Messages;

/** Plug-ins that could not be loaded. They harm nothing, but whoever installed one wants to know. */
public final class PlugInFaults {
    private PlugInFaults() {
    }

    /** Loads all plug-ins in the background, so that the start does not wait, and shows what failed in a dialog. */
    public static void tell(Shell shell) {
        Job job = Job.createSystem(Messages.PlugIns_job, (ICoreRunnable) monitor -> {
            List<Issue> faults = Stream.of(Registries.engines(), Registries.generators(), Registries.studies(),
                    Registries.examples(), Registries.stores()).flatMap(registry -> registry.problems().stream()).toList();
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

    /** Shows and logs each fault with its sentence. */
    static void show(Shell shell, List<Issue> faults) {
        IStatus[] each = faults.stream().map(fault -> Status.warning(fault.message())).toArray(IStatus[]::new);
        MultiStatus all = new MultiStatus(PagetUi.PLUGIN_ID, IStatus.OK, each,
                each.length == 1 ? each[0].getMessage() : Messages.bind(Messages.PlugIns_several, each.length), null);
        Platform.getLog(PlugInFaults.class).log(all);
        ErrorDialog.openError(shell, Messages.PlugIns_title, Messages.PlugIns_message, all);
    }
}
