package paget.ui.internal.tree;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

import paget.ui.internal.model.ModelSession;

/** Shows the model of a session and keeps the viewer in step with it. */
public final class ModelContentProvider implements ITreeContentProvider {
    private final EContentAdapter observer = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getNotifier() instanceof EObject) {
                refresh();
            }
        }
    };
    private ModelSession session;
    private StructuredViewer viewer;
    private boolean refreshing;

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) newViewer;
        if (session != null) {
            session.organism().eAdapters().remove(observer);
        }
        session = newInput instanceof ModelSession next ? next : null;
        if (session != null) {
            session.organism().eAdapters().add(observer);
        }
    }

    /** Labels may depend on any element, so everything visible is refreshed, once for all changes of a command. */
    private void refresh() {
        if (refreshing || viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        refreshing = true;
        viewer.getControl().getDisplay().asyncExec(() -> {
            refreshing = false;
            if (!viewer.getControl().isDisposed()) {
                viewer.refresh(true);
            }
        });
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof ModelSession shown ? new Object[] { shown.organism() } : new Object[0];
    }

    @Override
    public Object[] getChildren(Object node) {
        return ModelStructure.children(node).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ModelStructure.parent(node);
    }

    @Override
    public boolean hasChildren(Object node) {
        return !ModelStructure.children(node).isEmpty();
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.organism().eAdapters().remove(observer);
        }
    }
}
