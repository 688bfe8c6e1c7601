package paget.studies.clone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import paget.analysis.clone.CloneTree;
import paget.model.CellKind;
import paget.model.CellType;
import paget.model.Organism;

/** The descent of the tumour cell types of a model. */
final class Descent {

    private final List<CellType> clones;

    Descent(Organism model) {
        clones = model.getCellTypes().stream().filter(type -> type.getKind() == CellKind.TUMOUR).toList();
    }

    List<CellType> clones() {
        return clones;
    }

    static String name(CellType type) {
        return type.getName() == null || type.getName().isBlank() ? type.getId() : type.getName();
    }

    /** What a clone cannot switch back from: the nearest ancestor, or itself, that brought an alteration. */
    static String genotype(CellType type) {
        Set<CellType> seen = new HashSet<>();
        CellType at = type;
        while (at.getParent() != null && at.getAlterations().isEmpty() && seen.add(at)) {
            at = at.getParent();
        }
        return at.getId();
    }

    /** What it can switch: its epigenetic state, or itself where none is named. */
    static String state(CellType type) {
        return type.getEpigeneticState() == null || type.getEpigeneticState().isBlank() ? type.getId()
                : type.getEpigeneticState();
    }

    /**
     * The trees of the clones without a parent.
     *
     * @param born time at which a clone first had a cell; NaN for never
     */
    List<CloneTree> trees(ToDoubleFunction<CellType> born) {
        return clones.stream().filter(type -> type.getParent() == null || !clones.contains(type.getParent()))
                .map(type -> tree(type, Double.NaN, born, new HashSet<>())).toList();
    }

    private CloneTree tree(CellType type, double length, ToDoubleFunction<CellType> born, Set<CellType> above) {
        above.add(type);
        List<CloneTree> children = new ArrayList<>();
        for (CellType child : clones) {
            if (child.getParent() == type && !above.contains(child)) {
                children.add(tree(child, born.applyAsDouble(child) - born.applyAsDouble(type), born,
                        new HashSet<>(above)));
            }
        }
        return new CloneTree(name(type), length, children);
    }
}
