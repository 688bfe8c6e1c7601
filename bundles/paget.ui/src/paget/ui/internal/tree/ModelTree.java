package paget.ui.internal.tree;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;

import paget.ui.internal.Messages;
import paget.ui.internal.model.ModelSession;

/** The tree of a model with a filter field, drag and drop, and renaming in place. */
public final class ModelTree {
    private static final String NAME = "name";
    private final FilteredTree tree;
    private final TreeViewer viewer;
    private final ModelSession session;
    private final ModelSession.Listener problemsListener;

    public ModelTree(Composite parent, ModelSession session) {
        this.session = session;
        tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new ElementFilter(), true, true);
        tree.setInitialText(Messages.Tree_filter);
        viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ModelContentProvider());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ModelLabelProvider()));
        viewer.setInput(session);
        viewer.expandToLevel(2);
        allowRenaming();
        ElementDragAndDrop.addTo(viewer);
        problemsListener = new ModelSession.Listener() {
            @Override
            public void problemsChanged(ModelSession changed) {
                viewer.refresh(true);
            }
        };
        session.addListener(problemsListener);
        tree.addDisposeListener(event -> session.removeListener(problemsListener));
    }

    /** Matches the label and the type, so that "route" finds all routes. */
    private static final class ElementFilter extends PatternFilter {
        ElementFilter() {
            setIncludeLeadingWildcard(true);
        }

        @Override
        protected boolean isLeafMatch(org.eclipse.jface.viewers.Viewer shown, Object node) {
            if (node instanceof EObject element) {
                return wordMatches(paget.model.path.Labels.of(element)) || wordMatches(ElementDetails.type(element));
            }
            return false;
        }
    }

    private void allowRenaming() {
        viewer.setColumnProperties(new String[] { NAME });
        viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
        viewer.setCellModifier(new NameModifier(session));
        // Renaming starts by its command only, so that clicks select and double clicks expand.
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    public TreeViewer viewer() {
        return viewer;
    }

    public FilteredTree control() {
        return tree;
    }

    /** Selects elements and scrolls to the first; quantities lead to the element that owns them. */
    public void reveal(Collection<? extends EObject> elements) {
        List<EObject> shown = elements.stream().map(ModelStructure::shown)
                .filter(element -> element != null && element.eResource() == session.resource()).distinct().toList();
        if (!shown.isEmpty()) {
            viewer.setSelection(new StructuredSelection(shown), true);
        }
    }

    /** Starts renaming the selected element in place. */
    public void rename() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected != null) {
            viewer.editElement(selected, 0);
        }
    }
}
