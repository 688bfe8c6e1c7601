package paget.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.Distribution;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.path.Labels;
import paget.ui.internal.Messages;

/** Chooses the distribution of a quantity and edits its parameters. */
final class DistributionEditor {
    private static final List<EClass> KINDS = List.of(PagetPackage.Literals.NORMAL_DISTRIBUTION,
            PagetPackage.Literals.LOG_NORMAL_DISTRIBUTION, PagetPackage.Literals.UNIFORM_DISTRIBUTION,
            PagetPackage.Literals.LOG_UNIFORM_DISTRIBUTION, PagetPackage.Literals.TRIANGULAR_DISTRIBUTION,
            PagetPackage.Literals.BETA_DISTRIBUTION);
    private final ElementSection section;
    private final FormToolkit toolkit;
    private final Supplier<Quantity> quantity;
    private final Combo kind;
    private final Composite parameters;
    private final List<FeatureEditor> editors = new ArrayList<>();
    private EClass shown;

    DistributionEditor(Composite parent, FormToolkit toolkit, ElementSection section, Supplier<Quantity> quantity) {
        this.section = section;
        this.toolkit = toolkit;
        this.quantity = quantity;
        toolkit.createLabel(parent, Messages.Quantity_distribution + ":");
        kind = new Combo(parent, SWT.READ_ONLY);
        toolkit.adapt(kind, true, false);
        kind.add(Messages.Quantity_noDistribution);
        KINDS.forEach(type -> kind.add(Labels.type(type).replace(" distribution", "")));
        kind.addListener(SWT.Selection, event -> choose());
        GridDataFactory.fillDefaults().applyTo(kind);
        parameters = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(1, 1).applyTo(parameters);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(parameters);
    }

    private void choose() {
        if (quantity.get() == null) {
            return;
        }
        int index = kind.getSelectionIndex() - 1;
        Distribution chosen = index < 0 ? null : (Distribution) EcoreUtil.create(KINDS.get(index));
        if (chosen != null) {
            DistributionDefaults.around(chosen, quantity.get().getValue());
        }
        section.set(quantity.get(), PagetPackage.Literals.QUANTITY__DISTRIBUTION, chosen);
    }

    private Distribution distribution() {
        return quantity.get() == null ? null : quantity.get().getDistribution();
    }

    void refresh() {
        Distribution present = distribution();
        EClass type = present == null ? null : present.eClass();
        kind.setEnabled(quantity.get() != null);
        kind.select(type == null ? 0 : KINDS.indexOf(type) + 1);
        if (type != shown) {
            shown = type;
            editors.clear();
            for (Control child : parameters.getChildren()) {
                child.dispose();
            }
            if (type != null) {
                type.getEAllAttributes().forEach(this::addParameter);
            }
            section.relayout();
        }
        editors.forEach(FeatureEditor::refresh);
    }

    private void addParameter(EAttribute attribute) {
        toolkit.createLabel(parameters, FeatureForm.label(attribute) + ":");
        FeatureEditor editor = new TextEditor(attribute, new FeatureEditor.Host(this::distribution, section::session,
                value -> section.set(distribution(), attribute, value)));
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(editor.create(parameters, toolkit));
        editors.add(editor);
    }
}
