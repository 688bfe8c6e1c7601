package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.TissueSnapshot;

/** Zymogens that turn into their products; "z" and "p" are the first two fields of every model here. */
class ActivationTest {

    private static double mean(TissueSnapshot snapshot, int field) {
        return Arrays.stream(snapshot.levels()[field]).average().orElseThrow();
    }

    private static Draft draft(String activator, double rate, boolean used) {
        return new Draft().field("z", 300, 0).activated("p", activator, rate, used).field("p", 40, 0).field("e", 0, 0)
                .step(0.5);
    }

    private static Draft.Place place(double z, double e) {
        return new Draft.Place("tissue", Draft.box(2, 100, 10)).field("z", z).field("p", 0)
                .field(FieldSetup.uniform("e", e));
    }

    /** z = 8·e^(−kt) with k = 0.1/min, and all that is lost is product; the splitting is exact where nothing else acts. */
    @Test
    void aZymogenTurnsIntoItsProductByItselfAndByAnotherLevel() {
        double left = 8 * Math.exp(-0.1 * 5);
        for (Draft draft : new Draft[] {draft("", 0.1, true), draft("e", 0.05, true)}) {
            TissueSnapshot end = draft.place(place(8, 2)).run(5).snapshot(0);
            assertEquals(left, mean(end, 0), 1e-12);
            assertEquals(8 - left, mean(end, 1), 1e-12);
            assertEquals(2, mean(end, 2), 1e-12);
        }
    }

    /** The explicit scheme has z(1 − kΔt)ⁿ after n steps. */
    @Test
    void forwardEulerKeepsTheAmount() {
        TissueSnapshot end = draft("", 0.1, true).explicit(0.05).place(place(8, 0)).run(1).snapshot(0);
        double left = 8 * Math.pow(1 - 0.1 * 0.05, 20);
        assertEquals(left, mean(end, 0), 1e-12);
        assertEquals(8 - left, mean(end, 1), 1e-12);
    }

    /** A level that is held does not grow less: its product grows by 8·(1 − e^(−kΔt)) a step. */
    @Test
    void aZymogenThatIsHeldIsNotUsedUp() {
        TissueSnapshot end = draft("", 0.1, false).place(place(8, 0)).run(5).snapshot(0);
        assertEquals(8, mean(end, 0), 1e-12);
        assertEquals(10 * 8 * (1 - Math.exp(-0.1 * 0.5)), mean(end, 1), 1e-12);
    }

    /**
     * Six cells of volume 4/3·π·8³ in 100 × 100 × 10 µm that each turn over 5/min of what is in their volume: spread out at
     * once, z falls at k = 6·5·V(cell)/V = 0.643/min. Cells take from their grid cell what comes into it, which is a
     * little less than that in a step.
     */
    @Test
    void cellsActivateWhereTheyAreAndNothingIsLost() {
        double volume = 4 / 3.0 * Math.PI * 512;
        double rate = 6 * 5 * volume / 1e5;
        Draft spread = new Draft().field("z", 1e7, 0).field("p", 40, 0)
                .type(new Draft.Type("tumour").activates("z", 5, "p")).step(1e-4).options(Map.of("diffusion-number", "1e9"))
                .place(new Draft.Place("tissue", Draft.box(2, 100, 10)).field("z", 8).field("p", 0).cells("tumour", 6));
        TissueSnapshot end = spread.run(0.5).snapshot(0);
        assertEquals(8 * Math.exp(-rate * 0.5), mean(end, 0), 0.02);
        assertEquals(8, mean(end, 0) + mean(end, 1), 1e-10);
        double[] product = end.levels()[1];
        int here = (int) (end.x()[0] / 10) + 10 * (int) (end.y()[0] / 10);
        assertTrue(product[here] > 2 * mean(end, 1), "the product appears where the cells are");
    }

    /** The next step sees what the one before has made: a product that activates its own zymogen grows logistically. */
    @Test
    void aProductMayActivateItsOwnZymogen() {
        Draft draft = new Draft().field("z", 0, 0).activated("p", "p", 0.1, true).field("p", 0, 0).step(0.001)
                .place(new Draft.Place("tissue", Draft.box(2, 30, 10)).field("z", 9).field("p", 1));
        // p' = 0.1·p·(10 − p) with p(0) = 1: p = 10/(1 + 9·e^(−t))
        assertEquals(10 / (1 + 9 * Math.exp(-2)), mean(draft.run(2).snapshot(0), 1), 5e-3);
    }
}
