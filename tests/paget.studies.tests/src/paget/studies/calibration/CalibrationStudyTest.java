package paget.studies.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import paget.core.run.DrawnModel;
import paget.core.study.ModelData;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.PagetFactory;
import paget.sim.InvalidModelException;
import paget.studies.Growth;

/** Fits to data that were planted: n(t) = 800 e^{.3 t}, with alternating errors of 1 %. */
class CalibrationStudyTest {

    private static final ScanRange RATE = new ScanRange("growth", "Growth", "rate", 0.01, 1, "1/d", 2, true);
    private static final ScanRange DEATH = new ScanRange("death", "Death", "rate", 0.01, 1, "1/d", 2, true);
    private static final ScanRange INITIAL = new ScanRange("tumour", "Tumour", "initial", 100, 10000, "cells", 2, true);

    private static String planted() {
        StringBuilder text = new StringBuilder("# planted\ntime,tumour,tumour.sd\n");
        for (int i = 0; i < 8; i++) {
            double value = 800 * Math.exp(0.3 * i) * (i % 2 == 0 ? 1.01 : 0.99);
            text.append(String.format(Locale.ROOT, "%d,%.6f,%.6f%n", i, value, 0.01 * value));
        }
        return text.toString();
    }

    private static StudyResult run(String engine, String data, Map<String, String> options, int replicates,
            ScanRange... ranges) {
        Map<String, String> all = new HashMap<>(options);
        all.put("data", "data.csv");
        StudyPlan plan = new StudyPlan("calibration", "Test", "calibration", 10, 11, Optional.of(engine), 1, replicates,
                1e-6, 1e-9, List.of(), List.of(), List.of(), List.of(), List.of(ranges), all, Map.of("steps", "400"),
                false);
        ModelData files = name -> {
            if (!name.equals("data.csv")) {
                throw new java.nio.file.NoSuchFileException(name);
            }
            return data.getBytes(StandardCharsets.UTF_8);
        };
        return Growth.run(plan, files).result();
    }

