package paget.design.services;

import paget.model.Arrest;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.Intravasation;
import paget.model.Place;
import paget.model.Population;
import paget.model.Transition;

/** Steps of the cascade between places. */
final class Steps {

    private Steps() {
    }

    /** The tumour cells that leave a place: from a vessel those that travel, from a tissue others. */
    static Population traveller(Place place, boolean travelling) {
        return place.getPopulations().stream()
                .filter(cells -> cells.getCellType() != null && cells.getCellType().getKind() == CellKind.TUMOUR)
                .filter(cells -> (cells.getStage() == CellStage.CIRCULATING) == travelling).findFirst().orElse(null);
    }

    /** Connects a step to the cells that leave and to those that they become, which are made where they are missing. */
    static void connect(Transition step, Place from, Place to) {
        Population source = traveller(from, step instanceof Arrest);
        CellStage stage = switch (step) {
            case Intravasation entering -> CellStage.CIRCULATING;
            case Arrest held -> CellStage.ARRESTED;
            default -> CellStage.ESTABLISHED;
        };
        step.setSource(source);
        step.setTarget(NewCellServices.cellsAt(to, source.getCellType(), stage));
    }
}
