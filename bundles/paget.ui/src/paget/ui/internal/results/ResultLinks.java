package paget.ui.internal.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import paget.core.run.RunStores;
import paget.model.Element;
import paget.model.path.ElementLookup;
import paget.model.path.ElementPath;
import paget.model.path.Lookup;
import paget.results.ui.ElementLinks;
import paget.results.ui.RunPlaces;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.explorer.ExplorerFolders;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.OpenModels;

/** Tells the results where stores of runs lie, and shows the elements that values are about. */
public final class ResultLinks {
    /** Folders below those of the explorer that are looked through. */
    private static final int DEPTH = 3;

    private ResultLinks() {
    }

    /** Called once, when the workbench is there. */
    public static void install() {
        ElementLinks.setOpener(ResultLinks::open);
        RunPlaces.setSource(ResultLinks::stores);
    }

    private static List<Path> stores() {
        List<Path> stores = new ArrayList<>();
        OpenModels.all().forEach(session -> stores.add(RunStores.beside(session.file())));
        for (Path folder : ExplorerFolders.list()) {
            try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                files.filter(file -> file.toString().endsWith(RunStores.ENDING)).sorted().forEach(stores::add);
            } catch (IOException | UncheckedIOException e) {
                UiPlugin.log(String.valueOf(e.getMessage()), e);
            }
        }
        return stores.stream().distinct().toList();
    }

    private static boolean open(Path model, String element) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !Files.isRegularFile(model) || !(ModelOpener.open(page, model) instanceof ModelEditor editor)
                || editor.session() == null) {
            return false;
        }
        String path = element.replace(ElementPath.SEPARATOR, "/");
        if (new ElementLookup(editor.session().organism()).find(path) instanceof Lookup.Found(Element target)) {
            editor.selectReveal(new StructuredSelection(target));
            return true;
        }
        return false;
    }
}
