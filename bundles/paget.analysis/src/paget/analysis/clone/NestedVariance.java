package paget.analysis.clone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variance of a trait among cells, divided among nested causes by the law of total variance: between genotypes,
 * between heritable states within a genotype, between places within a state.
 *
 * @param mean mean over all cells
 * @param total variance over all cells
 * @param genetic variance of the means of genotypes
 * @param epigenetic mean variance of the means of states within genotypes
 * @param environment mean variance between places within states
 */
public record NestedVariance(double mean, double total, double genetic, double epigenetic, double environment) {

    /**
     * Cells that are alike.
     *
     * @param genotype what they inherit for good
     * @param state what they inherit until they switch
     * @param cells how many there are, not negative
     * @param value their trait
     */
    public record Group(String genotype, String state, double cells, double value) {
    }

    /** @param groups with at least one cell in all */
    public static NestedVariance of(List<Group> groups) {
        Mean all = new Mean();
        Map<String, Mean> genotypes = new HashMap<>();
        Map<List<String>, Mean> states = new HashMap<>();
        List<Group> present = new ArrayList<>(groups.stream().filter(g -> g.cells() > 0).toList());
        if (present.isEmpty()) {
            throw new IllegalArgumentException("there are no cells");
        }
        for (Group group : present) {
            all.add(group);
            genotypes.computeIfAbsent(group.genotype(), g -> new Mean()).add(group);
            states.computeIfAbsent(List.of(group.genotype(), group.state()), s -> new Mean()).add(group);
        }
        double genetic = 0;
        double epigenetic = 0;
        double environment = 0;
        for (Group group : present) {
            double share = group.cells() / all.cells;
            double ofGenotype = genotypes.get(group.genotype()).value();
            double ofState = states.get(List.of(group.genotype(), group.state())).value();
            genetic += share * square(ofGenotype - all.value());
            epigenetic += share * square(ofState - ofGenotype);
            environment += share * square(group.value() - ofState);
        }
        return new NestedVariance(all.value(), genetic + epigenetic + environment, genetic, epigenetic, environment);
    }

    private static double square(double x) {
        return x * x;
    }

    private static final class Mean {

        private double cells;
        private double sum;

        void add(Group group) {
            cells += group.cells();
            sum += group.cells() * group.value();
        }

        double value() {
            return sum / cells;
        }
    }
}
