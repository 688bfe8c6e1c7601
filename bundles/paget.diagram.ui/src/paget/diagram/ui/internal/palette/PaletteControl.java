package paget.diagram.ui.internal.palette;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.page.DiagramCanvas;

/**
 * The tools of a diagram, with a field that finds them. A click makes a tool active for one use, a double click for many;
 * Enter uses it at once on what is selected.
 */
public final class PaletteControl extends Composite {

    private final DiagramCanvas canvas;
    private final Text search;
    private final TreeViewer tree;
    private final Label help;
    private final ToolUse use;
    private List<PaletteEntry.Drawer> drawers = List.of();
    private Tool active;

    public PaletteControl(Composite parent, DiagramCanvas canvas) {
        super(parent, SWT.NONE);
        this.canvas = canvas;
        this.use = new ToolUse(canvas);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        setLayout(layout);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Palette_search);
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tree = new TreeViewer(this, SWT.SINGLE | SWT.V_SCROLL);
        tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new PaletteLabels(canvas.icons()));
        ColumnViewerToolTipSupport.enableFor(tree);
        help = new Label(this, SWT.WRAP);
        GridData low = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        low.heightHint = 5 * help.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / 2;
        help.setLayoutData(low);
        listen();
        fill();
    }

    private void listen() {
        search.addListener(SWT.Modify, event -> fill());
        search.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL && selected() != null) {
                use.atOnce(selected());
            }
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                tree.getTree().setFocus();
            }
        });
        tree.addSelectionChangedListener(event -> explain());
        tree.getTree().addListener(SWT.MouseUp, event -> {
            // The release that ends a double click must not take back what that did.
            if (event.button == 1 && event.count <= 1 && selected() != null
                    && tree.getTree().getItem(new org.eclipse.swt.graphics.Point(event.x, event.y)) != null) {
                activate(selected(), false);
            }
        });
        tree.getTree().addListener(SWT.MouseDoubleClick, event -> {
            if (selected() != null) {
                activate(selected(), true);
            }
        });
        tree.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                enter();
            } else if (event.keyCode == SWT.ESC) {
                canvas.domain().loadDefaultTool();
                canvas.viewer().getControl().setFocus();
            }
        });
    }

    private void enter() {
        if (selected() != null) {
            use.atOnce(selected());
        } else if (tree.getStructuredSelection().getFirstElement() instanceof PaletteEntry.Drawer drawer) {
            tree.setExpandedState(drawer, !tree.getExpandedState(drawer));
        }
    }

    private void explain() {
        Tool tool = selected();
        String text = tool == null ? "" : tool.head().documentation().isEmpty() ? tool.label() : tool.head().documentation();
        help.setText(text.replace("&", "&&"));
    }

    private Tool selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof PaletteEntry.Button button ? button.tool() : null;
    }

    /** Fills the list with the tools of the active layers that match what was typed. */
    public void fill() {
        String wanted = search.getText().strip();
        List<PaletteEntry.Drawer> found = new ArrayList<>();
        for (ToolSection section : canvas.diagram().session().tools().palette()) {
            List<PaletteEntry.Button> buttons = new ArrayList<>();
            collect(section, buttons);
            if (!wanted.isEmpty()) {
                buttons.removeIf(button -> !button.matches(wanted));
            }
            if (!buttons.isEmpty()) {
                found.add(new PaletteEntry.Drawer(section, List.copyOf(buttons)));
            }
        }
        if (!found.equals(drawers)) {
            drawers = found;
            tree.setInput(found);
            tree.expandAll();
        }
        if (!wanted.isEmpty() && !found.isEmpty()) {
            tree.setSelection(new StructuredSelection(found.getFirst().buttons().getFirst()), true);
        }
    }

    private static void collect(ToolSection section, List<PaletteEntry.Button> buttons) {
        section.paletteTools().forEach(tool -> buttons.add(new PaletteEntry.Button(tool)));
        section.sections().forEach(inner -> collect(inner, buttons));
    }

    /** Makes a tool active. */
    public void activate(Tool tool, boolean often) {
        active = tool;
        canvas.domain().setActiveTool(use.tool(tool, often));
        active = tool;
        canvas.viewer().getControl().setFocus();
        canvas.hint(null);
    }

    /** The tool of a name, as the specification calls it. */
    public Tool tool(String name) {
        return drawers.stream().flatMap(drawer -> drawer.buttons().stream()).map(PaletteEntry.Button::tool)
                .filter(tool -> tool.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tool " + name));
    }

    /** Uses a tool at once on what is selected, as Enter does. */
    public void useAtOnce(Tool tool) {
        use.atOnce(tool);
    }

    /** Types into the search field. */
    public void search(String text) {
        search.setText(text);
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        search.selectAll();
        search.setFocus();
    }

    /** The tools that are listed. */
    public List<Tool> listed() {
        return drawers.stream().flatMap(drawer -> drawer.buttons().stream()).map(PaletteEntry.Button::tool).toList();
    }

    /** Takes the mark from a tool that is no longer active. */
    public void toolChanged() {
        if (!isDisposed() && canvas.isSelecting() && active != null) {
            active = null;
            tree.setSelection(StructuredSelection.EMPTY);
        }
    }

    /** Drawers and their tools. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof PaletteEntry.Drawer drawer ? drawer.buttons().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof PaletteEntry.Drawer;
        }
    }
}
