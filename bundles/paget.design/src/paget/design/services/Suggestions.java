package paget.design.services;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import paget.model.CellKind;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.Population;
import paget.model.Vessel;
import paget.model.query.Contents;
import paget.model.query.DiseaseStage;
import paget.model.query.Places;

/** What a new treatment most likely acts on. */
final class Suggestions {

    private Suggestions() {
    }

    /** The level of a drug, in a vessel if there is one, else any level; null if there is none. */
    static FactorLevel drugLevel(EObject element) {
        return all(element, FactorLevel.class).min(Comparator.comparing((FactorLevel level) -> !isDrug(level))
                .thenComparing(level -> !(level.eContainer() instanceof Vessel))).orElse(null);
    }

    /** The tumour cells at the earliest stage, which are the primary tumour, else any cells; null if there are none. */
    static Population primaryCells(EObject element) {
        Optional<Population> tumour = all(element, Population.class)
                .filter(cells -> cells.getCellType() != null && cells.getCellType().getKind() == CellKind.TUMOUR)
                .min(Comparator.comparing(DiseaseStage::of));
        return tumour.or(() -> all(element, Population.class).findFirst()).orElse(null);
    }

    private static boolean isDrug(FactorLevel level) {
        return level.getFactor() != null
                && (level.getFactor().getKind() == FactorKind.DRUG || level.getFactor().getKind() == FactorKind.ANTIBODY);
    }

    private static <T> Stream<T> all(EObject element, Class<T> type) {
        return Places.organismOf(element).stream().flatMap(organism -> Contents.of(organism, type));
    }
}
