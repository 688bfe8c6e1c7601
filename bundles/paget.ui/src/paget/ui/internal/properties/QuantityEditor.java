package paget.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.ui.internal.Messages;
import paget.ui.internal.tree.Numbers;

/** Value and unit of one quantity, its distribution and its evidence. Typing a value sets a quantity that is not set. */
final class QuantityEditor {
    private final ElementSection section;
    private final Composite body;
    private final Text value;
    private final Text unit;
    private final Button convert;
    private final Button unset;
    private final ControlDecoration valueError;
    private final ControlDecoration unitError;
    private final DistributionEditor distribution;
    private final EvidenceEditor evidence;
    private EReference feature;

    QuantityEditor(Composite parent, FormToolkit toolkit, ElementSection section) {
        this.section = section;
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 1).spacing(8, 5).applyTo(body);
        toolkit.createLabel(body, Messages.Quantity_value + ":");
        value = field(toolkit, 110);
        toolkit.createLabel(body, Messages.Quantity_unit + ":");
        unit = field(toolkit, 90);
        convert = toolkit.createButton(body, Messages.Quantity_convert, SWT.PUSH);
        convert.addListener(SWT.Selection, event -> offerConversions());
        unset = toolkit.createButton(body, Messages.Quantity_unset, SWT.PUSH);
        unset.addListener(SWT.Selection, event -> section.set(section.element(), feature, null));
        valueError = TextEditor.Decorations.error(value);
        unitError = TextEditor.Decorations.error(unit);
        value.addModifyListener(event -> checkValue());
        unit.addModifyListener(event -> checkUnit());
        Fields.commit(value, this::commitValue);
        Fields.commit(unit, this::commitUnit);
        proposeUnits();
        distribution = new DistributionEditor(body, toolkit, section, this::quantity);
        evidence = new EvidenceEditor(body, toolkit, section, this::quantity);
    }

    private Text field(FormToolkit toolkit, int width) {
        Text text = toolkit.createText(body, "", SWT.SINGLE | SWT.BORDER);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void proposeUnits() {
        SimpleContentProposalProvider provider = new SimpleContentProposalProvider() {
            @Override
            public org.eclipse.jface.fieldassist.IContentProposal[] getProposals(String contents, int position) {
                setProposals(Units.proposals(contents).toArray(String[]::new));
                return super.getProposals(contents.substring(0, position), position);
            }
        };
        provider.setFiltering(true);
        ContentProposalAdapter adapter = new ContentProposalAdapter(unit, new TextContentAdapter(), provider, null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
        unit.setMessage(Messages.Quantity_unitHint);
    }

    Control control() {
        return body;
    }

    /** Shows one quantity of the section's element. */
    void show(EReference quantityFeature) {
        feature = quantityFeature;
        Quantity shown = quantity();
        Fields.show(value, shown == null ? "" : Numbers.format(shown.getValue()));
        Fields.show(unit, shown == null ? Units.initial(section.element(), feature) : shown.getUnit());
        value.setMessage(shown == null ? Messages.Quantity_notSet : "");
        unset.setEnabled(shown != null);
        convert.setEnabled(shown != null && !Units.convertible(shown.getUnit()).isEmpty());
        distribution.refresh();
        evidence.refresh();
        checkValue();
        checkUnit();
    }

    private Quantity quantity() {
        return section.element() == null || feature == null ? null : (Quantity) section.element().eGet(feature);
    }

    private void checkValue() {
        boolean fine = value.getText().isBlank();
        try {
            fine = fine || Double.isFinite(Numbers.parse(value.getText()));
        } catch (NumberFormatException e) {
            valueError.setDescriptionText(Messages.bind(Messages.Properties_noNumber, value.getText()));
        }
        show(valueError, !fine);
    }

    private void checkUnit() {
        String problem = Units.problem(unit.getText());
        if (problem != null) {
            unitError.setDescriptionText(problem);
        }
        show(unitError, problem != null);
    }

    private static void show(ControlDecoration decoration, boolean visible) {
        if (visible) {
            decoration.show();
        } else {
            decoration.hide();
        }
    }

    private void commitValue(String typed) {
        if (typed.isBlank()) {
            section.set(section.element(), feature, null);
            return;
        }
        try {
            double number = Numbers.parse(typed);
            if (quantity() != null) {
                section.set(quantity(), PagetPackage.Literals.QUANTITY__VALUE, number);
            } else {
                Quantity created = PagetFactory.eINSTANCE.createQuantity();
                created.setValue(number);
                created.setUnit(Units.problem(unit.getText()) == null ? unit.getText().strip()
                        : Units.initial(section.element(), feature));
                section.set(section.element(), feature, created);
            }
        } catch (NumberFormatException e) {
            checkValue();
        }
    }

    private void commitUnit(String typed) {
        if (quantity() != null && Units.problem(typed) == null) {
            section.set(quantity(), PagetPackage.Literals.QUANTITY__UNIT, typed.strip());
        }
    }

    private void offerConversions() {
        Menu menu = new Menu(convert);
        List<String> targets = Units.convertible(quantity().getUnit());
        for (String target : targets) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Numbers.format(Units.convert(quantity(), target)) + " " + target);
            item.addListener(SWT.Selection, event -> convertTo(target));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Changes unit and value together, so that the quantity stays the same. */
    private void convertTo(String target) {
        EditingDomain domain = section.session().domain();
        CompoundCommand command = new CompoundCommand(Messages.Quantity_convertCommand);
        command.append(SetCommand.create(domain, quantity(), PagetPackage.Literals.QUANTITY__VALUE, Units.convert(quantity(), target)));
        command.append(SetCommand.create(domain, quantity(), PagetPackage.Literals.QUANTITY__UNIT, target));
        section.execute(command);
    }
}
