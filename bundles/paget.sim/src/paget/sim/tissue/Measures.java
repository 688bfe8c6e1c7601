package paget.sim.tissue;

import java.util.ArrayList;
import java.util.List;

import paget.sim.ObservableInfo;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/** What is counted and measured in a tissue model, see {@link TissueModel#measures()}. */
final class Measures {

    private Measures() {
    }

    static List<ObservableInfo> of(List<Field> fields, List<CellType> cellTypes, List<Tissue> tissues,
            Surroundings surroundings) {
        Unit cells = Unit.of(BaseDimension.CELL);
        List<ObservableInfo> infos = new ArrayList<>();
        for (Tissue tissue : tissues) {
            for (CellType type : cellTypes) {
                infos.add(new ObservableInfo(tissue.id() + "." + type.id(), type.name(), cells, tissue.name()));
            }
            for (FieldSetup setup : tissue.fields()) {
                Field field = TissueModel.field(fields, setup.field());
                infos.add(new ObservableInfo(tissue.id() + "." + field.id(), field.name(), field.unit(),
                        tissue.name()));
            }
            for (Barrier barrier : tissue.barriers()) {
                infos.add(new ObservableInfo(tissue.id() + "." + barrier.id(), barrier.name(), Unit.DIMENSIONLESS,
                        tissue.name()));
            }
        }
        for (CellType type : cellTypes) {
            infos.add(new ObservableInfo("circulation." + type.id(), type.name(), cells, "circulation"));
        }
        surroundings.network().observables().forEach(o -> infos.add(new ObservableInfo("outside." + o.id(), o.name(),
                o.unit(), "outside")));
        return infos;
    }
}
