package paget.ui.internal.tree;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.swt.widgets.TreeItem;

import paget.model.Element;
import paget.model.PagetPackage;
import paget.model.path.Labels;
import paget.ui.internal.model.ModelSession;

/** Renames elements in the tree through the command stack. */
final class NameModifier implements ICellModifier {
    private final ModelSession session;

    NameModifier(ModelSession session) {
        this.session = session;
    }

    @Override
    public boolean canModify(Object node, String property) {
        return node instanceof Element;
    }

    @Override
    public Object getValue(Object node, String property) {
        return Labels.of((Element) node);
    }

    @Override
    public void modify(Object item, String property, Object value) {
        Object node = item instanceof TreeItem row ? row.getData() : item;
        if (node instanceof Element element && value instanceof String text && !text.strip().equals(Labels.of(element))) {
            String name = text.isBlank() ? null : text.strip();
            session.domain().getCommandStack().execute(
                    SetCommand.create(session.domain(), element, PagetPackage.Literals.ELEMENT__NAME, name));
        }
    }
}
