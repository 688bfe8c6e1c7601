package paget.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import paget.engine.ode.OdeEngine;
import paget.sbml.SbmlReader;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.TrajectorySink;

/**
 * Time of a run of the deterministic engine on models in SBML, with 101 rows at its default tolerances. The files are
 * named on the command line: {@code java -jar benchmarks.jar SbmlBenchmark -p file=a.xml,b.xml -p end=100}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SbmlBenchmark {

    @Param({})
    public String file;

    @Param({"100"})
    public double end;

    private Simulation simulation;

    @Setup
    public void prepare() throws IOException {
        simulation = new OdeEngine().prepare(SbmlReader.read(Path.of(file)).network(), RunSettings.uniform(end, 100));
    }

    @Benchmark
    public RunStatistics run() {
        return simulation.run(0, TrajectorySink.NONE, Progress.NONE);
    }
}
