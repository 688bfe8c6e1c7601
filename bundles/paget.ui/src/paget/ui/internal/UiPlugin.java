package paget.ui.internal;

import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

import paget.ui.PagetUi;

/** Owns the preference store, the images and the state folder of the workbench. */
public final class UiPlugin extends AbstractUIPlugin {
    private static UiPlugin instance;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        instance = null;
        super.stop(context);
    }

    public static UiPlugin get() {
        return instance;
    }

    public static IPreferenceStore preferences() {
        return instance.getPreferenceStore();
    }

    /** A private folder of this bundle in the instance area. */
    public static Path stateFolder() {
        return instance.getStateLocation().toFile().toPath();
    }

    /** Icon of the family under {@code icons/}, by name without extension. */
    public static ImageDescriptor icon(String name) {
        URL url = FileLocator.find(instance.getBundle(), new org.eclipse.core.runtime.Path("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** The icon as a shared image that nobody disposes. */
    public static Image image(String name) {
        Image image = instance.getImageRegistry().get(name);
        if (image == null) {
            instance.getImageRegistry().put(name, icon(name));
            image = instance.getImageRegistry().get(name);
        }
        return image;
    }

    public static IStatus error(String message, Throwable cause) {
        return new Status(IStatus.ERROR, PagetUi.PLUGIN_ID, message, cause);
    }

    public static void log(String message, Throwable cause) {
        ILog.of(Platform.getBundle(PagetUi.PLUGIN_ID)).log(error(message, cause));
    }
}
