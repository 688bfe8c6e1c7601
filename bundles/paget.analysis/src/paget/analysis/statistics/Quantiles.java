package paget.analysis.statistics;

/** Quantiles of samples. */
public final class Quantiles {

    private Quantiles() {
    }

    /**
     * Linear interpolation between order statistics, the seventh definition of R. J. Hyndman and Y. Fan, The American
     * Statistician 50 (1996) 361–365.
     *
     * @param sorted the sample in ascending order, not empty
     * @param probability 0 to 1
     */
    public static double ofSorted(double[] sorted, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not " + probability);
        }
        double position = probability * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        double low = sorted[below];
        double part = position - below;
        // Equal neighbours are returned as they are: infinite ones would give NaN by interpolation.
        return low == sorted[above] || part == 0 ? low : low + part * (sorted[above] - low);
    }
}
