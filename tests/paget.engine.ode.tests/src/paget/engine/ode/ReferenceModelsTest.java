package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import paget.sim.network.ReactionNetwork;
import paget.sim.run.Trajectory;

/**
 * Models of tumour growth in their published form. The values were computed from the stated equations by an
 * independent program (reference cases M12 and M13 of the help).
 */
class ReferenceModelsTest {

    private static final double RELATIVE = 1e-4;

    /** P. Hahnfeldt et al., Cancer Res. 59 (1999) 4770–4775: volume V and carrying capacity K in mm³, time in days. */
    private static ReactionNetwork hahnfeldt(double volume, double capacity, double stimulation) {
        return ReactionNetwork.builder("hahnfeldt")
                .parameter("V", p -> p.value(volume).variable())
                .parameter("K", p -> p.value(capacity).variable())
                .parameter("b", stimulation)
                .rateRule("V", "-0.192 * V * ln(V / K)")
                .rateRule("K", "b * V - 0.00873 * K * V^(2/3)")
                .observable("V").observable("K")
                .build();
    }

    @Test
    void angiogenicGrowth() {
        Trajectory trajectory = Runs.run(hahnfeldt(200, 625, 5.85), Runs.at(1e-8, 1e-8, 10, 20, 2000));
        assertEquals(3857.3395, trajectory.value(0, 0), RELATIVE * 3857.3395);
        assertEquals(10174.2144, trajectory.value(0, 1), RELATIVE * 10174.2144);
        assertEquals(11292.9136, trajectory.value(1, 0), RELATIVE * 11292.9136);
        // At rest V = K = (b/d)^{3/2}.
        assertEquals(17346.5229, trajectory.value(2, 0), RELATIVE * 17346.5229);
        assertEquals(17346.5229, trajectory.value(2, 1), RELATIVE * 17346.5229);
    }

    @Test
    void angiogenicSwitch() {
        // Rest at 1 mm³ with b = d; with b = 5.85 the volume passes 100 mm³ after 10.722 days.
        Trajectory rest = Runs.run(hahnfeldt(1, 1, 0.00873), Runs.at(1e-8, 1e-12, 100));
        assertEquals(1, rest.last("V"), 1e-9);
        Trajectory awake = Runs.run(hahnfeldt(1, 1, 5.85), Runs.at(1e-8, 1e-12, 10.722));
        assertEquals(100, awake.last("V"), 0.05);
    }

    /** V. A. Kuznetsov et al., Bull. Math. Biol. 56 (1994) 295–321: effector cells E and tumour cells T, in days. */
    private static ReactionNetwork kuznetsov() {
        return ReactionNetwork.builder("kuznetsov")
                .species("E", s -> s.initialAmount(3.2e5))
                .species("T", s -> s.initialAmount(5e6))
                .reaction("supply", r -> r.product("E").rate("1.3e4"))
                .reaction("recruitment", r -> r.product("E").rate("0.1245 * E * T / (2.019e7 + T)"))
                .reaction("inactivation", r -> r.reactant("E").rate("3.422e-10 * E * T"))
                .reaction("death", r -> r.reactant("E").rate("0.0412 * E"))
                .reaction("growth", r -> r.product("T").rate("0.18 * T * (1 - 2e-9 * T)"))
                .reaction("killing", r -> r.reactant("T").rate("1.101e-7 * E * T"))
                .build();
    }

    @Test
    void immuneDormancy() {
        for (String method : new String[] { "automatic", "explicit", "stiff" }) {
            Trajectory trajectory = Runs.run(kuznetsov(), Runs.method(Runs.at(1e-8, 1e-3, 10, 30, 100), method));
            double[] expected = { 19333687, 93421876, 1305212.8 };
            for (int row = 0; row < expected.length; row++) {
                assertEquals(expected[row], trajectory.value(row, 1), RELATIVE * expected[row], method);
            }
        }
    }
}
