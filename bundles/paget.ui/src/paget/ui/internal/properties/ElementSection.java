package paget.ui.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;

/**
 * A section about one model element. It follows the element's changes, whoever makes them, and changes the element
 * through the command stack of its model.
 */
abstract class ElementSection extends AbstractPropertySection {
    private EObject element;
    private ModelSession session;
    private Composite body;
    private boolean refreshing;
    private final EContentAdapter observer = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                refreshSoon();
            }
        }
    };

    @Override
    public final void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        body = getWidgetFactory().createFlatFormComposite(parent);
        createBody(body);
    }

    /** Creates the widgets once. */
    abstract void createBody(Composite parent);

    @Override
    public final void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        EObject next = Adapters.adapt(first, EObject.class);
        if (next != element) {
            unhook();
            element = next;
            session = OpenModels.of(element).orElse(null);
            hook();
            elementChanged();
        }
    }

    /** Another element is shown from now on. */
    abstract void elementChanged();

    /** The element shown, or null. */
    final EObject element() {
        return element;
    }

    final ModelSession session() {
        return session;
    }

    final Composite body() {
        return body;
    }

    private void hook() {
        if (element != null && session != null) {
            element.eAdapters().add(observer);
        }
    }

    private void unhook() {
        if (element != null) {
            element.eAdapters().remove(observer);
        }
    }

    private void refreshSoon() {
        if (refreshing || body.isDisposed()) {
            return;
        }
        refreshing = true;
        body.getDisplay().asyncExec(() -> {
            refreshing = false;
            if (!body.isDisposed() && session != null) {
                refresh();
            }
        });
    }

    /** Sets a feature of an object through the command stack; a value that is there already changes nothing. */
    final void set(EObject owner, EStructuralFeature feature, Object value) {
        if (session != null && !java.util.Objects.equals(owner.eGet(feature), value)) {
            execute(SetCommand.create(session.domain(), owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    final void execute(Command command) {
        if (session != null && command.canExecute()) {
            session.domain().getCommandStack().execute(command);
        }
    }

    /** Fits the scrolled page to sections that grew or shrank. */
    final void relayout() {
        body.layout(true, true);
        for (Composite parent = body; parent != null; parent = parent.getParent()) {
            if (parent instanceof org.eclipse.swt.custom.ScrolledComposite scrolled && scrolled.getContent() != null) {
                scrolled.setMinSize(scrolled.getContent().computeSize(-1, -1));
                scrolled.layout(true, true);
                break;
            }
        }
    }

    @Override
    public void dispose() {
        unhook();
        element = null;
        super.dispose();
    }
}
