package paget.ui.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.edit.ModelItemProviders;
import paget.model.id.IdAssigner;
import paget.model.resource.LoadResult;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;

/**
 * One open model: its file, its contents, the editing domain through whose command stack all changes go, and the
 * problems that were found in it. All parts that show the model share the session. Used in the display thread only.
 */
public final class ModelSession {
    /** Is told when the session was saved, renamed or became dirty, when its problems changed, and when it ends. */
    public interface Listener {
        default void stateChanged(ModelSession session) {
            // Not every listener shows the state.
        }

        default void problemsChanged(ModelSession session) {
            // Not every listener shows the problems.
        }

        default void disposed(ModelSession session) {
            // Not every listener keeps something about the session.
        }
    }

    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(List.of(
            new ModelItemProviders(), new ReflectiveItemProviderAdapterFactory()));
    private final History stack = new History();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapters, stack);
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Organism organism;
    private final List<ModelDiagnostic> loadNotices;
    private final LiveValidation validation;
    private Path file;
    private FileStamp stamp;
    private boolean recovered;

    private ModelSession(Path file, FileStamp stamp, Organism organism, List<ModelDiagnostic> notices) {
        this.file = file;
        this.stamp = stamp;
        this.organism = organism;
        loadNotices = notices;
        domain.getResourceSet().getResources().add(organism.eResource());
        organism.eAdapters().add(new IdAssigner());
        validation = new LiveValidation(this);
        stack.addCommandStackListener(event -> {
            validation.schedule();
            changed();
        });
        validation.schedule();
    }

    /**
     * Reads a model.
     *
     * @throws ModelFileException with a sentence for people when the file holds no readable model
     */
    public static ModelSession open(Path file) throws ModelFileException {
        return read(file, file);
    }

    /** Reads a model from a recovery file; it counts as unsaved edits of the file that it belongs to. */
    public static ModelSession recover(Path file, Path recovery) throws ModelFileException {
        ModelSession session = read(recovery, file);
        session.recovered = true;
        return session;
    }

    private static ModelSession read(Path source, Path file) throws ModelFileException {
        FileStamp stamp = FileStamp.of(file);
        LoadResult result = new ModelFiles().load(source);
        return new ModelSession(file, stamp, result.orThrow(), result.diagnostics());
    }

    public Path file() {
        return file;
    }

    public Organism organism() {
        return organism;
    }

    public Resource resource() {
        return organism.eResource();
    }

    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** The changes since the model was opened. */
    public History history() {
        return stack;
    }

    public AdapterFactory adapterFactory() {
        return adapters;
    }

    /** What reading the file brought to light, besides what validation finds. */
    public List<ModelDiagnostic> loadNotices() {
        return loadNotices;
    }

    public LiveValidation validation() {
        return validation;
    }

    public boolean isDirty() {
        return recovered || stack.isSaveNeeded();
    }

    /** Writes the model to its file; the former content stays beside it as a backup. */
    public void save() throws IOException {
        saveAs(file);
    }

    /** Writes the model to another file, which is its file from then on. */
    public void saveAs(Path target) throws IOException {
        new ModelFiles().save(organism, target);
        file = target;
        stamp = FileStamp.of(target);
        recovered = false;
        stack.saveIsDone();
        changed();
    }

    /** Whether the file on disk is no longer the one that was read or written last. */
    public boolean isFileChanged() {
        return !stamp.equals(FileStamp.of(file));
    }

    /** Takes the file on disk as it is now for known, so that the user is asked only once about a change. */
    public void acceptFile() {
        stamp = FileStamp.of(file);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(listener -> listener.stateChanged(this));
    }

    void problemsChanged() {
        listeners.forEach(listener -> listener.problemsChanged(this));
    }

    public void dispose() {
        validation.dispose();
        listeners.forEach(listener -> listener.disposed(this));
        listeners.clear();
        stack.flush();
        adapters.dispose();
    }
}
