package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.network.ReactionNetwork;
import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation.Competitor;
import paget.sim.tissue.Regulation.Response;
import paget.sim.tissue.Regulation.Signal;

/** Losses of a field whose rate something regulates, against exact solutions; the Hill function is 1 + (m − 1)·s/(K + s). */
class RegulatedLossTest {

    private static final Boundary NONE = new Boundary.NoFlux();
    private static final List<Boundary> CLOSED = List.of(NONE, NONE, NONE, NONE, NONE, NONE);

    private static Response response(Signal signal, double saturated, double half) {
        return new Response(signal, 1, saturated, half, 1, false, List.of());
    }

    private static Response byLevel(String field, double saturated, double half) {
        return response(new Signal.Level(field), saturated, half);
    }

    /** A field that is {@code low}, and {@code high} beyond the middle along an axis. */
    private static FieldSetup halves(String field, int axis, double middle, double low, double high) {
        double[] from = {-1e9, -1e9, -1e9};
        from[axis] = middle;
        Region beyond = new Region.Box(new Point(from[0], from[1], from[2]), new Point(1e9, 1e9, 1e9));
        return new FieldSetup(field, low, CLOSED, List.of(new FieldSetup.Patch(beyond, high)), List.of());
    }

    private static double[][] levels(Draft draft, double time) {
        return draft.run(time).snapshot(0).levels();
    }

    /** Without diffusion and with a regulator that stands still, each grid cell has its own e^(−λ·h(e)·t), to the last digits. */
    @Test
    void everyPlaceHasItsOwnRate() {
        for (int dimensions = 2; dimensions <= 3; dimensions++) {
            Draft draft = new Draft().field("brake", 0, 0)
                    .field("drug", 0, 0.002).loses(0.01, "", byLevel("brake", 0, 5))
                    .place(new Draft.Place("box", Draft.box(dimensions, 40, 10))
                            .field(halves("brake", 0, 20, 0, 15)).field("drug", 3)).step(1);
            double[] c = levels(draft, 100)[1];
            assertEquals(3 * Math.exp(-100 * (0.002 + 0.01)), c[0], 1e-12, "dimensions " + dimensions);
            // 1 − 15/(5 + 15)
            assertEquals(3 * Math.exp(-100 * (0.002 + 0.01 * 0.25)), c[c.length - 1], 1e-12, "dimensions " + dimensions);
        }
    }

    /** κ·e·c with an inhibitor of the protease, as TIMP of MMP; a rival for its place of binding; and forward Euler of it. */
    @Test
    void degradationIsRegulatedAndForwardEulerIsToo() {
        for (boolean explicit : new boolean[] {false, true}) {
            Response inhibited = new Response(new Signal.Level("inhibitor"), 1, 0, 4, 2, true,
                    List.of(new Competitor(new Signal.Level("protease"), 8)));
            Draft draft = new Draft().field("protease", 0, 0).field("inhibitor", 0, 0)
                    .field("matrix", 0, 0).loses(0.05, "protease", inhibited)
                    .place(new Draft.Place("box", Draft.box(2, 40, 10)).field(halves("protease", 1, 20, 2, 0.5))
                            .field("inhibitor", 6).field("matrix", 1));
            double[] c = levels(explicit ? draft.explicit(0.5) : draft.step(0.5), 40)[2];
            int[] places = {0, 15};
            double[] proteases = {2, 0.5};
            for (int p = 0; p < places.length; p++) {
                double bound = 6 / (4 * (1 + proteases[p] / 8));
                double rate = 0.05 * proteases[p] * (1 - Math.pow(bound / (1 + bound), 2));
                assertEquals(explicit ? Math.pow(1 - rate * 0.5, 80) : Math.exp(-rate * 40), c[places[p]], 1e-12);
            }
        }
    }

    /**
     * A regulator that is the same everywhere and fades: e = e₀·e^(−δt), c' = −λ·c·e/(K + e) has
     * c = c₀·((K + e)/(K + e₀))^(λ/δ). Fields that stay even take another way than those that do not, so one tissue has a
     * spot in another field on which the regulator depends. The error is of first order in the step.
     */
    @Test
    void aRegulatorThatFadesIsFollowedWhetherFieldsAreEvenOrNot() {
        double exact = 3 * Math.pow((5 + 20 * Math.exp(-2)) / 25, 0.05 / 0.02);
        for (boolean even : new boolean[] {true, false}) {
            double[] errors = new double[2];
            for (int k = 0; k < 2; k++) {
                Response off = new Response(new Signal.Level("brake"), 0, 1, 5, 1, false, List.of());
                Draft draft = new Draft().field("spot", 0, 0).field("brake", 0, 0.02, "spot", 1e-30)
                        .field("drug", 0, 0).loses(0.05, "", off)
                        .place(new Draft.Place("box", Draft.box(2, 40, 10)).field(halves("spot", 0, 20, 1, even ? 1 : 2))
                                .field("brake", 20).field("drug", 3)).step(k == 0 ? 0.5 : 0.25);
                double[] c = levels(draft, 100)[2];
                assertEquals(c[0], c[c.length - 1], 1e-12);
                errors[k] = Math.abs(c[0] / exact - 1);
            }
            assertTrue(errors[0] < 0.02, "even " + even + ", error " + errors[0]);
            assertEquals(2, errors[0] / errors[1], 0.1, "even " + even);
        }
    }

