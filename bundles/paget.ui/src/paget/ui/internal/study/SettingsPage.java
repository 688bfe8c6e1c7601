package paget.ui.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import paget.core.registry.Registries;
import paget.core.run.NumberText;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.sim.run.Engine;
import paget.ui.internal.generate.OptionForm;

/** Name, duration, engine, and the options that the kind of study declares. */
final class SettingsPage extends WizardPage {
    private final StudyDraft draft;
    private final String timeUnit;
    private Text name;
    private Text duration;
    private ScrolledComposite scroller;
    private StudyKind shown;
    private OptionForm form;

    SettingsPage(StudyDraft draft, String timeUnit) {
        super("settings", StudyMessages.Study_settingsTitle, null);
        this.draft = draft;
        this.timeUnit = timeUnit;
        setDescription(StudyMessages.Study_settingsDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
        name = text(body, StudyMessages.Study_name, "", 3, text -> draft.name = text);
        duration = text(body, StudyMessages.bind(StudyMessages.Study_duration, timeUnit), NumberText.of(draft.duration), 1, text -> {
            Double value = number(text);
            if (value != null) {
                draft.duration = value;
            }
        });
        spinner(body, StudyMessages.Study_points, draft.points, 2, StudyPlan.MAXIMUM_POINTS, value -> draft.points = value);
        spinner(body, StudyMessages.Study_replicates, draft.replicates, 1, StudyPlan.MAXIMUM_REPLICATES,
                value -> draft.replicates = value);
        spinner(body, StudyMessages.Study_seed, (int) draft.seed, 0, Integer.MAX_VALUE, value -> draft.seed = value);
        new Label(body, SWT.NONE).setText(StudyMessages.Study_engine);
        Combo engine = new Combo(body, SWT.READ_ONLY);
        List<String> ids = new ArrayList<>(List.of(""));
        engine.add(StudyMessages.Study_automatic);
        for (Engine one : Registries.engines().all()) {
            engine.add(one.label());
            ids.add(one.id());
        }
        engine.select(0);
        engine.addListener(SWT.Selection, event -> draft.engine = ids.get(engine.getSelectionIndex()));
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(engine);
        Group group = new Group(body, SWT.NONE);
        group.setText(StudyMessages.Study_options);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(group);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(560, 180).applyTo(group);
        scroller = new ScrolledComposite(group, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        setControl(body);
    }

    private Text text(Composite body, String label, String value, int span, Consumer<String> setter) {
        new Label(body, SWT.NONE).setText(label);
        Text text = new Text(body, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(event -> {
            setter.accept(text.getText().strip());
            validate();
        });
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private static void spinner(Composite body, String label, int value, int least, int most, Consumer<Integer> setter) {
        new Label(body, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(body, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 100);
        spinner.addListener(SWT.Selection, event -> setter.accept(spinner.getSelection()));
        spinner.addListener(SWT.Modify, event -> setter.accept(spinner.getSelection()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(spinner);
    }

    /** The positive number that a text is, or null. */
    private static Double number(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return value > 0 && Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            // That is how Java says no.
            return null;
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && draft.kind().isPresent() && draft.kind().get() != shown) {
            shown = draft.kind().get();
            if (name.getText().isBlank()) {
                name.setText(shown.label());
            }
            options();
        }
        if (visible) {
            validate();
        }
    }

    private void options() {
        Composite fields = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(fields);
        form = new OptionForm(fields, draft, this::validate);
        if (draft.options().isEmpty()) {
            new Label(fields, SWT.NONE).setText(StudyMessages.Study_noOptions);
        }
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        scroller.setContent(fields);
        scroller.setMinSize(fields.computeSize(560, SWT.DEFAULT));
    }

    private void validate() {
        String problem = name.getText().isBlank() ? StudyMessages.Study_noName
                : number(duration.getText()) == null ? StudyMessages.bind(StudyMessages.Study_noDuration, duration.getText())
                        : form == null ? null : form.problem().orElse(null);
        setErrorMessage(problem);
        setPageComplete(problem == null && shown != null);
    }

    /** The fields of the options. */
    OptionForm form() {
        return form;
    }
}
