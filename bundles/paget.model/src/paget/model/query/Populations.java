package paget.model.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import paget.model.CellStage;
import paget.model.Population;

/** Populations by their stage in the cascade. */
public final class Populations {

    private Populations() {
    }

    /** The populations below an element (an organism, an organ, a tissue) by stage; stages without any are left out. */
    public static Map<CellStage, List<Population>> byStage(EObject root) {
        return Contents.of(root, Population.class).collect(Collectors.groupingBy(Population::getStage,
                () -> new EnumMap<>(CellStage.class), Collectors.toUnmodifiableList()));
    }
}
