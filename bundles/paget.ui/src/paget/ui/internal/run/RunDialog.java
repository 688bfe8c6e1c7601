package paget.ui.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import paget.core.registry.Registries;
import paget.core.run.Planner;
import paget.core.run.RunRequest;
import paget.core.run.UsageException;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.Study;
import paget.model.path.Labels;
import paget.sim.run.Engine;
import paget.ui.internal.Messages;

/** What to run and how. An empty field means: as the study says; the field shows what that is. */
final class RunDialog extends TitleAreaDialog {
    private final Organism model;
    private final List<Study> studies;
    private final List<Hypothesis> hypotheses;
    private final List<Engine> engines = new ArrayList<>(Registries.engines().all());
    private RunRequest request;
    private Combo study;
    private Combo engine;
    private Table chosen;
    private Text end;
    private Text points;
    private Text seed;
    private Text replicates;

    RunDialog(Shell shell, Organism model, RunRequest last) {
        super(shell);
        this.model = model;
        request = last;
        studies = model.getStudies();
        hypotheses = model.getHypotheses();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RunDialog_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.RunDialog_heading);
        setMessage(Messages.RunDialog_message);
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(body);
        study = combo(body, Messages.RunDialog_study);
        studies.forEach(one -> study.add(StudiesMenu.label(one)));
        study.select(Math.max(0, indexOfStudy()));
        study.setEnabled(!studies.isEmpty());
        study.addListener(SWT.Selection, event -> showDefaults());
        engine = combo(body, Messages.RunDialog_engine);
        engine.add(Messages.RunDialog_engineByStudy);
        engines.forEach(one -> engine.add(one.label()));
        engine.select(1 + request.engine().map(id -> engines.stream().map(Engine::id).toList().indexOf(id)).orElse(-1));
        end = text(body, Messages.bind(Messages.RunDialog_end, model.getTimeUnit()), request.tEnd().orElse(""));
        points = text(body, Messages.RunDialog_points, shown(request.points()));
        replicates = text(body, Messages.RunDialog_replicates, shown(request.replicates()));
        seed = text(body, Messages.RunDialog_seed, request.seed().isPresent() ? Long.toString(request.seed().getAsLong()) : "");
        createHypotheses(body);
        showDefaults();
        return area;
    }

    private static String shown(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private int indexOfStudy() {
        return request.study().map(id -> studies.stream().map(Study::getId).toList().indexOf(id)).orElse(0);
    }

    private static void label(Composite parent, String text, int vertical) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.END, vertical).applyTo(label);
    }

    private static Combo combo(Composite parent, String label) {
        label(parent, label, SWT.CENTER);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Text text(Composite parent, String label, String value) {
        label(parent, label, SWT.CENTER);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> validate());
        return text;
    }

    private void createHypotheses(Composite body) {
        if (hypotheses.isEmpty()) {
            return;
        }
        label(body, Messages.RunDialog_hypotheses, SWT.BEGINNING);
        chosen = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 80).applyTo(chosen);
        for (Hypothesis hypothesis : hypotheses) {
            TableItem item = new TableItem(chosen, SWT.NONE);
            item.setText(Labels.of(hypothesis));
            item.setChecked(request.hypotheses().contains(hypothesis.getId()));
        }
        chosen.addListener(SWT.Selection, event -> validate());
    }

    /** Shows in the empty fields what the study says. */
    private void showDefaults() {
        if (!studies.isEmpty()) {
            Study shown = studies.get(study.getSelectionIndex());
            end.setMessage(shown.getDuration() == null ? ""
                    : paget.ui.internal.tree.ElementDetails.of(shown.getDuration()));
            points.setMessage(Integer.toString(shown.getPoints()));
            replicates.setMessage(Integer.toString(shown.getReplicates()));
            seed.setMessage(Long.toString(shown.getSeed()));
        }
        validate();
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = null;
        try {
            new Planner(model, read()).plan();
        } catch (NumberFormatException e) {
            problem = Messages.RunDialog_wholeNumbers;
        } catch (UsageException e) {
            problem = e.getMessage();
        }
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private RunRequest read() {
        List<String> on = chosen == null ? List.of() : Arrays.stream(chosen.getItems()).filter(TableItem::getChecked)
                .map(item -> hypotheses.get(chosen.indexOf(item)).getId()).toList();
        Optional<String> byName = engine.getSelectionIndex() <= 0 ? Optional.empty()
                : Optional.of(engines.get(engine.getSelectionIndex() - 1).id());
        Optional<String> which = studies.isEmpty() ? Optional.empty()
                : Optional.of(studies.get(study.getSelectionIndex()).getId());
        return new RunRequest(which, byName, end.getText().isBlank() ? Optional.empty() : Optional.of(end.getText().strip()),
                whole(points), seed.getText().isBlank() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seed.getText().strip())),
                whole(replicates), OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), on, Map.of(), false);
    }

    private static OptionalInt whole(Text text) {
        return text.getText().isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.getText().strip()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.RunDialog_run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    @Override
    protected void okPressed() {
        request = read();
        super.okPressed();
    }

    /** What the user chose. */
    RunRequest request() {
        return request;
    }
}
