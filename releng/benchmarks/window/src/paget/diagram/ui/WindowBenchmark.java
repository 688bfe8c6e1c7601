package paget.diagram.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
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
 * after each step the window is updated at once, and what else was put off is done before the next. The script {@code releng/benchmarks/window/run} starts it.
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
    private int number;

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
        return domain().getCommandStack();
    }

    private Control control() {
        return page.canvas().viewer().getControl();
    }

    private void painted() {
        page.canvas().viewer().flush();
        control().update();
    }

    private EditingDomain domain() {
        return Adapters.adapt(editor, EditingDomain.class);
    }

    @SuppressWarnings("unchecked") // The benchmark knows no metamodel.
    private List<EObject> populations() {
        EObject tissue = page.element();
        return (List<EObject>) tissue.eGet(tissue.eClass().getEStructuralFeature("populations"));
    }

    /** Runs a command and paints; what waits for its turn, such as the check of the model, comes after the time was taken. */
    private Span edit(Supplier<Command> command) {
        Command next = command.get();
        Span start = Span.now();
        stack().execute(next);
        painted();
        Span time = start.sinceThen();
        settle();
        return time;
    }

    /** Another name at every call, since a name that is there already changes nothing. */
    private Command rename() {
        EObject cells = populations().get(number++ % populations().size());
        return SetCommand.create(domain(), cells, feature(cells, "name"), "Renamed " + number);
    }

    /** Another kind of cells, which are drawn otherwise. */
    private Command restyle() {
        EObject type = (EObject) populations().get(number++ % populations().size()).eGet(
                feature(populations().getFirst(), "cellType"));
        EAttribute kind = (EAttribute) feature(type, "kind");
        List<EEnumLiteral> kinds = ((EEnum) kind.getEAttributeType()).getELiterals();
        int now = ((Enumerator) type.eGet(kind)).getValue();
        return SetCommand.create(domain(), type, kind, kinds.get((now + 1) % kinds.size()).getInstance());
    }

    private Command add() {
        EObject cells = EcoreUtil.copy(populations().getFirst());
        cells.eSet(feature(cells, "id"), "added" + number++);
        return AddCommand.create(domain(), page.element(), feature(page.element(), "populations"), cells);
    }

    private Command remove() {
        return RemoveCommand.create(domain(), page.element(), feature(page.element(), "populations"), populations().getLast());
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name);
    }

    private Span nudge() {
        DiagramCanvas canvas = page.canvas();
        canvas.select(List.of(canvas.diagram().diagram().children().get(number++)));
        settle();
        Span start = Span.now();
        canvas.nudge(10, 10);
        painted();
        Span time = start.sinceThen();
        settle();
        return time;
    }

    private void edits() {
        edits("another name", () -> edit(this::rename));
        edits("another style", () -> edit(this::restyle));
        edits("a new node", () -> edit(this::add));
        edits("a node less", () -> edit(this::remove));
        edits("a node moved", this::nudge);
    }

    private void edits(String kind, Supplier<Span> edit) {
        edit.get();
        Span[] times = new Span[EDITS];
        Arrays.setAll(times, i -> edit.get());
        Arrays.sort(times);
        report("refresh, " + kind + ", median", times[EDITS / 2]);
        report("refresh, " + kind + ", slowest", times[EDITS - 1]);
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
        steps("edit", UNDO_STEPS, () -> edit(this::rename));
        steps("undo", UNDO_STEPS, () -> step(stack()::undo));
        steps("redo", UNDO_STEPS, () -> step(stack()::redo));
        steps("undo again", UNDO_STEPS, () -> step(stack()::undo));
    }

    private Span step(Runnable step) {
        Span start = Span.now();
        step.run();
        painted();
        Span time = start.sinceThen();
        settle();
        return time;
    }

    private static void steps(String what, int count, Supplier<Span> step) {
        List<Span> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(step.get());
        }
        report(what + ", steps 1 to 50, mean", mean(times.subList(0, 50)));
        report(what + ", steps " + (count - 49) + " to " + count + ", mean", mean(times.subList(count - 50, count)));
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
