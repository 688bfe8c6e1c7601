package paget.core.generate.space;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.expression.Simplifier;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation.Route;
import paget.sim.tissue.Surroundings;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;

/** Finds the types of cells that a tissue can hold. */
final class TypesInTissue {

    private TypesInTissue() {
    }

    static List<CellType> of(TissueModel model, Tissue tissue) {
        Set<String> present = new LinkedHashSet<>();
        tissue.placements().forEach(p -> present.add(p.cellType()));
        tissue.inflows().forEach(i -> present.add(i.cellType()));
        for (Route route : model.circulation().routes()) {
            if (route.to().equals(tissue.id())) {
                present.add(route.becomes().isEmpty() ? route.cellType() : route.becomes());
            }
        }
        model.cellTypes().stream().filter(type -> isBrought(model.surroundings(), tissue.id() + "." + type.id()))
                .forEach(type -> present.add(type.id()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (CellType type : model.cellTypes()) {
                if (present.contains(type.id())) {
                    for (CellType.Switch change : type.switches()) {
                        grown |= present.add(change.target());
                    }
                    for (CellType.Mutation mutation : type.mutations()) {
                        grown |= present.add(mutation.target());
                    }
                }
            }
        }
        return model.cellTypes().stream().filter(t -> present.contains(t.id())).toList();
    }

    /** Whether an event makes a number of cells another one than none where there are none. */
    private static boolean isBrought(Surroundings surroundings, String measure) {
        return surroundings.inputs().stream().filter(input -> input.measure().equals(measure)).map(Surroundings.Input::parameter)
                .anyMatch(number -> surroundings.network().events().stream()
                        .flatMap(event -> event.assignments().stream())
                        .filter(assignment -> assignment.variable().equals(number))
                        .map(assignment -> Simplifier.simplify(
                                Rewriting.substitute(assignment.expression(), Map.of(number, Expressions.ZERO))))
                        .anyMatch(after -> !Simplifier.isNumber(after) || Simplifier.numberOf(after) != 0));
    }
}
