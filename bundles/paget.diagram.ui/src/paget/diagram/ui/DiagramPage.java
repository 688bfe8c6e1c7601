package paget.diagram.ui;

import java.util.EventObject;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.ISetSelectionTarget;

import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.Problem;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.page.DiagramCanvas;
import paget.diagram.ui.internal.page.DropOnDiagram;
import paget.diagram.ui.internal.page.FindBar;
import paget.diagram.ui.internal.page.LegendBars;
import paget.diagram.ui.internal.page.MessageBar;
import paget.diagram.ui.internal.page.Overview;
import paget.diagram.ui.internal.page.PageActions;
import paget.diagram.ui.internal.page.PageBar;
import paget.diagram.ui.internal.page.ResultsBar;
import paget.diagram.ui.internal.palette.PaletteControl;
import paget.diagram.view.ElementView;

/**
 * A page of an editor that shows one diagram. It is empty until {@link #show} is called, which the editor does when the
 * page comes to the front for the first time and whenever it comes back.
 */
public final class DiagramPage extends EditorPart implements ISetSelectionTarget {

    private final DiagramFile file;
    private final DiagramDescription description;
    private final EObject element;
    private final CommandStackListener follow = this::commandExecuted;
    private Composite area;
    private OpenDiagram diagram;
    private DiagramCanvas canvas;
    private PaletteControl palette;
    private PageBar bar;
    private FindBar find;
    private ResultsBar results;
    private LegendBars legends;
    private DropOnDiagram drops;
    private SashForm sash;
    private boolean stale;

    /** A page for a diagram of an element. */
    public DiagramPage(DiagramFile file, DiagramDescription description, EObject element) {
        this.file = file;
        this.description = description;
        this.element = element;
    }

    /** The kind of diagram. */
    public DiagramDescription description() {
        return description;
    }

    /** The element that the diagram is about. */
    public EObject element() {
        return element;
    }

    /** False once the diagram's element was deleted; the page can be closed then. */
    public boolean exists() {
        return element.eResource() != null;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(description.label());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        file.host().domain().getCommandStack().addCommandStackListener(follow);
    }

    /** Shows the diagram as it is now. */
    public void show() {
        if (diagram == null && exists()) {
            create();
            bar.contentChanged();
        } else if (stale && diagram != null) {
            stale = false;
            diagram.refresh();
        }
    }

    private void create() {
        diagram = file.open(description, element);
        Composite top = new Composite(area, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (Problem problem : file.problems()) {
            MessageBar.show(area, problem.message());
        }
        Composite above = strip();
        sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new DiagramCanvas(sash, diagram, file.host(), () -> {
            if (palette != null) {
                palette.toolChanged();
            }
        });
        palette = new PaletteControl(sash, canvas);
        sash.setWeights(78, 22);
        legends = new LegendBars(above, strip(), canvas);
        find = new FindBar(area, canvas);
        results = new ResultsBar(area, canvas, legends);
        canvas.setKeys(find::open, this::goToPalette);
        bar = new PageBar(top, this);
        diagram.addListener((views, structure) -> bar.contentChanged());
        drops = new DropOnDiagram(canvas);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> new PageActions(this).fillMenu(menu));
        canvas.viewer().setContextMenu(menu);
        if (file.host().contextMenuId() != null) {
            getSite().registerContextMenu(file.host().contextMenuId(), menu, canvas.viewer());
        }
        getSite().setSelectionProvider(canvas.viewer());
        showPalette(canvas.settings().showPalette());
        area.layout(true, true);
        legends.showSymbols(canvas.settings().showLegend());
        canvas.fitFirst();
    }

    /** A place for something that takes no room while it is empty. */
    private Composite strip() {
        Composite strip = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        strip.setLayout(layout);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return strip;
    }

    private void goToPalette() {
        bar.showPalette();
        palette.focusSearch();
    }

    /** Shows or hides the palette. */
    public void showPalette(boolean visible) {
        sash.setMaximizedControl(visible ? null : canvas.viewer().getControl());
        canvas.settings().setShowPalette(visible);
    }

    private void commandExecuted(EventObject event) {
        if (diagram == null || !exists() || area.isDisposed()) {
            return;
        }
        if (area.isVisible()) {
            diagram.refresh();
        } else {
            stale = true;
        }
    }

    /** The surroundings of the page. */
    public DiagramHost host() {
        return file.host();
    }

    /** The drawing surface, or null before the diagram was shown. */
    public DiagramCanvas canvas() {
        return canvas;
    }

    /** The palette, or null before the diagram was shown. */
    public PaletteControl palette() {
        return palette;
    }

    /** The field that finds elements by their text. */
    public FindBar find() {
        return find;
    }

    /** The bar above the diagram. */
    public PageBar bar() {
        return bar;
    }

    /** What takes drops from outside, or null before the diagram was shown. */
    public DropOnDiagram drops() {
        return drops;
    }

    /** The legends above and below the diagram. */
    public LegendBars legends() {
        return legends;
    }

    /** The slider that lays results over the diagram. */
    public ResultsBar results() {
        return results;
    }

    /** Makes a small picture of the whole diagram in which the visible part can be moved; null before it was shown. */
    public Control createOverview(Composite parent) {
        return canvas == null ? null : new Overview(parent, canvas);
    }

    @Override
    public void selectReveal(ISelection selection) {
        show(elements(selection));
    }

    private static List<EObject> elements(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? structured.stream().map(each -> Adapters.adapt(each, EObject.class)).filter(java.util.Objects::nonNull).toList()
                : List.of();
    }

    /** Selects what shows elements. False if nothing on the diagram does. */
    public boolean show(List<? extends EObject> elements) {
        show();
        return canvas != null && canvas.reveal(elements);
    }

    /** True if this is what is selected on the diagram. */
    public boolean isSelection(ISelection selection) {
        return canvas != null && canvas.viewer().getSelection().equals(selection);
    }

    /** The command that deletes what is selected, as the diagram's tools define it; null if that is not possible. */
    public Command deleteCommand() {
        List<ElementView> selected = canvas == null ? List.of() : canvas.selectedViews();
        return selected.isEmpty() ? null : PageActions.delete(canvas, selected);
    }

    /** Asks for a printer and prints the diagram on a page. */
    public void print() {
        if (canvas != null) {
            new PageActions(this).print();
        }
    }

    /** Begins to edit the label of what is selected. */
    public void rename() {
        List<ElementView> selected = canvas == null ? List.of() : canvas.selectedViews();
        if (!selected.isEmpty()) {
            canvas.editLabel(selected.getLast());
        }
    }

    @Override
    public void setFocus() {
        show();
        if (canvas != null) {
            canvas.viewer().getControl().setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        file.host().domain().getCommandStack().removeCommandStackListener(follow);
        if (diagram != null) {
            file.close(diagram);
        }
        super.dispose();
    }

    /** The editor saves the model and then the {@link DiagramFile}. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        // See above.
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException(Messages.Page_editorSaves);
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
