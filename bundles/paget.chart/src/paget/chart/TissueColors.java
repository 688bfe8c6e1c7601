package paget.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import paget.core.study.Column;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.sim.expression.Expression;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueObservable;

/**
 * The colours of the cells of a tissue: a type has the colour that its population in that tissue has in the charts of the
 * result. A type that no column of the result counts is told by its name.
 */
public final class TissueColors {

    private final ElementColors colors;
    /** By number of the type. */
    private final List<String> elements = new ArrayList<>();

    /** @param result of the run whose cells are drawn */
    public TissueColors(TissueModel model, Tissue tissue, StudyResult result) {
        Set<String> columns = new HashSet<>();
        for (Series series : result.series()) {
            series.columns().stream().map(Column::id).map(ElementColors::element).forEach(columns::add);
        }
        for (CellType type : model.cellTypes()) {
            elements.add(population(model, tissue, type).filter(columns::contains).orElse(type.name()));
        }
        colors = ElementColors.of(result, elements);
    }

    /** The column that counts the cells of a type in a tissue and no others. */
    private static Optional<String> population(TissueModel model, Tissue tissue, CellType type) {
        Expression count = new Expression.Symbol(tissue.id() + "." + type.id());
        return model.observables().stream().filter(observable -> observable.expression().equals(count))
                .map(TissueObservable::id).findFirst();
    }

    /**
     * As red, green and blue, eight bits each.
     *
     * @param type number of a cell type in the model
     */
    public int rgb(int type) {
        return colors.rgb(elements.get(type));
    }

    /** As in {@code #0072b2}. */
    public String hex(int type) {
        return colors.hex(elements.get(type));
    }
}