    /**
     * The logarithm is linear in ln n0 and b, so the standard errors are those of a regression line with errors of .01 at
     * t = 0 … 7: σ_b = .01/√42 = .00154, and the intervals are 1.96 of them to either side.
     */
    @Test
    void plantedValuesAreRecovered() {
        StudyResult result = run("sample-euler", planted(), Map.of(), 1, RATE, INITIAL);
        Table table = result.table("estimates");
        assertEquals(0.3, table.number(0, "value"), 0.004);
        assertEquals(800, table.number(1, "value"), 12);
        assertTrue(table.number(0, "lower") < 0.3 && table.number(0, "upper") > 0.3);
        double width = table.number(0, "upper") - table.number(0, "lower");
        assertEquals(2 * 1.96 * 0.01 / Math.sqrt(42), width, 0.05 * width);
        assertEquals("yes", table.text(0, "determined"));
        assertTrue(result.answers().getFirst().startsWith("Growth, rate is 0.29"), result.answers()::toString);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("describes the data")), result.answers()::toString);
        assertEquals(8, result.table("fit").rows().size());
        isALineThrough(result.series("fit-1"), table);
    }

    /** The line is the fitted growth, also between the eight times of the data; points are at these only. */
    private static void isALineThrough(Series line, Table estimates) {
        assertTrue(line.rows() > 60, "only " + line.rows() + " rows");
        assertEquals(8, Arrays.stream(line.column("measured")).filter(Double::isFinite).count());
        for (int i = 0; i < line.rows(); i++) {
            double expected = estimates.number(1, "value") * Math.exp(estimates.number(0, "value") * line.column("time")[i]);
            assertEquals(expected, line.column("fitted")[i], 5e-3 * expected, "Euler's steps are short");
        }
    }

    /** Hours and thousands of cells for days and cells: the same data, so the same estimates. */
    @Test
    void unitsOfTheTableAreConverted() {
        StringBuilder text = new StringBuilder("time [h],tumour (1000*cells),tumour.sd (cells)\n");
        for (String line : planted().lines().skip(2).toList()) {
            String[] cells = line.split(",");
            text.append(24 * Integer.parseInt(cells[0])).append(',').append(Double.parseDouble(cells[1]) / 1000).append(',')
                    .append(cells[2]).append('\n');
        }
        Table plain = run("sample-euler", planted(), Map.of("profile-points", "5"), 1, RATE, INITIAL).table("estimates");
        Table converted = run("sample-euler", text.toString(), Map.of("profile-points", "5"), 1, RATE, INITIAL)
                .table("estimates");
        for (int i = 0; i < 2; i++) {
            assertEquals(plain.number(i, "value"), converted.number(i, "value"), 1e-6 * plain.number(i, "value"));
        }
    }

    /** Without stated errors their size follows from the residuals, whatever the weights are scaled by. */
    @Test
    void leastSquaresFindTheSizeOfTheErrors() {
        String data = planted().replaceAll(",[0-9.]+\n", "\n").replace(",tumour.sd", "");
        StudyResult result = run("sample-euler", data, Map.of("method", "least-squares", "relative-error", "0.5"), 1,
                RATE, INITIAL);
        Table table = result.table("estimates");
        assertEquals(0.3, table.number(0, "value"), 0.004);
        // Student's quantile for 6 degrees of freedom is 2.447; the residuals of ±1 % have a mean square of 8/6 (1 %)².
        double width = 2 * 2.447 * 0.01 * Math.sqrt(8 / 6.0 / 42);
        assertEquals(width, table.number(0, "upper") - table.number(0, "lower"), 0.1 * width);
    }

    /** Only the difference of division and death is seen. */
    @Test
    void aPairThatCannotBeToldApartIsNamed() {
        StudyResult result = run("sample-euler", planted(), Map.of("starts", "3", "profile-points", "10"), 1, RATE, DEATH,
                INITIAL);
        Table table = result.table("estimates");
        assertEquals("no", table.text(0, "determined"));
        assertEquals("no", table.text(1, "determined"));
        assertEquals("yes", table.text(2, "determined"));
        assertEquals(0.3, table.number(0, "value") - table.number(1, "value"), 0.004);
        assertTrue(result.answers().getFirst().contains("cannot be told"), result.answers()::toString);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("change of these together")),
                result.answers()::toString);
    }

    @Test
    void aModelThatDoesNotFitIsToldSo() {
        String data = "time,tumour,tumour.sd\n0,1000,10\n3,5000,50\n6,1000,10\n9,5000,50\n";
        StudyResult result = run("sample-euler", data, Map.of(), 1, RATE);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("does not describe")), result.answers()::toString);
    }

    /** Ten runs of a birth process at each value; the data are the mean of the planted process. */
    @Test
    void chanceIsFittedBySimulation() {
        Map<String, String> options = Map.of("method", "abc", "particles", "60", "generations", "7");
        StudyResult result = run("sample-langevin", planted(), options, 2, RATE, INITIAL);
        Table table = result.table("estimates");
        assertTrue(table.number(0, "lower") < 0.3 && table.number(0, "upper") > 0.3, table.rows()::toString);
        assertTrue(table.number(0, "upper") - table.number(0, "lower") < 0.3, table.rows()::toString);
        StudyResult pair = run("sample-langevin", planted(), options, 1, RATE, DEATH);
        assertNotEquals("determined", pair.table("estimates").text(1, "verdict"));
        assertEquals(1, pair.table("pairs").rows().size());
    }

    @Test
    void badDataAreRefusedWithASentence() {
        assertRefused("needs a column \"time\"; its columns are day, tumour", "day,tumour\n1,2\n");
        assertRefused("needs a column \"time\"; it is empty", "");
        assertRefused("no number", "time,tumour\n1,many\n");
        assertRefused("lasts from 0 to 10", "time,tumour\n11,2\n");
        assertRefused("no measured value", "time,tumour\n1,\n");
        assertRefused("\"time (kg)\" is no time", "time (kg),tumour\n1,2\n");
        assertRefused("unit of the column \"tumour (furlong)\" cannot be read", "time,tumour (furlong)\n1,2\n");
        assertRefused("are in kg, which does not convert to cells, the unit of Liver: Lobe › Tumour cells",
                "time,tumour (kg)\n1,2\n2,3\n");
        assertRefused("\"tumour.sd (kg)\" does not go with \"tumour (cells)\"",
                "time,tumour (cells),tumour.sd (kg)\n1,2,1\n2,3,1\n");
        assertRefused("two columns \"tumour\"", "time,tumour (cells),tumour (1000*cells)\n1,2,3\n");
        assertRefused("no result of that id", "time,tumor\n1,5\n");
        assertRefused("above zero", "time,tumour,tumour.sd\n1,5,0\n");
        assertRefused("has no standard deviation", "time,tumour\n1,0\n2,5\n");
        assertRefused("fit fewer", "time,tumour\n1,2000\n", RATE, INITIAL);
    }

    private static void assertRefused(String part, String data, ScanRange... ranges) {
        InvalidModelException e = assertThrows(InvalidModelException.class, () -> run("sample-euler", data, Map.of(), 1,
                ranges.length == 0 ? new ScanRange[] {RATE} : ranges));
        assertTrue(e.getMessage().contains(part), e::getMessage);
    }

    /** Other data of the same name give another identity. */
    @Test
    void dataArePartOfTheIdentity() {
        assertNotEquals(identity("time,tumour\n5,2000\n"), identity("time,tumour\n5,3000\n"));
        assertEquals(identity("time,tumour\n5,2000\n"), identity("time,tumour\n5,2000\n"));
    }

    private static Map<String, String> identity(String data) {
        StudyPlan plan = new StudyPlan("calibration", "Test", "calibration", 10, 11, Optional.empty(), 1, 1, 1e-6, 1e-9,
                List.of(), List.of(), List.of(), List.of(), List.of(RATE), Map.of("data", "data.csv"), Map.of(), false);
        return new CalibrationStudy().furtherInputs(plan, new DrawnModel(PagetFactory.eINSTANCE.createOrganism(), "0",
                name -> data.getBytes(StandardCharsets.UTF_8)));
    }
}
