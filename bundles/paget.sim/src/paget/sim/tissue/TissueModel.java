package paget.sim.tissue;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.ObservableInfo;
import paget.sim.SimulationModel;
import paget.sim.unit.Unit;

/**
 * Tissues with cells and fields, joined by a circulation. Immutable and valid.
 *
 * @param lengthUnit unit of all lengths
 * @param stepping how it is cut in time
 * @param observables the columns of the result; empty for all {@link #measures()}
 * @param surroundings what is not in space and runs along with it
 */
public record TissueModel(String id, String name, Unit timeUnit, Unit lengthUnit, List<Field> fields,
        List<CellType> cellTypes, List<Regulation> regulations, List<Tissue> tissues, Circulation circulation,
        Stepping stepping, List<TissueObservable> observables, Surroundings surroundings) implements SimulationModel {

    /** @throws InvalidModelException when {@link TissueValidator} finds errors */
    public TissueModel {
        fields = List.copyOf(fields);
        cellTypes = List.copyOf(cellTypes);
        regulations = List.copyOf(regulations);
        tissues = List.copyOf(tissues);
        observables = List.copyOf(observables);
        List<Issue> issues = new ArrayList<>(new TissueValidator(timeUnit, lengthUnit, fields, cellTypes, regulations, tissues,
                circulation, stepping).validate());
        if (issues.stream().noneMatch(Issue::isError)) {
            issues.addAll(new SurroundingsValidator(Measures.of(fields, cellTypes, tissues, surroundings), fields, regulations,
                    tissues, surroundings).validate());
        }
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
    }

    /** A model whose steps the engine chooses. */
    public TissueModel(String id, String name, Unit timeUnit, Unit lengthUnit, List<Field> fields,
            List<CellType> cellTypes, List<Regulation> regulations, List<Tissue> tissues, Circulation circulation) {
        this(id, name, timeUnit, lengthUnit, fields, cellTypes, regulations, tissues, circulation, Stepping.FREE,
                List.of(), Surroundings.NONE);
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
     * each barrier in each tissue, then circulating cells of each type, then the observables of the surroundings. Ids are
     * {@code tissue.cellType}, {@code tissue.field}, {@code tissue.barrier}, {@code circulation.cellType} and
     * {@code outside.observable}. {@link Readout} turns them into the columns of the result.
     */
    public List<ObservableInfo> measures() {
        return Measures.of(fields, cellTypes, tissues, surroundings);
    }

    /**
     * The field of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Field field(String fieldId) {
        return field(fields, fieldId);
    }

    static Field field(List<Field> fields, String fieldId) {
        return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field \"" + fieldId + "\"."));
    }

    @Override
    public String hash() {
        return TissueHash.of(this);
    }
}
