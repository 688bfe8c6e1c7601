package paget.generate.compucell3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import paget.core.compile.Variant;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport.Outcome;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;

/** What is not in space runs along with a tissue: its equations and events are in the steppables, and solved rightly. */
class TreatmentTest {

    private static Written dosed;

    @BeforeAll
    static void write() {
        dosed = Exports.write(new CompuCell3dGenerator(), Exports.example("stroma-pharmacokinetics", Map.of()));
    }

    @Test
    void dosesAreEventsAndDriveTheLevelsOfTheTissue() {
        String python = dosed.text("tumour_tissue/Simulation/tumour_tissueSteppables.py");
        assertEquals(21, python.split("\\[\\(\"small_molecule_in_blood\", ").length - 1, "one event a dose");
        assertTrue(python.contains("\"small_molecule_in_blood\"),\n"), "the level in the tissue follows that in the blood");
        assertTrue(dosed.report().entries().stream().noneMatch(e -> e.outcome() == Outcome.LEFT_OUT),
                dosed.report().entries()::toString);
    }

    @Test
    void aResectionSetsTheNumberOfCells() {
        GenerationInput plain = Exports.example("critical-point", Map.of());
        GenerationInput input = new GenerationInput(plain.model(), plain.modelHash(), plain.file(), Variant.of(List.of("resected")),
                plain.study(), plain.options());
        String python = Exports.write(new CompuCell3dGenerator(), input)
                .text("primary_tissue/Simulation/primary_tissueSteppables.py");
        assertTrue(python.contains("\"primary\": (\"cells\", \"primary\", 1),"), python);
        assertTrue(python.contains("(lambda t, v: t >= 5, False, True, lambda t, v: 0, True, [(\"primary\", "), python);
    }

    /**
     * Runs the steppables' own code without CompuCell3D. A bolus of 1e8 fmol into 2e7 mm³ makes 5 nmol/L; where nothing comes
     * back from the tissue, the sum over blood and periphery, weighted by their volumes, falls by CL·c dt. The implicit step is
     * compared with the dense system, for walls, periodic edges and held levels. Several cells may come from outside in a step.
     */
    @Test
    void equationsAndFieldsAreSolved(@TempDir Path folder) throws Exception {
        Path steppables = Files.write(folder.resolve("steppables.py"),
                dosed.files().get("tumour_tissue/Simulation/tumour_tissueSteppables.py"));
        Path script = Files.writeString(folder.resolve("check.py"), CHECK, StandardCharsets.UTF_8);
        if (run("-c", "import numpy") != 0) {
            throw new TestAbortedException("There is no python3 with numpy here, so the steppables are not run.");
        }
        assertEquals(0, run(script.toString(), steppables.toString()));
    }

    private static int run(String... arguments) throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(List.of("/usr/bin/env", "python3"));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new TestAbortedException("No python3 can be started here, so the steppables are not run.", e);
        }
    }

    private static final String CHECK = """
            import importlib.util, sys, types

            base = types.ModuleType("cc3d.core.PySteppables")
            base.SteppableBasePy = base.MitosisSteppableBase = type("Steppable", (), {})
            sys.modules.update({"cc3d": types.ModuleType("cc3d"), "cc3d.core": types.ModuleType("cc3d.core"),
                                "cc3d.core.PySteppables": base})
            spec = importlib.util.spec_from_file_location("steppables", sys.argv[1])
            steppables = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(steppables)
            np = steppables.np


            class Tissue:
                def living(self, name):
                    return []

                def mean(self, name):
                    return 0.0


            def close(value, wanted):
                assert abs(value - wanted) <= 1e-5 * abs(wanted), (value, wanted)


            outside = steppables.OUTSIDE
            outside.begin(Tissue())
            values = outside.values
            close(values["small_molecule_in_blood"], 5)
            cleared = 0.0
            for minute in range(1439):
                before = values["small_molecule_in_blood"]
                outside.advance(Tissue())
                cleared += (before + values["small_molecule_in_blood"]) / 2 * 6e7 / 1440
            close(values["small_molecule_in_blood"] * 2e7 + values["small_molecule_dosing_peripheral"] * 4e7 + cleared, 1e8)
            before = values["small_molecule_in_blood"]
            outside.advance(Tissue())
            assert abs(values["small_molecule_in_blood"] - before - 5) < 0.01, "the second dose comes after a day"

            birth = steppables.BirthSteppable.__new__(steppables.BirthSteppable)
            birth.cell_list, birth.count, arrived = [], lambda: None, []
            birth.appear = arrived.append
            steppables.INFLOWS = [("cell", 30.0)]
            for minute in range(200):
                birth.step(minute)
            assert abs(len(arrived) - 6000) < 400, "a Poisson number with this mean and a deviation of 77"

            field = steppables.FieldSteppable.__new__(steppables.FieldSteppable)
            field.shape = (4, 3, 1)
            for loss in (0.3, 0.0):
                steppables.SOLVED["still"] = (1.0, 0, 0.0, (None,) * 6)
                steppables.LEVELS["still"] = np.ones(field.shape)
                field.gain, field.loss = {"still": np.full(field.shape, 2.0)}, {"still": np.full(field.shape, loss)}
                field.solve("still")
                grown = 2 / 0.3 + (1 - 2 / 0.3) * np.exp(-0.3 * steppables.STEP) if loss else 1 + 2 * steppables.STEP
                assert abs(steppables.LEVELS["still"] - grown).max() < 1e-12, loss

            level = np.linspace(0, 1, 20)[:, None, None] ** 2 * np.ones((20, 3, 1))
            for ends in ((None,) * 6, "periodic", (1.0, 2.0) + (None,) * 4):
                matrix = np.eye(20) * 11 - 5 * np.eye(20, k=1) - 5 * np.eye(20, k=-1)
                right = level[:, 0, 0].copy()
                if ends == "periodic":
                    matrix[0, -1] -= 5
                    matrix[-1, 0] -= 5
                elif ends[0] is None:
                    matrix[0, 0] -= 5
                    matrix[-1, -1] -= 5
                else:
                    right[0] += 5 * ends[0]
                    right[-1] += 5 * ends[1]
                found = steppables.along(level, np.ones_like(level), 5.0, 0, ends)[:, 1, 0]
                assert abs(found - np.linalg.solve(matrix, right)).max() < 1e-12, ends
            """;
}
