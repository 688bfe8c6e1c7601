package paget.sim.tissue;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.SimulationModel;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/**
 * Tissues with cells and fields, joined by a circulation. Immutable and valid.
 *
 * @param lengthUnit unit of all lengths
 */
public record TissueModel(String id, String name, Unit timeUnit, Unit lengthUnit, List<Field> fields,
        List<CellType> cellTypes, List<Regulation> regulations, List<Tissue> tissues, Circulation circulation)
        implements SimulationModel {

    /** @throws InvalidModelException when {@link TissueValidator} finds errors */
    public TissueModel {
        fields = List.copyOf(fields);
        cellTypes = List.copyOf(cellTypes);
        regulations = List.copyOf(regulations);
        tissues = List.copyOf(tissues);
        List<Issue> issues = new TissueValidator(timeUnit, lengthUnit, fields, cellTypes, regulations, tissues,
                circulation).validate();
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
    }

    /**
     * Living cells of each type and mean level of each field in each tissue, then circulating cells of each type.
     * Ids are {@code tissue.cellType}, {@code tissue.field} and {@code circulation.cellType}.
     */
    @Override
    public List<ObservableInfo> observableInfos() {
        Unit cells = Unit.of(BaseDimension.CELL);
        List<ObservableInfo> infos = new ArrayList<>();
        for (Tissue tissue : tissues) {
            for (CellType type : cellTypes) {
                infos.add(new ObservableInfo(tissue.id() + "." + type.id(), type.name(), cells, tissue.name()));
            }
            for (FieldSetup setup : tissue.fields()) {
                Field field = field(setup.field());
                infos.add(new ObservableInfo(tissue.id() + "." + field.id(), field.name(), field.unit(),
                        tissue.name()));
            }
        }
        for (CellType type : cellTypes) {
            infos.add(new ObservableInfo("circulation." + type.id(), type.name(), cells, "circulation"));
        }
        return infos;
    }

    /**
     * The field of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Field field(String fieldId) {
        return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field \"" + fieldId + "\"."));
    }

    @Override
    public String hash() {
        return TissueHash.of(this);
    }
}
