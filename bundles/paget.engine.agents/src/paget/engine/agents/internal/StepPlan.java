package paget.engine.agents.internal;

import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.Mechanics;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Stepping;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;

/**
 * How time is cut.
 *
 * @param step time of a step of cells
 * @param isExplicit whether fields go by forward Euler
 * @param diffusionNumber largest D·Δt/h² of a step of fields; a step of cells has as many as this needs
 */
record StepPlan(double step, boolean isExplicit, double diffusionNumber) {

    private static final int MOST_FIELD_STEPS = 10_000;

    /**
     * The plan of the model, or one whose step resolves what the model has: pushes (a tenth of the time in which two
     * cells at full overlap part), walks (a quarter of a radius), moves on a lattice (a chance of a tenth), and events
     * (a chance of a tenth).
     *
     * @param wished time step from the options, 0 for none
     */
    static StepPlan of(TissueModel model, double wished, double diffusionNumber) {
        boolean explicit = model.stepping().scheme() == Stepping.Scheme.EXPLICIT;
        double step = wished > 0 ? wished : model.stepping().step();
        return new StepPlan(step > 0 ? step : resolving(model), explicit, diffusionNumber);
    }

    private static double resolving(TissueModel model) {
        double step = Double.POSITIVE_INFINITY;
        for (CellType type : model.cellTypes()) {
            step = Math.min(step, ofEvents(type));
            Mechanics mechanics = type.mechanics();
            double fastest = Math.max(mechanics.repulsion(), mechanics.barrierRepulsion());
            boolean moves = false;
            for (Tissue tissue : model.tissues()) {
                Domain domain = tissue.domain();
                moves |= !domain.isLattice();
                if (domain.isLattice() && type.motility() instanceof Motility.Diffusive walk) {
                    step = Math.min(step, 0.1 * domain.spacing() * domain.spacing()
                            / (2 * domain.dimensions() * walk.diffusion()));
                }
            }
            if (moves) {
                step = Math.min(step, 0.1 * 2 * type.radius() / fastest);
                step = Math.min(step, switch (type.motility()) {
                    case Motility.Persistent walk -> type.radius() / (4 * walk.speed());
                    case Motility.Diffusive walk -> type.radius() * type.radius() / (8 * walk.diffusion());
                });
            }
        }
        for (Field field : model.fields()) {
            step = Math.min(step, 0.1 / fastest(field));
        }
        return Double.isInfinite(step) ? 1 : roundDown(step);
    }

    /** Rate of decay at its largest; what other fields destroy depends on their levels. */
    private static double fastest(Field field) {
        double rate = field.decay();
        for (Field.Loss loss : field.losses()) {
            rate += loss.by().isEmpty() ? loss.responses().stream()
                    .mapToDouble(r -> Math.max(r.basal(), r.saturated())).reduce(loss.rate(), (a, b) -> a * b) : 0;
        }
        return rate;
    }

    private static double ofEvents(CellType type) {
        double fastest = type.deathRate();
        for (CellType.Cause cause : type.deaths()) {
            fastest = Math.max(fastest, cause.rate());
        }
        for (CellType.Phase phase : type.cycle()) {
            fastest = Math.max(fastest, phase.rate());
        }
        for (CellType.Switch change : type.switches()) {
            fastest = Math.max(fastest, change.rate());
        }
        for (CellType.Killing killing : type.killings()) {
            fastest = Math.max(fastest, killing.rate());
        }
        if (Double.isFinite(type.intravasationRate())) {
            fastest = Math.max(fastest, type.intravasationRate());
        }
        return 0.1 / fastest;
    }

    /** The next of 1, 2, 5 times a power of ten below, so that usual output times are times of steps. */
    private static double roundDown(double value) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        double digit = value / power;
        return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    /** Steps of the fields of a tissue in a step of cells. */
    int fieldSteps(Grid grid, FieldPlan[] plans) {
        if (isExplicit) {
            return 1;
        }
        double most = 0;
        for (FieldPlan plan : plans) {
            double h = Math.min(grid.hx, grid.hy);
            h = grid.dimensions == 3 ? Math.min(h, grid.hz) : h;
            most = Math.max(most, plan.diffusion * step / (h * h));
        }
        return (int) Math.max(1, Math.min(MOST_FIELD_STEPS, Math.ceil(most / diffusionNumber - 1e-9)));
    }
}
