package paget.ui.internal.generate;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows {@link FileNode}s in a tree. */
final class FileNodeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object root) {
        return getChildren(root);
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((FileNode) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ((FileNode) node).parent();
    }

    @Override
    public boolean hasChildren(Object node) {
        return !((FileNode) node).children().isEmpty();
    }
}
