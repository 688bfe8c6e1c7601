package paget.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.compile.Variant;
import paget.core.compile.tissue.SpaceAssumptions;
import paget.core.compile.tissue.TissueCompiler;
import paget.core.course.TissueCourse;
import paget.core.run.RunKeeping;
import paget.core.run.RunService;
import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.engine.agents.AgentsEngine;
import paget.model.Organism;
import paget.model.resource.ModelFiles;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.tissue.TissueSnapshot;

/** Cells and fields of a run in space are the same whether they were kept, were not worth it, or come from no store. */
class TissueStatesTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1" id="organism" name="Spots" formatVersion="1" taxon="mouse" timeUnit="min">
              <regions xsi:type="paget:Organ" id="liver" name="Liver" role="primary">
                <tissues id="lobe" name="Lobe">
                  <volume value="0.008" unit="nL"/>
                  <populations id="tumour" name="Tumour cells" cellType="clone">
                    <initial value="12.0" unit="cells"/>
                  </populations>
                  <processes xsi:type="paget:Proliferation" id="growth" name="Growth" population="tumour">
                    <rate value="0.01" unit="1/min"/>
                  </processes>
                  <width value="0.2" unit="mm"/>
                  <height value="0.2" unit="mm"/>
                </tissues>
              </regions>
              <cellTypes id="clone" name="Clone"/>
              <studies id="course" name="Course" points="3" engine="agents">
                <duration value="48.0" unit="min"/>
              </studies>
            </paget:Organism>
            """;
    private static final AgentsEngine ENGINE = new AgentsEngine();

    @TempDir
    private Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("spots.paget-runs"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Organism model() {
        return new ModelFiles().load(MODEL.getBytes(StandardCharsets.UTF_8), "spots.paget").organism().orElseThrow();
    }

    private static Simulation simulation() {
        return ENGINE.prepare(TissueCompiler.compile(model(), Variant.of(List.of()), SpaceAssumptions.NONE).tissue()
                .orElseThrow(), RunSettings.uniform(48, 2));
    }

    private TissueCourse course(Simulation simulation, boolean withStore) {
        return TissueCourse.of(ENGINE, simulation, withStore ? Optional.of(store) : Optional.empty(), Progress.NONE);
    }

    /** Keeps states as a run does, from a time on. */
    private void keepFrom(double first, Simulation simulation, double seconds) {
        SimulationKey key = SimulationKey.of(ENGINE, simulation);
        Run run = simulation.start(0);
        Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), simulation.settings().outputCount());
        for (double time : TissueCourse.times(simulation.settings())) {
            run.advance(time, rows, Progress.NONE);
            if (time >= first) {
                store.saveCheckpoint(key, 0, new StoredCheckpoint(run.checkpoint(), rows.trajectory(), seconds, true));
            }
        }
    }

    private static void assertSame(TissueCourse whole, int at, TissueCourse course, int index) {
        TissueSnapshot expected = whole.at(at, 0);
        TissueSnapshot actual = course.at(index, 0);
        assertEquals(expected.time(), actual.time());
        assertArrayEquals(expected.x(), actual.x());
        assertArrayEquals(expected.y(), actual.y());
        assertArrayEquals(expected.z(), actual.z());
    }

    @Test
    void aRunThatTakesNoTimeLeavesNoStates() {
        Organism model = model();
        new RunService().run("spots.paget", model, "hash of the file", Growth.request("course", "agents", 1, 1, List.of()),
                RunKeeping.in(store), Progress.NONE);
        assertEquals(1, store.studies().size());
        assertEquals(0, store.count(store.studies().getFirst().id()).checkpoints());
        assertEquals(TissueCourse.STATES + 1, course(simulation(), true).times().length);
    }

    @Test
    void whatWasNotWorthKeepingIsComputed() {
        Simulation simulation = simulation();
        keepFrom(30, simulation, 2.5);
        TissueCourse course = course(simulation, true);
        TissueCourse whole = course(simulation, false);
        assertEquals(TissueCourse.STATES + 1, course.times().length);
        for (int i = 0; i <= TissueCourse.STATES; i++) {
            assertEquals(48.0 * i / TissueCourse.STATES, course.times()[i], 1e-9);
            assertSame(whole, i, course, i);
        }
        assertTrue(course.at(TissueCourse.STATES, 0).cells() > course.at(0, 0).cells(), "they grow");
    }

    /** States that begin late in a long run were asked for; what lies before them would take as long again. */
    @Test
    void whatTookLongIsNotComputedAgain() {
        Simulation simulation = simulation();
        keepFrom(30, simulation, 3600);
        TissueCourse course = course(simulation, true);
        assertEquals(0, course.times()[0]);
        assertEquals(30, course.times()[1]);
        Checkpoint last = store.findCheckpoint(SimulationKey.of(ENGINE, simulation), 0, OptionalDouble.empty()).orElseThrow()
                .checkpoint();
        assertEquals(48, last.time());
        assertSame(course(simulation, false), TissueCourse.STATES, course, course.times().length - 1);
    }
}
