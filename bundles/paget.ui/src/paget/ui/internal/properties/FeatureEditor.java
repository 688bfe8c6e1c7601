package paget.ui.internal.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.ui.internal.model.ModelSession;

/** Edits one feature of the element that a section shows. */
abstract class FeatureEditor {
    /**
     * What an editor works on.
     *
     * @param element the element shown
     * @param session its model
     * @param setter sets the feature, undoably; null unsets it
     */
    record Host(Supplier<EObject> element, Supplier<ModelSession> session, Consumer<Object> setter) {
    }

    private final Host host;

    FeatureEditor(Host host) {
        this.host = host;
    }

    final EObject element() {
        return host.element().get();
    }

    final ModelSession session() {
        return host.session().get();
    }

    final void set(Object value) {
        host.setter().accept(value);
    }

    /** Creates the widget. */
    abstract Control create(Composite parent, FormToolkit toolkit);

    /** Shows the value of the element. */
    abstract void refresh();
}
