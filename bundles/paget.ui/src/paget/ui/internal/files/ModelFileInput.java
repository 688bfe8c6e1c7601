package paget.ui.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

import paget.ui.internal.UiPlugin;

/** A model file anywhere in the file system. Two inputs are equal when their absolute paths are. */
public final class ModelFileInput extends PlatformObject
        implements IPathEditorInput, IPersistableElement {
    static final String FACTORY_ID = "paget.ui.modelFileInput";
    static final String PATH_KEY = "path";

    private final Path file;

    public ModelFileInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public Path file() {
        return file;
    }

    @Override
    public org.eclipse.core.runtime.IPath getPath() {
        return org.eclipse.core.runtime.IPath.fromPath(file);
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return UiPlugin.icon("model");
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY_ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH_KEY, file.toString());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ModelFileInput other && file.equals(other.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
