package paget.ui.internal.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.tree.ElementDragAndDrop;

/** Shows the folders with models and the outline of the open ones. A double click opens or reveals. */
public final class ExplorerView extends ViewPart implements ITabbedPropertySheetPageContributor {
    private TreeViewer viewer;
    private final Runnable openModels = this::openModelsChanged;
    private final ModelSession.Listener states = new ModelSession.Listener() {
        @Override
        public void stateChanged(ModelSession session) {
            refresh();
        }
    };
    private final Listener shellActivated = event -> {
        if (event.widget == getSite().getShell()) {
            refresh();
        }
    };
    private final Set<Object> knownFolders = new HashSet<>();
    private Label hint;
    private boolean refreshing;

    @Override
    public void createPartControl(Composite parent) {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        FilteredTree tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        tree.setInitialText(Messages.Explorer_filter);
        viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ExplorerContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels()));
        hint = new Label(tree, SWT.WRAP);
        hint.setText(Messages.Explorer_none);
        hint.moveAbove(viewer.getTree().getParent());
        GridDataFactory.fillDefaults().grab(true, false).indent(5, 5).hint(1, SWT.DEFAULT).exclude(true).applyTo(hint);
        viewer.setInput(this);
        foldersChanged();
        viewer.addOpenListener(event -> open());
        ElementDragAndDrop.addTo(viewer);
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(PagetUi.EXPLORER_ID, menu, viewer);
        getSite().setSelectionProvider(viewer);
        getSite().getShell().addListener(SWT.Activate, shellActivated);
        OpenModels.addListener(openModels);
        openModelsChanged();
    }

    private void openModelsChanged() {
        OpenModels.all().forEach(session -> {
            session.removeListener(states);
            session.addListener(states);
        });
        refresh();
    }

    /** Reads the folders again and shows the open models as they are; once for many changes. */
    void refresh() {
        if (refreshing || viewer.getTree().isDisposed()) {
            return;
        }
        refreshing = true;
        viewer.getTree().getDisplay().asyncExec(() -> {
            refreshing = false;
            if (!viewer.getTree().isDisposed()) {
                viewer.refresh();
                foldersChanged();
            }
        });
    }

    /** Opens folders that are new here, and says what belongs here while there is none. */
    private void foldersChanged() {
        Object[] folders = ((ITreeContentProvider) viewer.getContentProvider()).getElements(this);
        for (Object folder : folders) {
            if (knownFolders.add(folder)) {
                viewer.expandToLevel(folder, 1);
            }
        }
        GridData place = (GridData) hint.getLayoutData();
        place.exclude = folders.length > 0;
        hint.setVisible(!place.exclude);
        hint.getParent().layout();
    }

    /** Shows a folder after it was added. */
    void reveal(Path path) {
        viewer.refresh();
        foldersChanged();
        viewer.setSelection(new StructuredSelection(path), true);
        viewer.setExpandedState(path, true);
    }

    /** The selected folders and files. */
    static List<Path> paths(Object selection) {
        return selection instanceof StructuredSelection structured
                ? structured.stream().filter(Path.class::isInstance).map(node -> (Path) node).toList() : List.of();
    }

    private void open() {
        Object node = viewer.getStructuredSelection().getFirstElement();
        if (node instanceof Path path && Files.isDirectory(path)) {
            viewer.setExpandedState(path, !viewer.getExpandedState(path));
        } else if (node instanceof Path path) {
            ModelOpener.open(getSite().getPage(), path);
        } else {
            List<EObject> elements = Selections.elements(viewer.getSelection());
            elements.stream().findFirst().flatMap(OpenModels::of).ifPresent(session -> {
                IEditorPart editor = ModelOpener.open(getSite().getPage(), session.file());
                if (editor instanceof ISetSelectionTarget target) {
                    target.selectReveal(new StructuredSelection(elements));
                }
            });
        }
    }

    @Override
    public String getContributorId() {
        return PagetUi.PROPERTIES_ID;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new TabbedPropertySheetPage(this)) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        OpenModels.removeListener(openModels);
        OpenModels.all().forEach(session -> session.removeListener(states));
        if (!getSite().getShell().isDisposed()) {
            getSite().getShell().removeListener(SWT.Activate, shellActivated);
        }
        super.dispose();
    }
}
