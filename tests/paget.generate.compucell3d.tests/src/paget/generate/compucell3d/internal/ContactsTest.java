package paget.generate.compucell3d.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    /**
     * The energy of a disc, J·n·2πr + λ·(πr² − V₀)² with n = 3, is least where the disc has at least 0.93 of its volume, however
     * small it is. With λ = 2 and J = 10 a cell of 14 sites vanishes.
     */
    @ParameterizedTest
    @ValueSource(doubles = {9, 13.85, 50, 400})
    void cellsKeepTheirVolume(double volume) {
        double least = least(volume, Contacts.energy(10, 0, 0), Contacts.stiffness(volume, true, 10));
        assertTrue(least > 0.93 * volume && least <= volume, volume + " becomes " + least);
        assertEquals(least, least(volume, Contacts.energy(40, 0, 0), Contacts.stiffness(volume, true, 40)), 1e-9,
                "the shape does not depend on the temperature");
    }

    /** Volume of least energy between half of and the whole of the wanted one. */
    private static double least(double volume, double contact, double stiffness) {
        double best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 10_000; i++) {
            double v = volume * (0.5 + 0.5 * i / 10_000);
            double energy = contact * 3 * 2 * Math.sqrt(Math.PI * v) + stiffness * (v - volume) * (v - volume);
            if (energy < lowest) {
                lowest = energy;
                best = v;
            }
        }
        return best;
    }

    /** 0.4 of the contact for an adhesion of 0.4 µm/min on both sides; the weaker side counts. */
    @Test
    void adhesionTakesContactEnergyAway() {
        assertEquals(6, Contacts.energy(10, 0.4, 0.8), 1e-12);
        assertEquals(10, Contacts.energy(10, 0, 0.8), 1e-12);
        assertEquals(1, Contacts.energy(10, 4, 4), 1e-12);
    }
}
