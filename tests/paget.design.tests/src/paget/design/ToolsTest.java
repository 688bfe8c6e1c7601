package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;

/** Every tool does its work, takes it back exactly, and refuses what makes no sense. */
class ToolsTest {

    /** Tools whose only purpose is to refuse: what they guard belongs elsewhere or follows from something else. */
    private static final Set<String> GUARDS = Set.of("Tissue/KeepOther", "Tissue/KeepCompetition", "Treatments/KeepTreated",
            "Treatments/KeepOrder");

    private static final Map<String, Boolean> TOOLS = new TreeMap<>();
    private static final Set<String> APPLIED = new TreeSet<>();
    private static final Set<String> REFUSED = new TreeSet<>();
    private static final List<String> FAULTS = new ArrayList<>();

    @BeforeAll
    static void tryEverything() {
        run(Drawing.everything());
        run(Drawing.example("stroma-pharmacokinetics"));
    }

    private static void run(Drawing drawing) {
        for (AvailableView view : drawing.views()) {
            TOOLS.putAll(ToolRun.tools(view));
            try (DiagramSession session = drawing.openWhole(view)) {
                ToolRun run = new ToolRun(drawing, view, session);
                run.tryAll();
                APPLIED.addAll(run.applied);
                REFUSED.addAll(run.refused);
                FAULTS.addAll(run.faults);
            }
        }
    }

    @Test
    void toolsWorkAndCanBeUndoneAndRedoneExactly() {
        assertEquals("", String.join("\n", FAULTS));
        assertTrue(APPLIED.size() > 150, "only " + APPLIED.size() + " tools were tried");
    }

    @Test
    void everyToolIsApplied() {
        Set<String> missing = new TreeSet<>(TOOLS.keySet());
        missing.removeAll(APPLIED);
        assertEquals(GUARDS, missing);
    }

    @Test
    void everyPreconditionRefusesSomething() {
        Set<String> missing = new TreeSet<>();
        TOOLS.forEach((name, guarded) -> {
            if (guarded && !REFUSED.contains(name)) {
                missing.add(name);
            }
        });
        // These ask for what every model of this test has; EmptyModelTest shows their refusals.
        missing.removeAll(EmptyModelTest.REFUSED_WHEN_EMPTY);
        assertEquals(Set.of(), missing);
    }
}
