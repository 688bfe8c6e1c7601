package paget.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The attributes and references that are particular to the type of the element: one row each. */
public final class DetailsSection extends ElementSection {
    private final List<FeatureEditor> editors = new ArrayList<>();
    private EClass shownType;

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).applyTo(parent);
    }

    @Override
    void elementChanged() {
        EClass type = element() == null ? null : element().eClass();
        if (type == shownType) {
            return;
        }
        shownType = type;
        editors.clear();
        for (Control child : body().getChildren()) {
            child.dispose();
        }
        if (type != null) {
            FeatureForm.features(type).forEach(this::addRow);
        }
        relayout();
    }

    private void addRow(EStructuralFeature feature) {
        Label label = getWidgetFactory().createLabel(body(), FeatureForm.label(feature) + ":");
        label.setToolTipText(FeatureForm.documentation(feature));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        FeatureEditor editor = editor(feature);
        Control control = editor.create(body(), getWidgetFactory());
        control.setToolTipText(FeatureForm.documentation(feature));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(320, SWT.DEFAULT).applyTo(control);
        editors.add(editor);
    }

    private FeatureEditor editor(EStructuralFeature feature) {
        FeatureEditor.Host host = new FeatureEditor.Host(this::element, this::session, value -> set(element(), feature, value));
        return switch (feature) {
        case EReference reference when reference.isMany() -> new ReferenceListEditor(reference, host);
        case EReference reference -> new ReferenceEditor(reference, host);
        case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum -> new EnumEditor(attribute, host);
        case EAttribute attribute when attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN -> new FlagEditor(attribute, host);
        default -> new TextEditor((EAttribute) feature, host);
        };
    }

    @Override
    public void refresh() {
        if (element() != null && element().eClass() == shownType) {
            editors.forEach(FeatureEditor::refresh);
        }
    }
}
