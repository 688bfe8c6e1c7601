package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import com.google.gson.Gson;

import paget.cli.internal.CommandRunner;
import paget.core.run.RunService;
import paget.examples.ShippedExamples;
import paget.model.Organism;
import paget.sample.plugin.EulerEngine;
import paget.sbml.conformance.CaseResult;
import paget.sim.run.Engine;
import paget.studies.ArmsStudy;
import picocli.CommandLine;

/**
 * The command line on a plain class path: a class loader over the jars of the bundles, without the platform, as the
 * start script and a cluster have it. It finds what the platform finds, the sample plug-in among it.
 */
class PlainClassPathTest {

    private static URLClassLoader plain() throws ClassNotFoundException {
        List<URL> jars = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>(List.of(CommandRunner.class, RunService.class, Organism.class, Engine.class,
                ArmsStudy.class, ShippedExamples.class, EulerEngine.class, CommandLine.class, Gson.class, EObject.class,
                URI.class, CaseResult.class));
        // What bundles use inside: seen through their own class loaders.
        types.add(Organism.class.getClassLoader().loadClass("org.eclipse.emf.ecore.xmi.XMLResource"));
        types.add(ArmsStudy.class.getClassLoader().loadClass("paget.analysis.statistics.Sample"));
        for (String inside : List.of("org.objectweb.asm.ClassWriter", "org.hipparchus.linear.RealMatrix")) {
            types.add(Engine.class.getClassLoader().loadClass(inside));
        }
        for (Class<?> type : types) {
            jars.add(type.getProtectionDomain().getCodeSource().getLocation());
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static String run(String... arguments) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = plain(); PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            Class<?> interrupt = loader.loadClass("paget.cli.internal.Interrupt");
            Class<?> runner = loader.loadClass(CommandRunner.class.getName());
            Object instance = runner.getConstructor(PrintStream.class, PrintStream.class, interrupt, boolean.class)
                    .newInstance(stream, stream, interrupt.getConstructor().newInstance(), false);
            Object code = runner.getMethod("run", String[].class).invoke(instance, (Object) arguments);
            assertEquals(0, code, () -> out.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSamplePlugInIsFoundAndItsBrokenPartReported() throws IOException, ReflectiveOperationException {
        String engines = run("list", "engines");
        assertTrue(engines.contains("sample-euler"), engines);
        assertTrue(engines.contains("MissingEngine"), engines);
        assertTrue(run("list", "formats").contains("sample-dot"));
        assertTrue(run("list", "studies").contains("time-course"));
    }

    @Test
    void anExampleRunsOnThePlugInsEngine() throws IOException, ReflectiveOperationException {
        String answer = run("run", "example:immune-dormancy", "--no-store", "--engine", "sample-euler", "--t-end", "1", "--points", "2");
        assertTrue(answer.contains("engine sample-euler 1.0"), answer);
    }
}
