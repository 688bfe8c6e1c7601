package paget.diagram.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;

import paget.diagram.AvailableView;
import paget.diagram.layout.Bounds;
import paget.diagram.ui.internal.page.DiagramCanvas;
import paget.diagram.view.NodeView;

/**
 * Speed of the diagram editor in the real window, on the model of {@code DiagramBenchmark}. Every figure includes painting:
 * after each step the window is updated at once. The script {@code releng/benchmarks/window/run} starts it.
 */
public final class WindowBenchmark implements IStartup {

    private static final int EDITS = 40;
    private static final int FRAMES = 60;
    private static final int UNDO_STEPS = 500;
    private static final int PATIENCE_SECONDS = 300;

    /** A span of time: that of the clock, and what the thread of the window worked in it, which other processes do not slow. */
    private record Span(long clock, long work) implements Comparable<Span> {
        static Span now() {
            return new Span(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        Span sinceThen() {
            Span now = now();
            return new Span(now.clock - clock, now.work - work);
        }

        @Override
        public int compareTo(Span other) {
            return Long.compare(clock, other.clock);
        }
    }

    private IEditorPart editor;
    private DiagramPage page;

    @Override
    public void earlyStartup() {
        Display.getDefault().asyncExec(() -> {
            try {
                measure();
            } catch (Exception failed) {
                failed.printStackTrace();
            }
            PlatformUI.getWorkbench().close();
        });
    }

    private void measure() throws Exception {
        IWorkbenchPage window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        report("open a model and its first diagram", open(window));
        report("open the large diagram, with automatic layout", show());
        DiagramCanvas canvas = page.canvas();
        long edges = canvas.diagram().diagram().edges().size();
        System.out.printf(Locale.ROOT, "%d nodes, %d edges%n", canvas.diagram().diagram().elements().size() - edges, edges);
        window.saveEditor(editor, false);
        window.closeEditor(editor, false);
        settle();
        report("open the model again", open(window));
        report("open the large diagram, with its layout", show());
        edits();
        for (double zoom : new double[] {1, 0}) {
            drag(zoom);
        }
        undo();
        while (stack().canUndo()) {
            stack().undo();
        }
        window.closeEditor(editor, false);
    }

    private Span open(IWorkbenchPage window) throws Exception {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        memento.putString("path", System.getProperty("paget.benchmark.model"));
        IEditorInput input = (IEditorInput) PlatformUI.getWorkbench().getElementFactory("paget.ui.modelFileInput").createElement(memento);
        Span start = Span.now();
        editor = window.openEditor(input, "paget.ui.editor");
        page = Adapters.adapt(editor, DiagramPage.class);
        painted();
        return start.sinceThen();
    }

    /** Opens the diagram of the tissue, as a double click does. */
    private Span show() {
        AvailableView view = DiagramFile.views(page.element().eResource()).stream()
                .filter(each -> each.element().eClass().getName().equals("Tissue")).findFirst().orElseThrow();
        Span start = Span.now();
        page.host().open(view.description(), view.element());
        page = Adapters.adapt(editor, DiagramPage.class);
        painted();
        Span time = start.sinceThen();
        settle();
        return time;
    }

    private CommandStack stack() {
        return Adapters.adapt(editor, EditingDomain.class).getCommandStack();
    }

    private Control control() {
        return page.canvas().viewer().getControl();
    }

    private void painted() {
        page.canvas().viewer().flush();
        control().update();
    }

    private List<?> populations() {
        EObject tissue = page.element();
        return (List<?>) tissue.eGet(tissue.eClass().getEStructuralFeature("populations"));
    }

    private Span rename(int number) {
        EObject cells = (EObject) populations().get(number % populations().size());
        var name = cells.eClass().getEStructuralFeature("name");
        Span start = Span.now();
        stack().execute(SetCommand.create(Adapters.adapt(editor, EditingDomain.class), cells, name, "Renamed " + number));
        painted();
        return start.sinceThen();
    }

    private void edits() {
        Span[] times = new Span[EDITS];
        for (int i = 0; i < 2 * EDITS; i++) {
            times[i % EDITS] = rename(i);
            settle();
        }
        Arrays.sort(times);
        report("refresh after an edit, median", times[EDITS / 2]);
        report("refresh after an edit, slowest", times[EDITS - 1]);
    }

    /** @param zoom 0 to show the whole diagram */
    private void drag(double zoom) {
        DiagramCanvas canvas = page.canvas();
        NodeView node = canvas.diagram().diagram().children().getFirst();
        if (zoom > 0) {
            canvas.viewer().zoom().setZoom(zoom);
            canvas.center(canvas.diagram().layout().absolute(node));
        } else {
            canvas.fit();
        }
        settle();
        Bounds b = canvas.diagram().layout().absolute(node);
        org.eclipse.draw2d.geometry.Point at = canvas.viewer().toCanvas(b.center().x(), b.center().y());
        mouse(SWT.MouseMove, at.x, at.y, 0, 0);
        mouse(SWT.MouseDown, at.x, at.y, 1, 0);
        for (int i = 0; i < FRAMES / 2; i++) {
            mouse(SWT.MouseMove, at.x + i * 2, at.y + i, 0, SWT.BUTTON1);
            painted();
        }
        Span start = Span.now();
        for (int i = FRAMES / 2; i < FRAMES * 3 / 2; i++) {
            mouse(SWT.MouseMove, at.x + i * 2, at.y + i, 0, SWT.BUTTON1);
            painted();
        }
        Span taken = start.sinceThen();
        mouse(SWT.MouseUp, at.x, at.y, 1, SWT.BUTTON1);
        report("drag a node at " + Math.round(canvas.viewer().zoom().getZoom() * 100) + " %, one frame",
                new Span(taken.clock() / FRAMES, taken.work() / FRAMES));
    }

    private void mouse(int type, int x, int y, int button, int mask) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        control().notifyListeners(type, event);
    }

    private void undo() {
        stack().flush();
        List<Span> times = new ArrayList<>();
        for (int i = 0; i < UNDO_STEPS; i++) {
            times.add(rename(i));
        }
        report("edit with painting, steps 1 to 50", mean(times.subList(0, 50)));
        report("edit with painting, steps 451 to 500", mean(times.subList(UNDO_STEPS - 50, UNDO_STEPS)));
        times.clear();
        while (stack().canUndo()) {
            Span start = Span.now();
            stack().undo();
            painted();
            times.add(start.sinceThen());
        }
        report("undo with painting, steps 1 to 50", mean(times.subList(0, 50)));
        report("undo with painting, steps 451 to 500", mean(times.subList(UNDO_STEPS - 50, UNDO_STEPS)));
    }

    private static Span mean(List<Span> times) {
        return new Span((long) times.stream().mapToLong(Span::clock).average().orElseThrow(),
                (long) times.stream().mapToLong(Span::work).average().orElseThrow());
    }

    private static void settle() {
        boolean[] reached = {false};
        Display.getCurrent().asyncExec(() -> reached[0] = true);
        await(() -> reached[0]);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!Display.getCurrent().readAndDispatch()) {
                Display.getCurrent().sleep();
            }
        }
    }

    private static void report(String what, Span span) {
        System.out.printf(Locale.ROOT, "%-48s %8.1f ms %8.1f ms of work%n", what, span.clock() / 1e6, span.work() / 1e6);
    }
}
