package paget.ui.internal.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.tree.FeatureGroup;
import paget.ui.internal.tree.ModelStructure;

/** Folders, model files, and the outline of the models that are open. */
final class ExplorerContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ExplorerFolders.list().toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        if (node instanceof Path path) {
            return Files.isDirectory(path) ? entries(path).toArray()
                    : OpenModels.of(path).map(session -> ModelStructure.children(session.organism()).toArray()).orElse(new Object[0]);
        }
        return ModelStructure.children(node).toArray();
    }

    /** Folders and models, folders first. Hidden ones are left out. */
    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(entry -> Files.isDirectory(entry) || ModelOpener.isModel(entry))
                    .sorted(Comparator.comparing((Path entry) -> !Files.isDirectory(entry))
                            .thenComparing(entry -> entry.getFileName().toString(), String.CASE_INSENSITIVE_ORDER))
                    .toList();
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            UiPlugin.log("The folder " + folder + " cannot be listed", e);
            return List.of();
        }
    }

    @Override
    public boolean hasChildren(Object node) {
        return getChildren(node).length > 0;
    }

    @Override
    public Object getParent(Object node) {
        if (node instanceof Path path) {
            return ExplorerFolders.list().contains(path) ? null : path.getParent();
        }
        Object parent = ModelStructure.parent(node);
        if (parent instanceof paget.model.Organism organism) {
            return OpenModels.of(organism).<Object>map(session -> session.file()).orElse(null);
        }
        return parent instanceof FeatureGroup || parent != null ? parent : null;
    }
}
