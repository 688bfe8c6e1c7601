package paget.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.path.Labels;

/** Chooses one of the literals of an enumeration. */
final class EnumEditor extends FeatureEditor {
    private final EAttribute attribute;
    private final List<Enumerator> literals;
    private Combo combo;

    EnumEditor(EAttribute attribute, Host host) {
        super(host);
        this.attribute = attribute;
        literals = ((EEnum) attribute.getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        combo.setItems(literals.stream().map(Labels::words).toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> set(literals.get(combo.getSelectionIndex())));
        return combo;
    }

    @Override
    void refresh() {
        combo.select(literals.indexOf(element().eGet(attribute)));
    }
}
