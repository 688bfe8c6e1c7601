import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import paget.design.PagetDiagrams;
import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.render.Theme;
import paget.diagram.spec.DiagramSpecification;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Regulation;
import paget.model.Secretion;
import paget.model.Tissue;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;

/**
 * Speed of diagrams without a window, on a tissue of 1,000 nodes and 2,000 edges: 300 populations, 300 levels, 400
 * secretions with two edges each, and 1,200 regulations. After any command of ./paget has built what it needs, run
 * {@code java -cp "$(paste -sd: .build/current/classpath)" releng/benchmarks/diagrams/DiagramBenchmark.java}.
 * With the argument {@code cpu} it prints the processor time of its one thread, which other programs on the machine
 * disturb less than they do the clock. With {@code write FILE} it only writes the model, for the benchmark of the window.
 */
public final class DiagramBenchmark {

    private static final PagetFactory NEW = PagetFactory.eINSTANCE;
    private static final PagetPackage TYPES = PagetPackage.eINSTANCE;
    private static final int CELLS = 300;
    private static final int LEVELS = 300;
    private static final int SECRETIONS = 400;
    private static final int REGULATIONS_EACH = 3;
    private static final int UNDO_STEPS = 500;

    private static boolean processorTime;

    private int evaluated;

    private final Organism organism = NEW.createOrganism();
    private final Tissue tissue = NEW.createTissue();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final Resource resource;
    private final EditingDomain domain;
    private final Diagrams diagrams;

