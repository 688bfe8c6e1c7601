package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.registry.Registries;
import paget.core.run.Planner;
import paget.core.run.RunRequest;
import paget.core.study.StudyPlan;
import paget.generate.testkit.Exports;
import paget.generate.testkit.NastyModel;
import paget.sbml.SbmlReader;
import paget.sim.Issue;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.ResultHash;
import paget.sim.run.RunSettings;
import paget.sim.run.Trajectory;

/** The export of a model, read back by Paget's own reader and run, gives what the model itself gives. */
class AgreementTest {

    private static final double TOLERANCE = 1e-9;

    static List<String> examples() {
        return Exports.examples().stream().filter(id -> Generation.check(new SbmlGenerator(),
                Exports.example(id, Map.of())).stream().noneMatch(Issue::isError)).toList();
    }

    private static ReactionNetwork readBack(GenerationInput input) {
        String text = Exports.write(new SbmlGenerator(), input).text("model.xml");
        return SbmlReader.read(text.getBytes(StandardCharsets.UTF_8), "model.xml", source -> {
            throw new AssertionError("the file asks for " + source);
        }).network();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void deterministicRunsAgree(String id) {
        GenerationInput input = Exports.example(id, Map.of("layout", "false"));
        StudyPlan plan = new Planner(input.model(), RunRequest.AS_DRAWN).plan();
        RunSettings settings = plan.settings();
        compare(run("ode", input.compile().requireNetwork(), settings), run("ode", readBack(input), settings));
    }

    @Test
    void hardNamesAgree() {
        GenerationInput input = NastyModel.input(Map.of());
        RunSettings settings = new Planner(input.model(), RunRequest.AS_DRAWN).plan().settings();
        compare(run("ode", input.compile().requireNetwork(), settings), run("ode", readBack(input), settings));
    }

    /** Examples whose variables are all counted: their runs are the same to the bit. */
    @ParameterizedTest
    @ValueSource(strings = {"metastatic-inefficiency", "heterogeneous-clones"})
    void stochasticRunsAreTheSame(String id) {
        GenerationInput input = Exports.example(id, Map.of("layout", "false"));
        StudyPlan plan = new Planner(input.model(), RunRequest.AS_DRAWN).plan();
        RunSettings settings = plan.settings();
        Trajectory direct = run("ssa", input.compile().requireNetwork(), settings);
        Trajectory back = run("ssa", readBack(input), settings);
        assertEquals(new ResultHash().add(direct).finish(), new ResultHash().add(back).finish());
    }

    private static Trajectory run(String engine, ReactionNetwork network, RunSettings settings) {
        return Registries.engines().get(engine).prepare(network, settings).run(0);
    }

    private static void compare(Trajectory direct, Trajectory back) {
        assertEquals(direct.observables(), back.observables());
        assertEquals(direct.rows(), back.rows());
        for (int column = 0; column < direct.columns(); column++) {
            double[] expected = direct.column(column);
            double[] found = back.column(column);
            double largest = 0;
            for (double value : expected) {
                largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
            }
            for (int row = 0; row < expected.length; row++) {
                String where = direct.observables().get(column).id() + " at " + direct.time(row);
                assertEquals(Double.isNaN(expected[row]), Double.isNaN(found[row]), where);
                if (!Double.isNaN(expected[row])) {
                    double error = Math.abs(found[row] - expected[row]);
                    assertTrue(error <= TOLERANCE * Math.max(Math.abs(expected[row]), largest), where + ": "
                            + expected[row] + " became " + found[row]);
                }
            }
        }
    }
}
