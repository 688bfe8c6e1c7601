package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.UsageException;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.run.Progress;

/** Studies whose runs leave an unchanged one at some time: kinds that count in the model, and that write rows of their own. */
class BranchedStudiesTest {

    private static StudyResult branched(String example, RunRequest request, String time) {
        ModelSource source = ModelSource.open("example:" + example);
        return new RunService().run(source.name(), source.organism().orElseThrow(), source.hash(), request,
                new RunKeeping(Optional.empty(), RunKeeping.DEFAULT_INTERVAL, Optional.empty(), Optional.of(time)),
                Progress.NONE).result();
    }

    /** Without a change a deterministic branch is the run that it leaves, but for the step that ends where it leaves. */
    @ParameterizedTest
    @CsvSource({ "metastatic-inefficiency, cascade, cascade, waiting, 0.5", "breast-cxcr4, antibody_trial, arms, control, 0.5" })
    void withoutAChangeNothingChanges(String example, String study, String table, String column, String time) {
        Table straight = ExampleRun.of(example, study).result().table(table);
        Table branch = branched(example, RunRequest.ofStudy(study), time).table(table);
        assertEquals(straight.rows().size(), branch.rows().size());
        for (int i = 0; i < straight.rows().size(); i++) {
            double value = straight.number(i, column);
            assertEquals(value, branch.number(i, column), 1e-4 * Math.abs(value), straight.text(i, straight.columns().getFirst().id()));
        }
    }

    /**
     * Micrometastases leave at 1.5 per day, so they wait 2/3 d; from half a day on at 3 per day. The mean lies between 1/3 d and
     * that, and as many become macroscopic.
     */
    @Test
    void aChangeActsFromTheBranchOn() {
        Table table = branched("metastatic-inefficiency",
                ExampleRun.exactly("cascade", List.of(), List.of("macrometastasis_formation.rate=3")), "0.5").table("cascade");
        int row = ExampleRun.row(table, "element", "macrometastasis_formation");
        assertTrue(table.number(row, "waiting") > 1 / 3.0 + .01 && table.number(row, "waiting") < 2 / 3.0 - .01);
        assertEquals(20, table.number(row, "count"), .01);
    }

    @Test
    void runsOfAnotherModelAreRefused() {
        UsageException refused = assertThrows(UsageException.class,
                () -> branched("stroma-pharmacokinetics", RunRequest.ofStudy("stroma_and_drugs"), "1"));
        assertTrue(refused.getMessage().contains("other state variables"), refused.getMessage());
    }
}
