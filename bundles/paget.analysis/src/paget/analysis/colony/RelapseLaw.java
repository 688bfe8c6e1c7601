package paget.analysis.colony;

import org.hipparchus.special.Gamma;

/**
 * The law of the time to relapse from a primary tumour that grows as e^{δt} and founds metastases at the rate ν a cell
 * (S. Avanzini, T. Antal, PLoS Comput. Biol. 15 (2019) e1007423): with births at α, deaths at β, λ = α − β and the
 * detectable size M, P(τ &gt; t) = exp(−(ν/α) Γ(δ/λ) (λM/α)^{−δ/λ} e^{δt}) for large M.
 *
 * @param growth δ
 * @param founding ν
 * @param colony births and deaths in metastases; more births than deaths
 * @param size M
 */
public record RelapseLaw(double growth, double founding, BirthDeathColony colony, double size) {

    private double scale() {
        double net = colony.birth() - colony.death();
        double exponent = growth / net;
        return founding / colony.birth() * Gamma.gamma(exponent)
                * Math.pow(net * size / colony.birth(), -exponent);
    }

    /** P(τ &gt; t). */
    public double survival(double time) {
        return Math.exp(-scale() * Math.exp(growth * time));
    }

    /** The time by which the given part has relapsed. */
    public double quantile(double part) {
        return Math.log(-Math.log(1 - part) / scale()) / growth;
    }
}
