package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;

/** Forward Euler on the grid has exact solutions of its own: each step multiplies a mode of the grid by one number. */
class ExplicitFieldTest {

    private static final Boundary NONE = new Boundary.NoFlux();
    private static final List<Boundary> CLOSED = List.of(NONE, NONE, NONE, NONE, NONE, NONE);
    private static final int N = 12;
    private static final double H = 10;
    private static final double STEP = 0.01;
    private static final int STEPS = 150;

    private static FieldSetup field(String id, List<Boundary> faces, double[] levels) {
        List<FieldSetup.Patch> start = IntStream.range(0, levels.length).mapToObj(v -> {
            double x = (v % N + 0.5) * H;
            double y = (v / N + 0.5) * H;
            return new FieldSetup.Patch(Draft.box(x - 1, y - 1, x + 1, y + 1), levels[v]);
        }).toList();
        return new FieldSetup(id, 0, faces, start, List.of());
    }

    private static double[] levels(Draft draft, FieldSetup... fields) {
        Draft.Place place = new Draft.Place("square", new Domain(2, N * H, N * H, H, H, false));
        for (FieldSetup each : fields) {
            place = place.field(each);
        }
        return draft.place(place).explicit(STEP).run(STEPS * STEP).snapshot(0).levels()[0];
    }

    private static double[] modes(double mean, double along) {
        return IntStream.range(0, N * N).mapToDouble(v -> mean + along * Math.cos(Math.PI * (v % N + 0.5) / N)
                * Math.cos(2 * Math.PI * (v / N + 0.5) / N)).toArray();
    }

    /**
     * A cosine mode with closed faces, m and k half waves along the axes, is multiplied by
     * 1 − Δt·(λ + 4D/h²·(sin²(πm/2n) + sin²(πk/2n))) in each step, a constant by 1 − Δt·λ.
     */
    @Test
    void aModeFadesAsTheSchemeSays() {
        double diffusion = 1500;
        double decay = 0.4;
        double[] c = levels(new Draft().field("drug", diffusion, decay), field("drug", CLOSED, modes(2, 1)));
        double waves = Math.pow(Math.sin(Math.PI / (2 * N)), 2) + Math.pow(Math.sin(2 * Math.PI / (2 * N)), 2);
        double faded = Math.pow(1 - STEP * (decay + 4 * diffusion / (H * H) * waves), STEPS);
        double[] expected = modes(2 * Math.pow(1 - STEP * decay, STEPS), faded);
        for (int v = 0; v < c.length; v++) {
            assertEquals(expected[v], c[v], 1e-12, "grid cell " + v);
        }
    }

    /** Between a face that is held at 3 and one at 1 the steady profile is a straight line through the faces. */
    @Test
    void heldFacesMakeAStraightLine() {
        for (int axis = 0; axis < 2; axis++) {
            List<Boundary> faces = new ArrayList<>(CLOSED);
            faces.set(2 * axis, new Boundary.Level(3));
            faces.set(2 * axis + 1, new Boundary.Level(1));
            double[] line = new double[N * N];
            for (int v = 0; v < line.length; v++) {
                line[v] = 3 - 2 * ((axis == 0 ? v % N : v / N) + 0.5) / N;
            }
            double[] c = levels(new Draft().field("drug", 1500, 0), field("drug", faces, line));
            for (int v = 0; v < c.length; v++) {
                assertEquals(line[v], c[v], 1e-12, "axis " + axis + ", grid cell " + v);
            }
        }
    }

    /** A matrix under an uneven protease that stays as it is: w·(1 − Δt·(λ + κ·e))ⁿ where e is the level there. */
    @Test
    void anUnevenProteaseWearsAMatrixDownWhereItIs() {
        double[] protease = modes(0.5, 0.4);
        double[] w = levels(new Draft().field("matrix", 0, 0.2, "protease", 3).field("protease", 0, 0),
                field("matrix", CLOSED, modes(1, 0)), field("protease", CLOSED, protease));
        for (int v = 0; v < w.length; v++) {
            assertEquals(Math.pow(1 - STEP * (0.2 + 3 * protease[v]), STEPS), w[v], 1e-12, "grid cell " + v);
        }
    }
}