    private DiagramBenchmark() throws IOException {
        fill();
        resource = new ModelFiles().resourceSet().createResource(URI.createURI("large.paget"));
        resource.getContents().add(organism);
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack, resource.getResourceSet());
        PagetDiagrams design = new PagetDiagrams();
        try (InputStream input = design.open()) {
            diagrams = new Diagrams(DiagramSpecification.read(input), design.resources());
        }
    }

    public static void main(String[] arguments) throws IOException, ModelFileException {
        processorTime = List.of(arguments).contains("cpu");
        DiagramBenchmark benchmark = new DiagramBenchmark();
        if (arguments.length == 2 && arguments[0].equals("write")) {
            Files.write(Path.of(arguments[1]), new ModelFiles().toBytes(benchmark.organism));
        } else {
            benchmark.run();
        }
    }

    private static long now() {
        return processorTime ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    private void fill() {
        organism.setId("organism");
        Organ organ = NEW.createOrgan();
        organ.setId("organ");
        organ.setName("Organ");
        tissue.setId("tissue");
        tissue.setName("Tissue");
        organ.getTissues().add(tissue);
        organism.getRegions().add(organ);
        for (int i = 0; i < CELLS; i++) {
            CellType type = NEW.createCellType();
            type.setId("type" + i);
            type.setName("Type " + i);
            organism.getCellTypes().add(type);
            tissue.getPopulations().add(population(i, type));
        }
        for (int i = 0; i < LEVELS; i++) {
            Factor factor = NEW.createFactor();
            factor.setId("factor" + i);
            factor.setName("Factor " + i);
            organism.getFactors().add(factor);
            FactorLevel level = NEW.createFactorLevel();
            level.setId("level" + i);
            level.setFactor(factor);
            tissue.getFactorLevels().add(level);
        }
        for (int i = 0; i < SECRETIONS; i++) {
            Secretion secretion = NEW.createSecretion();
            secretion.setId("secretion" + i);
            secretion.setName("Secretion " + i);
            secretion.setPopulation(tissue.getPopulations().get(i % CELLS));
            secretion.setLevel(tissue.getFactorLevels().get(i * 7 % LEVELS));
            for (int j = 0; j < REGULATIONS_EACH; j++) {
                Regulation regulation = NEW.createRegulation();
                regulation.setId("regulation" + i + "_" + j);
                regulation.setSource(organism.getFactors().get((i * 11 + j * 101) % LEVELS));
                secretion.getRegulations().add(regulation);
            }
            tissue.getProcesses().add(secretion);
        }
    }

    private static Population population(int number, CellType type) {
        Population population = NEW.createPopulation();
        population.setId("cells" + number);
        population.setName("Cells " + number);
        population.setCellType(type);
        population.setStage(CellStage.ESTABLISHED);
        return population;
    }

    private void run() {
        AvailableView view = diagrams.views(resource).stream().filter(each -> each.element() == tissue).findFirst().orElseThrow();
        for (int i = 0; i < 3; i++) {
            open(view).close();
        }
        report("open (first refresh)", median(5, () -> {
            long start = now();
            DiagramSession session = open(view);
            long time = now() - start;
            session.close();
            return time;
        }));
        try (DiagramSession session = open(view)) {
            long nodes = session.diagram().elements().size() - session.diagram().edges().size();
            System.out.printf(Locale.ROOT, "%d nodes, %d edges%n", nodes, session.diagram().edges().size());
            evaluated = session.refreshAll().evaluated();
            reportEvaluated();
            long start = now();
            session.layoutAll();
            report("automatic layout", now() - start);
            report("SVG", median(5, () -> timed(() -> session.svg(Theme.LIGHT))));
            edits(session);
            undo(session);
        }
    }

    private DiagramSession open(AvailableView view) {
        DiagramSession session = diagrams.open(view.description(), view.element(), domain);
        session.refresh();
        return session;
    }

    private void edits(DiagramSession session) {
        int[] counter = {0};
        Supplier<Command> rename = () -> SetCommand.create(domain, tissue.getPopulations().get(counter[0] % CELLS),
                TYPES.getElement_Name(), "Renamed " + counter[0]++);
        Supplier<Command> add = () -> AddCommand.create(domain, tissue, TYPES.getPlace_Populations(),
                population(10_000 + counter[0]++, organism.getCellTypes().getFirst()));
        Supplier<Command> remove = () -> RemoveCommand.create(domain, tissue, TYPES.getPlace_Populations(),
                tissue.getPopulations().getLast());
        for (int i = 0; i < 50; i++) {
            refreshed(session, rename.get());
        }
        report("refresh after a change of a name", median(50, () -> refreshed(session, rename.get())));
        reportEvaluated();
        report("refresh after an addition", median(20, () -> refreshed(session, add.get())));
        reportEvaluated();
        report("refresh after a removal", median(20, () -> refreshed(session, remove.get())));
        reportEvaluated();
    }

    private void reportEvaluated() {
        System.out.printf(Locale.ROOT, "%-40s %8d%n", "  evaluated by the last refresh", evaluated);
    }

    /** @return time of the refresh alone */
    private long refreshed(DiagramSession session, Command command) {
        stack.execute(command);
        long start = now();
        evaluated = session.refresh().evaluated();
        return now() - start;
    }

    private void undo(DiagramSession session) {
        stack.flush();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < UNDO_STEPS; i++) {
            Command command = SetCommand.create(domain, tissue.getProcesses().get(i % SECRETIONS), TYPES.getElement_Name(), "Step " + i);
            times.add(timed(() -> {
                stack.execute(command);
                return session.refresh();
            }));
        }
        report("edit and refresh, steps 1 to 50", mean(times.subList(0, 50)));
        report("edit and refresh, steps 451 to 500", mean(times.subList(450, 500)));
        times.clear();
        while (stack.canUndo()) {
            times.add(timed(() -> {
                stack.undo();
                return session.refresh();
            }));
        }
        report("undo and refresh, steps 1 to 50", mean(times.subList(0, 50)));
        report("undo and refresh, steps 451 to 500", mean(times.subList(450, 500)));
    }

    private static long timed(Supplier<?> work) {
        long start = now();
        work.get();
        return now() - start;
    }

    private static long median(int times, Supplier<Long> measure) {
        long[] measured = new long[times];
        Arrays.setAll(measured, i -> measure.get());
        Arrays.sort(measured);
        return measured[times / 2];
    }

    private static long mean(List<Long> times) {
        return (long) times.stream().mapToLong(Long::longValue).average().orElseThrow();
    }

    private static void report(String what, long nanoseconds) {
        System.out.printf(Locale.ROOT, "%-40s %8.2f ms%n", what, nanoseconds / 1e6);
    }
}
