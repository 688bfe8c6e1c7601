package paget.results.ui.internal;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of this bundle. */
public final class ResultIcons {
    private ResultIcons() {
    }

    /** An icon that lives as long as its control. */
    public static Image image(Control owner, String name) {
        return new LocalResourceManager(JFaceResources.getResources(), owner).get(descriptor(name));
    }

    /** An icon by the name of its file, without ending. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(Platform.getBundle("paget.results.ui"), IPath.fromPortableString("icons/" + name + ".svg"));
        return ImageDescriptor.createFromURL(url);
    }
}
