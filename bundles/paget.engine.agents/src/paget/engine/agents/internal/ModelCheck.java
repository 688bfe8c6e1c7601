package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Stepping;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;

/** Finds what the engine cannot do, or not well. */
public final class ModelCheck {

    private static final double MOST_GRID_CELLS = 200e6;

    private final TissueModel model;
    private final List<Issue> issues = new ArrayList<>();

    private ModelCheck(TissueModel model) {
        this.model = model;
    }

    /** Issues of a model of any kind. */
    public static List<Issue> of(SimulationModel model) {
        if (!(model instanceof TissueModel tissueModel)) {
            return List.of(Issue.error("engine.model", model.id(),
                    "The agents engine runs tissue models, but \"" + model.name() + "\" is none."));
        }
        ModelCheck check = new ModelCheck(tissueModel);
        tissueModel.tissues().forEach(check::tissue);
        tissueModel.regulations().forEach(check::regulation);
        return check.issues;
    }

    private void tissue(Tissue tissue) {
        Domain domain = tissue.domain();
        double cells = 1;
        for (int axis = 0; axis < domain.dimensions(); axis++) {
            cells *= Math.max(1, Math.rint(domain.extent(axis) / domain.spacing()));
            if (domain.periodic() && domain.gridCells(axis) < 3) {
                issues.add(Issue.error("agents.grid.periodic", tissue.id(), "The periodic tissue \"" + tissue.name()
                        + "\" needs at least three grid cells along each axis."));
            }
        }
        if (cells > MOST_GRID_CELLS) {
            issues.add(Issue.error("agents.grid.size", tissue.id(), "The grid of \"" + tissue.name() + "\" has "
                    + cells + " cells; make its spacing larger."));
            return;
        }
        for (FieldSetup setup : tissue.fields()) {
            field(tissue, setup);
        }
        if (domain.isLattice()) {
            model.cellTypes().forEach(type -> moves(tissue, type));
        }
    }

    private void field(Tissue tissue, FieldSetup setup) {
        Field field = model.field(setup.field());
        Domain domain = tissue.domain();
        double rate = 0;
        for (int axis = 0; axis < domain.dimensions(); axis++) {
            rate += 2 * field.diffusion() / (domain.gridEdge(axis) * domain.gridEdge(axis));
        }
        Stepping stepping = model.stepping();
        if (stepping.scheme() == Stepping.Scheme.EXPLICIT && stepping.step() * rate > 1) {
            issues.add(Issue.error("agents.field.unstable", field.id(), "The step " + stepping.step()
                    + " is too long for explicit diffusion of \"" + field.name() + "\"; at most " + 1 / rate
                    + " is stable."));
        }
        double length = Math.sqrt(field.diffusion() / field.decay());
        if (field.diffusion() > 0 && field.decay() > 0 && length < 2 * domain.spacing()) {
            issues.add(Issue.warning("agents.field.coarse", field.id(), "The grid of \"" + tissue.name()
                    + "\" is coarse for \"" + field.name() + "\", which decays over " + length + "."));
        }
    }

    /** Warns where the chance of a move can become negative within the levels that the model starts with. */
    private void moves(Tissue tissue, CellType type) {
        if (!(type.motility() instanceof Motility.Diffusive walk)) {
            return;
        }
        for (Motility.Chemotaxis taxis : walk.chemotaxis()) {
            double limit = 4 * walk.diffusion() / Math.abs(taxis.sensitivity());
            double highest = tissue.fields().stream().filter(f -> f.field().equals(taxis.field()))
                    .mapToDouble(f -> Math.max(f.initial(),
                            f.patches().stream().mapToDouble(FieldSetup.Patch::level).max().orElse(0)))
                    .max().orElse(0);
            if (highest > limit) {
                issues.add(Issue.warning("agents.lattice.negative", type.id(), "The chance of a move of \""
                        + type.name() + "\" against a difference of \"" + model.field(taxis.field()).name() + "\" above "
                        + (float) limit + " over two sites is negative and is taken as 0."));
            }
        }
    }

    private void regulation(Regulation regulation) {
        boolean neighbours = regulation.signal() instanceof Signal.Contact
                || regulation.signal() instanceof Signal.Pressure;
        if (neighbours && (regulation.behaviour() == Behaviour.KILLING
                || regulation.behaviour() == Behaviour.ADHESION)) {
            issues.add(Issue.error("agents.regulation.neighbours", regulation.cellType(), "The "
                    + regulation.behaviour().name().toLowerCase(Locale.ROOT) + " of \""
                    + regulation.cellType() + "\" cannot depend on neighbours, because neighbours feel it."));
        }
    }
}
