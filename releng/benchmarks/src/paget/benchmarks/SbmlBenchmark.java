package paget.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * Time of a run of the deterministic engine on models in SBML, with 101 rows at its default tolerances: on a small one of its
 * own, or on files that are named on the command line:
 * {@code java -jar benchmarks.jar SbmlBenchmark -p file=a.xml,b.xml -p end=100}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SbmlBenchmark {

    private static final String OWN = "own";
    /** A ligand binds a receptor, and the complex is taken up. */
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">
              <model id="receptor">
                <listOfCompartments>
                  <compartment id="cell" size="1" spatialDimensions="3" constant="true"/>
                </listOfCompartments>
                <listOfSpecies>
                  <species id="L" compartment="cell" initialAmount="10" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
                  <species id="R" compartment="cell" initialAmount="4" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
                  <species id="C" compartment="cell" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
                </listOfSpecies>
                <listOfParameters>
                  <parameter id="on" value="0.5" constant="true"/>
                  <parameter id="off" value="0.1" constant="true"/>
                  <parameter id="uptake_rate" value="0.05" constant="true"/>
                </listOfParameters>
                <listOfReactions>
                  <reaction id="binding" reversible="false">
                    <listOfReactants>
                      <speciesReference species="L" stoichiometry="1" constant="true"/>
                      <speciesReference species="R" stoichiometry="1" constant="true"/>
                    </listOfReactants>
                    <listOfProducts><speciesReference species="C" stoichiometry="1" constant="true"/></listOfProducts>
                    <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>on</ci><ci>L</ci><ci>R</ci></apply></math></kineticLaw>
                  </reaction>
                  <reaction id="release" reversible="false">
                    <listOfReactants><speciesReference species="C" stoichiometry="1" constant="true"/></listOfReactants>
                    <listOfProducts>
                      <speciesReference species="L" stoichiometry="1" constant="true"/>
                      <speciesReference species="R" stoichiometry="1" constant="true"/>
                    </listOfProducts>
                    <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>off</ci><ci>C</ci></apply></math></kineticLaw>
                  </reaction>
                  <reaction id="uptake" reversible="false">
                    <listOfReactants><speciesReference species="C" stoichiometry="1" constant="true"/></listOfReactants>
                    <listOfProducts><speciesReference species="R" stoichiometry="1" constant="true"/></listOfProducts>
                    <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>uptake_rate</ci><ci>C</ci></apply></math></kineticLaw>
                  </reaction>
                </listOfReactions>
              </model>
            </sbml>
            """;

    @Param(OWN)
    public String file;

    @Param({"100"})
    public double end;

    private Simulation simulation;

    @Setup
    public void prepare() throws IOException {
        byte[] content = file.equals(OWN) ? MODEL.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(Path.of(file));
        simulation = new OdeEngine().prepare(SbmlReader.read(content, file, source -> Files.readAllBytes(Path.of(source))).network(),
                RunSettings.uniform(end, 100));
    }

    @Benchmark
    public RunStatistics run() {
        return simulation.run(0, TrajectorySink.NONE, Progress.NONE);
    }
}
