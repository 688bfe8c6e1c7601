package paget.ui.internal.explorer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.tree.ModelLabelProvider;

/** Names of folders and files, an asterisk for unsaved edits; model elements as everywhere. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {
    private final ModelLabelProvider elements = new ModelLabelProvider();

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (!(node instanceof Path path)) {
            return elements.getStyledText(node);
        }
        boolean dirty = OpenModels.of(path).map(ModelSession::isDirty).orElse(false);
        StyledString text = new StyledString((dirty ? "*" : "") + path.getFileName());
        if (ExplorerFolders.list().contains(path)) {
            text.append("  " + path.getParent(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object node) {
        if (node instanceof Path path) {
            return UiPlugin.image(Files.isDirectory(path) ? "folder" : "model");
        }
        return elements.getImage(node);
    }

    @Override
    public void dispose() {
        elements.dispose();
        super.dispose();
    }
}
