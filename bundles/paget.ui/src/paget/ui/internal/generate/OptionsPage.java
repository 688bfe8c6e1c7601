package paget.ui.internal.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import paget.core.compile.Variant;
import paget.core.generate.Export;
import paget.core.generate.Generator;
import paget.model.Hypothesis;
import paget.model.Study;
import paget.model.path.Labels;
import paget.sim.run.EngineOption;

/** What of the model is written, and the options that the format declares. */
final class OptionsPage extends WizardPage {
    private final ExportSubject subject;
    private final Export export;
    private ScrolledComposite scroll;
    private Combo study;
    private Table hypotheses;
    private Button strict;
    private OptionForm form;
    private Generator shown;

    OptionsPage(ExportSubject subject, Export export) {
        super("options"); //$NON-NLS-1$
        this.subject = subject;
        this.export = export;
        setDescription(GenerateMessages.Options_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
        createStudy(body);
        createHypotheses(body);
        new Label(body, SWT.NONE);
        strict = new Button(body, SWT.CHECK);
        strict.setText(GenerateMessages.Options_strict);
        strict.addListener(SWT.Selection, event -> export.setStrict(strict.getSelection()));
        Label line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        // An overlay bar shows only while the pointer moves, so that options further down would go unseen.
        scroll.setScrollbarsMode(SWT.NONE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(700, 240).applyTo(scroll);
        setControl(body);
    }

    private static void label(Composite parent, String text, int vertical) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.END, vertical).applyTo(label);
    }

    private void createStudy(Composite body) {
        List<Study> studies = subject.model().getStudies();
        label(body, GenerateMessages.Options_study, SWT.CENTER);
        study = new Combo(body, SWT.READ_ONLY);
        study.add(GenerateMessages.Options_allOfTheModel);
        studies.forEach(one -> study.add(Labels.of(one) + "  (" + one.getKind() + ")")); //$NON-NLS-1$ //$NON-NLS-2$
        study.select(0);
        study.setEnabled(!studies.isEmpty());
        study.addListener(SWT.Selection, event -> export.setStudy(study.getSelectionIndex() == 0 ? Optional.empty()
                : Optional.of(studies.get(study.getSelectionIndex() - 1))));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(study);
    }

    private void createHypotheses(Composite body) {
        List<Hypothesis> all = subject.model().getHypotheses();
        if (all.isEmpty()) {
            return;
        }
        label(body, GenerateMessages.Options_hypotheses, SWT.BEGINNING);
        hypotheses = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 66).applyTo(hypotheses);
        all.forEach(one -> new TableItem(hypotheses, SWT.NONE).setText(Labels.of(one)));
        hypotheses.addListener(SWT.Selection, event -> export.setVariant(Variant.of(Arrays.stream(hypotheses.getItems())
                .filter(TableItem::getChecked).map(item -> all.get(hypotheses.indexOf(item)).getId()).toList())));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && export.format().orElse(null) != shown) {
            show(export.format().orElseThrow());
        }
        super.setVisible(visible);
    }

    private void show(Generator generator) {
        shown = generator;
        setTitle(GenerateMessages.bind(GenerateMessages.Options_heading, generator.label()));
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite fields = new Composite(scroll, SWT.NONE);
        // The bar may come to stand over the right margin.
        GridLayoutFactory.swtDefaults().numColumns(3).margins(0, 4).extendedMargins(0, scroll.getVerticalBar().getSize().x, 0, 0)
                .spacing(10, 8).applyTo(fields);
        form = new OptionForm(fields, values(), this::validate);
        if (export.options().isEmpty()) {
            new Label(fields, SWT.NONE).setText(GenerateMessages.Options_none);
        }
        scroll.setContent(fields);
        scroll.setMinSize(fields.computeSize(Math.max(300, scroll.getClientArea().width), SWT.DEFAULT));
        validate();
    }

    private void validate() {
        setErrorMessage(form.problem().orElse(null));
        setPageComplete(form.problem().isEmpty());
    }

    private OptionForm.Values values() {
        return new OptionForm.Values() {
            @Override
            public List<EngineOption> options() {
                return export.options();
            }

            @Override
            public String value(EngineOption option) {
                return export.value(option);
            }

            @Override
            public Optional<String> set(EngineOption option, String text) {
                return export.set(option, text);
            }
        };
    }

    OptionForm form() {
        return form;
    }

    Button strict() {
        return strict;
    }

    Combo study() {
        return study;
    }
}
