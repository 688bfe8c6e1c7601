package paget.core.compile.tissue;

import java.util.List;

import paget.model.Population;
import paget.model.Process;
import paget.model.RegulatedAspect;
import paget.model.StateVariable;
import paget.sim.tissue.Field;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Signal;

/**
 * Decay and degradation of a field with their regulations: by levels where the field is, by numbers of cells of its tissue,
 * and by what is outside of space. Files for other simulators have no form for these; there they stay as they are at the start.
 */
final class FieldLosses {

    private final Space space;
    private final RegulationReader regulations;
    private final SurroundingsReader surroundings;
    private final Names<Population> types;
    private final Names<StateVariable> fields;
    private final boolean frozen;

    /** @param frozen whether regulations are taken as they are at the start */
    FieldLosses(Space space, RegulationReader regulations, SurroundingsReader surroundings, Names<Population> types,
            Names<StateVariable> fields, boolean frozen) {
        this.space = space;
        this.regulations = regulations;
        this.surroundings = surroundings;
        this.types = types;
        this.fields = fields;
        this.frozen = frozen;
    }

    /**
     * A loss at a rate constant; without responses where nothing that regulates it varies.
     *
     * @param by id of the field that takes part, empty for none
     */
    Field.Loss of(Process process, StateVariable level, String by, double constant) {
        if (Rates.hasLaw(process)) {
            return new Field.Loss(constant, by, List.of());
        }
        if (frozen) {
            return new Field.Loss(constant * regulations.frozen(process, RegulatedAspect.RATE, Space.place(level)), by,
                    List.of());
        }
        Multiplier multiplier = regulations.read(process, RegulatedAspect.RATE, Space.place(level),
                variable -> signal(variable, level));
        return new Field.Loss(constant * multiplier.constant(), by, multiplier.responses().stream()
                .map(FieldLosses::response).toList());
    }

    private Signal signal(StateVariable variable, StateVariable level) {
        if (Space.together(variable, level) && space.holds(variable)) {
            if (variable instanceof Population population) {
                return new Signal.Count(types.of(population));
            }
            if (fields.of(variable) != null) {
                return new Signal.Level(fields.of(variable));
            }
        }
        return surroundings.sense(variable.getId());
    }

    private static Regulation.Response response(Multiplier.Response r) {
        return new Regulation.Response(r.signal(), r.basal(), r.saturated(), r.halfEffect(), r.exponent(), r.receptor(),
                r.competitors());
    }
}
