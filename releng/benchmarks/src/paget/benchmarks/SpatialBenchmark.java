package paget.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import paget.engine.agents.AgentsEngine;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.TrajectorySink;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Mechanics;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Region;
import paget.sim.tissue.Stepping;
import paget.sim.tissue.Surroundings;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.unit.Unit;

/** Time of 20 steps of 0.1 min of a solid tissue: cells that push, seek oxygen, divide, die and consume. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SpatialBenchmark {

    private static final double STEP = 0.1;
    private static final int STEPS = 20;

    @Param({"10000", "100000"})
    public int cells;

    @Param({"1", "2"})
    public int threads;

    private Run run;
    private double reached;

    /** Starts anew, so that growth does not change what is measured. */
    @Setup(Level.Iteration)
    public void start() {
        run = new AgentsEngine().prepare(model(), RunSettings.uniform(1e6, 1)
                .withOptions(Map.of("threads", Integer.toString(threads), "diffusion-number", "25"))).start(0);
        reached = 0;
    }

    @Benchmark
    public boolean advance() {
        reached += STEPS * STEP;
        return run.advance(reached, TrajectorySink.NONE, Progress.NONE);
    }

    private TissueModel model() {
        double edge = 20 * Math.ceil(Math.cbrt(cells) * 14.5 / 20);
        Boundary held = new Boundary.Level(38);
        Motility seeking = new Motility.Persistent(0.2, 5, 0.3, List.of(new Motility.Chemotaxis("oxygen", 1)));
        CellType cell = new CellType("cell", "cell", "", 8.41, new Mechanics(10, 0.4, 1.25, 10), seeking,
                List.of(new CellType.Phase("cycle", 7e-4, false)), 5e-5, 500, List.of(),
                List.of(new CellType.Exchange("oxygen", 0, 0, 10)), List.of(), 0, false);
        Tissue tissue = new Tissue("tissue", "tissue", "", new Domain(3, edge, edge, edge, 20, false),
                List.of(new FieldSetup("oxygen", 38, List.of(held, held, held, held, held, held), List.of(), List.of())),
                List.of(), List.of(), List.of(new Placement("cell", cells, new Region.Everywhere())));
        return new TissueModel("benchmark", "benchmark", Unit.parse("min"), Unit.parse("µm"),
                List.of(new Field("oxygen", "oxygen", "", Unit.parse("nM"), 1e5, 0.1)), List.of(cell), List.of(),
                List.of(tissue), Circulation.NONE, new Stepping(STEP, Stepping.Scheme.IMPLICIT), List.of(),
                Surroundings.NONE);
    }
}
