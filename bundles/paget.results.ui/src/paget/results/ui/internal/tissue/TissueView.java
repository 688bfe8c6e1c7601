package paget.results.ui.internal.tissue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;

import paget.chart.TissueColors;
import paget.chart.TissuePicture;
import paget.core.course.TissueCourse;
import paget.core.run.NumberText;
import paget.core.study.StudyResult;
import paget.results.ui.ElementLinks;
import paget.results.ui.Results;
import paget.results.ui.ShownResult;
import paget.results.ui.internal.ChartExport;
import paget.results.ui.internal.Exported;
import paget.results.ui.internal.Messages;
import paget.results.ui.internal.ResultIcons;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueSnapshot;

/** The cells and fields of a run in space, with a slider over time. */
public final class TissueView extends ViewPart implements Exported {
    private static final int FRAME_MILLISECONDS = 250;
    private static final double FINE = 2;
    private static final int COMBO_WIDTH = 90;
    private final Runnable resultsChanged = this::offer;
    private List<ShownResult> runs = List.of();
    private ShownResult loaded;
    private TissueCourse course;
    private StudyResult answer;
    private TissueColors colors;
    private Combo choice;
    private Combo tissue;
    private Combo field;
    private Scale layer;
    private Scale time;
    private Text state;
    private ToolItem play;
    private TissueCanvas canvas;
    private ChartExport export;

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(body);
        Composite top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        choice = combo(top, Messages.Tissue_run, this::load);
        tissue = combo(top, Messages.Tissue_tissue, this::tissueChosen);
        field = combo(top, Messages.Tissue_field, this::draw);
        layer = new Scale(top, SWT.HORIZONTAL);
        layer.setToolTipText(Messages.Tissue_layer);
        layer.addListener(SWT.Selection, event -> draw());
        Composite bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        ToolBar player = new ToolBar(bar, SWT.FLAT);
        play = new ToolItem(player, SWT.CHECK);
        play.setImage(ResultIcons.image(player, "play"));
        play.setToolTipText(Messages.Tissue_play);
        play.addListener(SWT.Selection, event -> next());
        time = new Scale(bar, SWT.HORIZONTAL);
        time.setToolTipText(Messages.Tissue_time);
        time.addListener(SWT.Selection, event -> draw());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        state = new Text(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(state);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        export = new ChartExport(tools, this);
        item(tools, "copy", Messages.Chart_copy, () -> export.copy());
        item(tools, "export", Messages.Chart_export, () -> export.ask());
        canvas = new TissueCanvas(body, this::open, this::draw);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.canvas());
        Results.addListener(resultsChanged);
        offer();
    }

    private static Combo combo(Composite parent, String tip, Runnable chosen) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(tip);
        combo.addListener(SWT.Selection, event -> chosen.run());
        // Each gives way where there is little room, so that none is squeezed to nothing.
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void item(ToolBar bar, String icon, String tip, Runnable body) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(ResultIcons.image(bar, icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> {
            if (canvas.picture() != null) {
                body.run();
            }
        });
    }

    /** Offers the runs in space among the results that are open, and shows the newest. */
    private void offer() {
        if (choice.isDisposed()) {
            return;
        }
        List<ShownResult> found = Results.shown().stream().filter(result -> result.space().isPresent()).toList();
        if (found.equals(runs) && !found.isEmpty()) {
            return;
        }
        runs = found;
        choice.setItems(runs.stream().map(ShownResult::title).toArray(String[]::new));
        setContentDescription(runs.isEmpty() ? Messages.Tissue_none : "");
        if (!runs.isEmpty()) {
            choice.select(0);
            load();
        }
    }

    private void load() {
        ShownResult wanted = runs.get(choice.getSelectionIndex());
        if (wanted != loaded) {
            loaded = wanted;
            state.setText(Messages.Tissue_reading);
            new TissueLoader(wanted, result -> take(wanted, result), this::failed).schedule();
        }
    }

    private void failed(String sentence) {
        if (!choice.isDisposed()) {
            state.setText("");
            loaded = null;
            setContentDescription(sentence);
        }
    }

    private void take(ShownResult of, TissueCourse result) {
        if (choice.isDisposed() || of != loaded) {
            return;
        }
        setContentDescription("");
        course = result;
        answer = of.result();
        String before = tissue.getText();
        tissue.setItems(course.model().tissues().stream().map(Tissue::name).toArray(String[]::new));
        tissue.select(Math.max(0, tissue.indexOf(before)));
        time.setMaximum(Math.max(1, course.times().length - 1));
        time.setPageIncrement(1);
        time.setSelection(time.getMaximum());
        tissueChosen();
    }

    private void tissueChosen() {
        Tissue shown = course.model().tissues().get(tissue.getSelectionIndex());
        colors = new TissueColors(course.model(), shown, answer);
        String before = field.getText();
        List<String> names = new ArrayList<>(List.of(Messages.Tissue_noField));
        shown.fields().forEach(setup -> names.add(course.model().field(setup.field()).name()));
        field.setItems(names.toArray(String[]::new));
        field.select(Math.max(before.isEmpty() && names.size() > 1 ? 1 : 0, field.indexOf(before)));
        Domain domain = shown.domain();
        boolean solid = domain.dimensions() == 3;
        layer.setVisible(solid);
        layer.setLayoutData(GridDataFactory.fillDefaults().exclude(!solid).hint(120, SWT.DEFAULT).create());
        layer.setMaximum(Math.max(1, domain.gridCells(2) - 1));
        layer.setSelection(layer.getMaximum() / 2);
        layer.getParent().getParent().layout(true, true);
        draw();
    }

    private void draw() {
        if (course == null || tissue.getSelectionIndex() < 0) {
            return;
        }
        int index = Math.min(time.getSelection(), course.times().length - 1);
        int shown = tissue.getSelectionIndex();
        int chosen = field.getSelectionIndex() - 1;
        TissueSnapshot snapshot = course.at(index, shown);
        double[] range = chosen < 0 ? new double[] {0, 1} : course.range(shown, chosen);
        Domain domain = course.model().tissues().get(shown).domain();
        String words = NumberText.of(course.times()[index]) + " " + course.model().timeUnit();
        state.setText(words + " (" + (index + 1) + "/" + course.times().length + ")");
        canvas.show(new TissuePicture(course.model(), snapshot, new paget.chart.TissueView(shown, chosen, range[0], range[1],
                (layer.getSelection() + 0.5) * domain.gridEdge(2), words), colors, canvas.style()));
    }

    /** While it plays, one time after the other, and again from the start. */
    private void next() {
        if (choice.isDisposed() || !play.getSelection() || course == null) {
            return;
        }
        time.setSelection(time.getSelection() >= time.getMaximum() ? 0 : time.getSelection() + 1);
        draw();
        time.getDisplay().timerExec(FRAME_MILLISECONDS, this::next);
    }

    private void open(String element) {
        if (loaded != null) {
            loaded.model().ifPresent(model -> ElementLinks.open(model, element));
        }
    }

    /** What is drawn now; null before the first picture. */
    public TissuePicture picture() {
        return canvas.picture();
    }

    /** Copy and export of what is drawn. */
    public ChartExport export() {
        return export;
    }

    @Override
    public String title() {
        return tissue.getText() + " " + state.getText().replaceAll(" \\(.*", "");
    }

    @Override
    public Optional<Path> model() {
        return loaded == null ? Optional.empty() : loaded.model();
    }

    @Override
    public String svg() {
        return canvas.picture().svg();
    }

    @Override
    public String csv() {
        return canvas.picture().csv();
    }

    @Override
    public ImageData pixels() {
        return TissueCanvas.pixels(canvas.picture(), FINE);
    }

    @Override
    public void setFocus() {
        time.setFocus();
    }

    @Override
    public void dispose() {
        Results.removeListener(resultsChanged);
        super.dispose();
    }
}
