package paget.analysis.exposure;

/** How much of a receptor is bound. */
public final class Occupancy {

    private Occupancy() {
    }

    /** Part of the receptor that a drug in excess holds beside a competing ligand: (C/K)/(1 + C/K + L/K_L). */
    public static double competitive(double drug, double drugConstant, double ligandOverConstant) {
        double ratio = drug / drugConstant;
        return ratio / (1 + ratio + ligandOverConstant);
    }

    /**
     * Part of the receptor bound at quasi-equilibrium when binding uses up the drug: the free drug is
     * C = ½(x + √(x² + 4 K C_tot)) with x = C_tot − R_tot − K (L. Gibiansky et al., J. Pharmacokinet. Pharmacodyn. 35
     * (2008) 573–591), and the part is C/(K + C).
     *
     * @param drug total concentration of the drug
     * @param receptor total concentration of the receptor, same unit
     * @param constant dissociation constant, same unit
     */
    public static double depleting(double drug, double receptor, double constant) {
        double x = drug - receptor - constant;
        double free = (x + Math.sqrt(x * x + 4 * constant * drug)) / 2;
        return free / (constant + free);
    }
}
