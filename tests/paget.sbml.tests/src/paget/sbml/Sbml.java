package paget.sbml;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import paget.engine.ode.OdeEngine;
import paget.sim.run.RunSettings;
import paget.sim.run.Trajectory;

/** Short ways to small models. */
public final class Sbml {

    private static final String CORE = "http://www.sbml.org/sbml/level3/version2/core";

    private Sbml() {
    }

    /** A document of Level 3 Version 2 with that inside the model element. */
    public static String level3(String inside) {
        return "<sbml xmlns=\"" + CORE + "\" level=\"3\" version=\"2\"><model id=\"m\">" + inside + "</model></sbml>";
    }

    /** A document of Level 2 Version 4. */
    static String level2(String inside) {
        return "<sbml xmlns=\"http://www.sbml.org/sbml/level2/version4\" level=\"2\" version=\"4\"><model id=\"m\">"
                + inside + "</model></sbml>";
    }

    /** A document with hierarchical composition; {@code after} stands behind the model. */
    static String hierarchical(String inside, String after) {
        return "<sbml xmlns=\"" + CORE + "\" xmlns:comp=\"http://www.sbml.org/sbml/level3/version1/comp/version1\""
                + " level=\"3\" version=\"2\" comp:required=\"true\"><model id=\"m\">" + inside + "</model>" + after
                + "</sbml>";
    }

    /** A math element; infix formulas are written as MathML by the caller. */
    public static String math(String content) {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" + content + "</math>";
    }

    static String apply(String operator, String... arguments) {
        return "<apply><" + operator + "/>" + String.join("", arguments) + "</apply>";
    }

    static String ci(String id) {
        return "<ci>" + id + "</ci>";
    }

    static String cn(double value) {
        return "<cn>" + value + "</cn>";
    }

    static SbmlModel read(String document) {
        return read(document, Map.of());
    }

    static SbmlModel read(String document, Map<String, String> beside) {
        return SbmlReader.read(document.getBytes(StandardCharsets.UTF_8), "test.xml", source -> {
            if (!beside.containsKey(source)) {
                throw new FileNotFoundException(source);
            }
            return beside.get(source).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** Runs a model to an end time with the default columns. */
    static Trajectory run(SbmlModel model, double end) {
        return new OdeEngine().prepare(model.network(), RunSettings.uniform(end, 10).withTolerances(1e-10, 1e-14))
                .run(0);
    }
}
