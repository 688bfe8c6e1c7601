package paget.core.compile;

import java.util.HashMap;
import java.util.Map;

import paget.model.Barrier;
import paget.model.FactorLevel;
import paget.model.MaintainedExposure;
import paget.model.Place;
import paget.model.StateVariable;
import paget.model.Treatment;
import paget.model.path.ElementPath;
import paget.sim.unit.Unit;

/**
 * Places become compartments, state variables become species that mean their own value, and held levels become
 * parameters.
 */
final class StateCompiler {

    private static final String BODY = "body";

    private final Compilation c;
    private final Map<Place, String> compartments = new HashMap<>();

    StateCompiler(Compilation compilation) {
        this.c = compilation;
    }

    void compile() {
        c.model.eAllContents().forEachRemaining(object -> {
            if (object instanceof StateVariable variable) {
                add(variable);
            }
        });
    }

    private void add(StateVariable variable) {
        Unit declared = c.declaredUnit(variable);
        Unit base = c.units.baseOf(declared);
        double initial = initial(variable);
        String label = ElementPath.of(variable);
        if (isHeld(variable)) {
            c.network.parameter(variable.getId(), p -> {
                p.name(label).source(variable.getId()).value(initial).unit(base);
                if (isTreated(variable) || c.isPerturbed(variable, "initial")) {
                    p.variable();
                }
            });
        } else {
            String compartment = compartment(Compilation.placeOf(variable));
            c.network.species(variable.getId(), s -> s.name(label).source(variable.getId()).compartment(compartment)
                    .initialAmount(initial).unit(base).kind(c.kind(variable)));
        }
    }

    static boolean isHeld(StateVariable variable) {
        return variable instanceof FactorLevel level && level.isHeld();
    }

    private boolean isTreated(StateVariable variable) {
        for (Treatment treatment : c.model.getTreatments()) {
            if (treatment instanceof MaintainedExposure exposure && exposure.getLevels().contains(variable)) {
                return true;
            }
        }
        return false;
    }

    private double initial(StateVariable variable) {
        if (variable.getInitial() != null) {
            return c.value(variable, variable.getInitial());
        }
        return variable instanceof Barrier ? 1 : 0;
    }

    private String compartment(Place place) {
        return compartments.computeIfAbsent(place, p -> {
            if (p == null) {
                c.network.compartment(BODY, draft -> draft.name("Whole organism"));
                return BODY;
            }
            boolean sized = p.getVolume() != null;
            c.network.compartment(p.getId(), draft -> {
                draft.name(ElementPath.of(p)).source(p.getId()).size(sized ? c.value(p, p.getVolume()) : 1);
                if (sized) {
                    draft.unit(c.units.baseOf(c.unit(p, p.getVolume().getUnit())));
                }
            });
            return p.getId();
        });
    }
}
