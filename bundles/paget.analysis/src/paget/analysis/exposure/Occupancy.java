package paget.analysis.exposure;

/** How much of a receptor is bound. */
public final class Occupancy {

    private Occupancy() {
    }

    /**
     * Part of a receptor that a drug holds at quasi-equilibrium beside a competitor in excess, when binding may use up the
     * drug: what is bound solves B² − (C + R + K') B + C R = 0 with K' = K (1 + L/K_L), so that B/R =
     * 2C/(S + √((C − R − K')² + 4K'C)) with S = C + R + K' (L. Gibiansky et al., J. Pharmacokinet. Pharmacodyn. 35 (2008)
     * 573–591). Without a receptor that uses it up, R = 0, it is (C/K)/(1 + C/K + L/K_L) (J. H. Gaddum 1937).
     *
     * @param drug total concentration C of the drug
     * @param receptor total concentration R of the receptor, same unit; 0 when the drug is in excess
     * @param constant dissociation constant K, same unit
     * @param competition L/K_L of the competitor, or the sum over all of them
     */
    public static double held(double drug, double receptor, double constant, double competition) {
        double apparent = constant * (1 + competition);
        double free = drug - receptor - apparent;
        return 2 * drug / (drug + receptor + apparent + Math.sqrt(free * free + 4 * apparent * drug));
    }
}
