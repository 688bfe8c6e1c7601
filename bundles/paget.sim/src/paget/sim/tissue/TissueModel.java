package paget.sim.tissue;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.ObservableInfo;
import paget.sim.SimulationModel;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/**
 * Tissues with cells and fields, joined by a circulation. Immutable and valid.
 *
 * @param lengthUnit unit of all lengths
 * @param stepping how it is cut in time
 * @param observables the columns of the result; empty for all {@link #measures()}
 */
public record TissueModel(String id, String name, Unit timeUnit, Unit lengthUnit, List<Field> fields,
        List<CellType> cellTypes, List<Regulation> regulations, List<Tissue> tissues, Circulation circulation,
        Stepping stepping, List<TissueObservable> observables) implements SimulationModel {

    /** @throws InvalidModelException when {@link TissueValidator} finds errors */
    public TissueModel {
        fields = List.copyOf(fields);
        cellTypes = List.copyOf(cellTypes);
        regulations = List.copyOf(regulations);
        tissues = List.copyOf(tissues);
        observables = List.copyOf(observables);
        List<Issue> issues = new TissueValidator(timeUnit, lengthUnit, fields, cellTypes, regulations, tissues,
                circulation, stepping).validate();
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
    }

    /** A model whose steps the engine chooses. */
    public TissueModel(String id, String name, Unit timeUnit, Unit lengthUnit, List<Field> fields,
            List<CellType> cellTypes, List<Regulation> regulations, List<Tissue> tissues, Circulation circulation) {
        this(id, name, timeUnit, lengthUnit, fields, cellTypes, regulations, tissues, circulation, Stepping.FREE,
                List.of());
    }

    @Override
    public ModelKind kind() {
        return ModelKind.TISSUE;
    }

    @Override
    public List<ObservableInfo> observableInfos() {
        return observables.isEmpty() ? measures() : observables.stream().map(TissueObservable::info).toList();
    }

    /**
     * What an engine counts and measures: living cells of each type, mean level of each field and mean integrity of
     * each barrier in each tissue, then circulating cells of each type. Ids are {@code tissue.cellType},
     * {@code tissue.field}, {@code tissue.barrier} and {@code circulation.cellType}. {@link Readout} turns them into
     * the columns of the result.
     */
    public List<ObservableInfo> measures() {
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
            for (Barrier barrier : tissue.barriers()) {
                infos.add(new ObservableInfo(tissue.id() + "." + barrier.id(), barrier.name(), Unit.DIMENSIONLESS,
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
