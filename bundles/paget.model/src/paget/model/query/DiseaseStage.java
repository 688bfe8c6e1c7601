package paget.model.query;

import java.util.function.ToDoubleFunction;

import paget.model.CellKind;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.Population;

/** The stage of the disease as a whole (R1), in the order of progression. */
public enum DiseaseStage {

    /** No tumour cells. */
    NONE,
    /** Tumour cells only where the primary tumour grows. */
    LOCAL,
    /** Tumour cells in other tissue of the primary organ. */
    INVASIVE,
    /** Tumour cells in blood or lymph, or single cells in another organ. */
    DISSEMINATED,
    /** Resting cells or foci outside of the primary organ. */
    DORMANT,
    /** A growing metastasis below detection. */
    MICROMETASTASIS,
    /** A detectable metastasis. */
    MACROMETASTASIS;

    /**
     * The stage that follows from how many cells there are.
     *
     * @param count the size of each population; a population counts as present from 1 on, for less than one cell is none
     */
    public static DiseaseStage of(Organism organism, ToDoubleFunction<Population> count) {
        return Contents.of(organism, Population.class)
                .filter(p -> p.getCellType() != null && p.getCellType().getKind() == CellKind.TUMOUR)
                .filter(p -> count.applyAsDouble(p) >= 1).map(DiseaseStage::of).max(DiseaseStage::compareTo).orElse(NONE);
    }

    /** The stage that a single population of tumour cells stands for. */
    public static DiseaseStage of(Population population) {
        boolean atHome = Places.organOf(population).map(Organ::getRole).orElse(null) == OrganRole.PRIMARY;
        return switch (population.getStage()) {
            case ESTABLISHED -> atHome ? LOCAL : MICROMETASTASIS;
            case SOLITARY -> atHome ? INVASIVE : DISSEMINATED;
            case CIRCULATING, ARRESTED -> DISSEMINATED;
            case DORMANT -> atHome ? LOCAL : DORMANT;
            case MICROMETASTASIS -> MICROMETASTASIS;
            case MACROMETASTASIS -> MACROMETASTASIS;
        };
    }
}