    /**
     * Steady state along an axis, held at 10 at one face, closed at the other, with k₁ before x = a and k₂ beyond:
     * 10·cosh(q₁x) + B·sinh(q₁x), then C·cosh(q₂(L − x)), qᵢ = √(kᵢ/D), level and slope alike at a. A step leaves a relative
     * error of kΔt/2 in the rate, and the grid one of h²q²/8 at most.
     */
    @Test
    void theSteadyProfileBendsWhereTheRegulatorBegins() {
        double length = 300;
        double a = 150;
        double q1 = Math.sqrt(0.01 / 1000);
        double q2 = Math.sqrt(0.04 / 1000);
        double right = Math.cosh(q2 * (length - a));
        double slope = -q2 * Math.sinh(q2 * (length - a));
        // from 10·cosh + B·sinh = C·right and q₁·(10·sinh + B·cosh) = C·slope
        double b = 10 * (slope * Math.cosh(q1 * a) - right * q1 * Math.sinh(q1 * a))
                / (right * q1 * Math.cosh(q1 * a) - slope * Math.sinh(q1 * a));
        double c = (10 * Math.cosh(q1 * a) + b * Math.sinh(q1 * a)) / right;
        for (int axis = 0; axis < 3; axis++) {
            double[] extent = {10, 10, 10};
            extent[axis] = length;
            List<Boundary> faces = new ArrayList<>(CLOSED);
            faces.set(2 * axis, new Boundary.Level(10));
            Draft draft = new Draft().field("signal", 0, 0)
                    .field("drug", 1000, 0).loses(0.01, "", byLevel("signal", 7, 3))
                    .place(new Draft.Place("slab", new Domain(axis == 2 ? 3 : 2, extent[0], extent[1], extent[2], 5, false))
                            .field(halves("signal", axis, a, 0, 3))
                            .field(new FieldSetup("drug", 0, faces, List.of(), List.of())))
                    .step(0.2).options(Map.of("diffusion-number", "1e9"));
            double[] level = levels(draft, 1200)[1];
            int stride = axis == 0 ? 1 : axis == 1 ? 2 : 4;
            for (int i = 0; i < 60; i += 7) {
                double x = 5 * (i + 0.5);
                double expected = x < a ? 10 * Math.cosh(q1 * x) + b * Math.sinh(q1 * x) : c * Math.cosh(q2 * (length - x));
                assertEquals(expected, level[i * stride], 0.004 * expected, "axis " + axis + ", x = " + x);
            }
        }
    }

    /** Numbers of cells of the tissue, and what runs along outside. */
    @Test
    void lossesFeelCellsAndWhatIsOutside() {
        Draft draft = new Draft().type(new Draft.Type("macrophage"))
                .field("cytokine", 0, 0).loses(0.01, "", response(new Signal.Count("macrophage"), 5, 6))
                .loses(0.02, "", response(new Signal.Outside("drug"), 0, 1))
                .place(new Draft.Place("box", Draft.box(2, 40, 10)).field("cytokine", 2).cells("macrophage", 18)).step(1)
                .outside(ReactionNetwork.builder("outside").parameter("drug", p -> p.value(4)));
        // 1 + 4·18/24 = 4 and 1 − 4/5
        assertEquals(2 * Math.exp(-50 * (0.01 * 4 + 0.02 * 0.2)), levels(draft, 50)[0][7], 1e-12);
    }

    @Test
    void whatAFieldCannotFeelIsRefused() {
        Draft touching = new Draft().type(new Draft.Type("cell")).field("drug", 0, 0)
                .loses(0.01, "", response(new Signal.Contact("cell"), 2, 1))
                .place(new Draft.Place("box", Draft.box(2, 40, 10)).field("drug", 1));
        assertTrue(assertThrows(InvalidModelException.class, touching::build).getMessage().contains("cannot depend on contacts"));
        Draft unknown = new Draft().field("drug", 0, 0).loses(0.01, "nobody", byLevel("nothing", 2, 0))
                .place(new Draft.Place("box", Draft.box(2, 40, 10)).field("drug", 1));
        String message = assertThrows(InvalidModelException.class, unknown::build).getMessage();
        assertTrue(message.contains("nobody") && message.contains("nothing") && message.contains("half-effect"), message);
        Draft outside = new Draft().field("drug", 0, 0).loses(0.01, "", response(new Signal.Outside("absent"), 2, 1))
                .place(new Draft.Place("box", Draft.box(2, 40, 10)).field("drug", 1));
        assertTrue(assertThrows(InvalidModelException.class, outside::build).getMessage().contains("absent"));
    }

    /** Steps resolve decay at its fastest: a tenth of 1/(0.5·4), which is twenty steps in 1. */
    @Test
    void stepsResolveTheFastestDecay() {
        Draft draft = new Draft().field("signal", 0, 0).field("drug", 0, 0).loses(0.5, "", byLevel("signal", 4, 1))
                .place(new Draft.Place("box", Draft.box(2, 40, 10)).field("signal", 1).field("drug", 1));
        assertEquals(20, draft.run(1).statistics().steps());
    }
}
