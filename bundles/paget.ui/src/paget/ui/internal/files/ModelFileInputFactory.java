package paget.ui.internal.files;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the inputs of the editors that were open when the workbench was left. */
public final class ModelFileInputFactory implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(ModelFileInput.PATH_KEY);
        return path == null ? null : new ModelFileInput(Path.of(path));
    }
}
