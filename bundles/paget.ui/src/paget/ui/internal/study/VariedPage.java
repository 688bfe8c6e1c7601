package paget.ui.internal.study;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import paget.core.run.ModelQuantity;
import paget.core.run.NumberText;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.path.Labels;

/** Arms that are compared and quantities that are varied. */
final class VariedPage extends WizardPage {
    private static final int STEPS = 11;
    private final StudyDraft draft;
    private final Organism model;
    private final List<ModelQuantity> quantities;
    private Table arms;
    private Table dimensions;
    private Combo quantity;
    private Text from;
    private Text to;
    private Spinner steps;

    VariedPage(StudyDraft draft, Organism model) {
        super("varied", StudyMessages.Study_variedTitle, null);
        this.draft = draft;
        this.model = model;
        quantities = ModelQuantity.of(model);
        setDescription(StudyMessages.Study_variedDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(7).applyTo(body);
        label(body, StudyMessages.Study_arms, 7);
        arms = new Table(body, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults().span(7, 1).grab(true, true).hint(520, 90).applyTo(arms);
        for (Hypothesis hypothesis : model.getHypotheses()) {
            TableItem item = new TableItem(arms, SWT.NONE);
            item.setText(Labels.of(hypothesis));
            item.setData(hypothesis);
        }
        arms.addListener(SWT.Selection, event -> armsChanged());
        label(body, StudyMessages.Study_dimensions, 7);
        quantity = new Combo(body, SWT.READ_ONLY);
        quantity.setToolTipText(StudyMessages.Study_quantity);
        quantities.forEach(one -> quantity.add(one.setting()));
        quantity.addListener(SWT.Selection, event -> propose());
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(quantity);
        from = field(body, StudyMessages.Study_from);
        to = field(body, StudyMessages.Study_to);
        label(body, StudyMessages.Study_steps, 1);
        steps = new Spinner(body, SWT.BORDER);
        steps.setValues(STEPS, 1, 10_000, 0, 1, 10);
        dimensions = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(7, 1).grab(true, true).hint(520, 80).applyTo(dimensions);
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        Button add = new Button(buttons, SWT.PUSH);
        add.setText(StudyMessages.Study_dimensionAdd);
        add.addListener(SWT.Selection, event -> add());
        Button remove = new Button(buttons, SWT.PUSH);
        remove.setText(StudyMessages.Study_dimensionRemove);
        remove.addListener(SWT.Selection, event -> remove());
        setControl(body);
    }

    private static void label(Composite body, String words, int span) {
        Label label = new Label(body, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private static Text field(Composite body, String words) {
        label(body, words, 1);
        Text text = new Text(body, SWT.BORDER);
        text.setToolTipText(words);
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private void armsChanged() {
        draft.arms().clear();
        for (TableItem item : arms.getItems()) {
            if (item.getChecked()) {
                draft.arms().add((Hypothesis) item.getData());
            }
        }
        tell();
    }

    /** Half to twice the value is a range to begin with. */
    private void propose() {
        double value = quantities.get(quantity.getSelectionIndex()).value();
        from.setText(NumberText.of(value == 0 ? 0 : value / 2));
        to.setText(NumberText.of(value == 0 ? 1 : value * 2));
    }

    private void add() {
        try {
            if (quantity.getSelectionIndex() < 0) {
                setErrorMessage(StudyMessages.Study_noQuantity);
                return;
            }
            ModelQuantity chosen = quantities.get(quantity.getSelectionIndex());
            StudyDraft.Varied varied = new StudyDraft.Varied(chosen, Double.parseDouble(from.getText()),
                    Double.parseDouble(to.getText()), steps.getSelection());
            draft.varied().add(varied);
            new TableItem(dimensions, SWT.NONE).setText(String.join(" ", chosen.element() + "." + chosen.feature(),
                    StudyMessages.Study_from, NumberText.of(varied.from()), StudyMessages.Study_to, NumberText.of(varied.to()),
                    chosen.unit(), StudyMessages.Study_steps, String.valueOf(varied.steps())));
            setErrorMessage(null);
            tell();
        } catch (NumberFormatException e) {
            setErrorMessage(from.getText() + " \u2013 " + to.getText() + "?");
        }
    }

    private void remove() {
        int index = dimensions.getSelectionIndex();
        if (index >= 0) {
            dimensions.remove(index);
            draft.varied().remove(index);
            tell();
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            tell();
        }
    }

    /** A study that does not run yet can be added all the same; what is missing may be drawn later. */
    private void tell() {
        List<String> problems = draft.problems();
        setMessage(problems.isEmpty() ? null : StudyMessages.bind(StudyMessages.Study_stillNeeded, problems.getFirst()), WARNING);
    }
}
