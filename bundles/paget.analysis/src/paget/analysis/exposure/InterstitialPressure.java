package paget.analysis.exposure;

/**
 * Fluid pressure between the cells of a spherical tumour (L. T. Baxter, R. K. Jain, Microvasc. Res. 37 (1989) 77–104):
 * p(r) = p_e (1 − sinh(αx)/(x sinh α)) with x = r/R.
 *
 * @param plateau p_e = p_B − σ(π_B − π_i)
 * @param alpha R √(L_p S/(K V)), above zero
 */
public record InterstitialPressure(double plateau, double alpha) {

    /**
     * @param radius R
     * @param wallConductivity L_p of the vessel walls
     * @param tissueConductivity K
     * @param vesselSurface S/V, area of vessel walls in a volume of tissue
     */
    public static InterstitialPressure of(double plateau, double radius, double wallConductivity,
            double tissueConductivity, double vesselSurface) {
        return new InterstitialPressure(plateau,
                radius * Math.sqrt(wallConductivity * vesselSurface / tissueConductivity));
    }

    /** @param part distance from the centre as a part of the radius, 0 to 1 */
    public double at(double part) {
        double ratio = part == 0 ? alpha / Math.sinh(alpha) : Math.sinh(alpha * part) / (part * Math.sinh(alpha));
        return plateau * (1 - ratio);
    }

    /** Mean over the volume: p_e (1 − 3(α coth α − 1)/α²). */
    public double mean() {
        return plateau * (1 - 3 * (alpha / Math.tanh(alpha) - 1) / (alpha * alpha));
    }
}
