package paget.engine.agents;

import java.util.ArrayList;
import java.util.List;

import paget.engine.agents.internal.AgentsSimulation;
import paget.engine.agents.internal.ModelCheck;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.tissue.TissueModel;

/**
 * Cells as agents, off a lattice or on one, over diffusing factors.
 * <p>
 * <b>Determinism.</b> Results are bit-identical for any number of threads and on any machine, because
 * <ul>
 * <li>every random number is a function of seed, replicate, cell, purpose and step;</li>
 * <li>work in parallel is cut into parts by the grid and by blocks of cells, not by threads; a part writes only its own
 * cells and grid cells and reads only what no part of the same task writes;</li>
 * <li>every sum has one order: that of cells after a stable sort by grid cell, or that of grid cells;</li>
 * <li>what changes the set of cells (division, removal, travel) runs on one thread in the order of cells;</li>
 * <li>only {@code + − × ÷ √}, which IEEE 754 defines to the bit, and {@link StrictMath} are used.</li>
 * </ul>
 * Statistics count events of cells and steps; rejected steps are chances of moves on a lattice that were negative and
 * taken as 0.
 */
public final class AgentsEngine implements Engine {

    public static final String ID = "agents";

    /** Time step of cells. */
    public static final EngineOption.Real STEP = new EngineOption.Real("step", "Time step",
            "Time step of cells in the model's unit of time; 0 takes the model's own or one that resolves its motion.",
            "", 0, 0, Double.MAX_VALUE);

    /** Largest D·Δt/h² of a step of fields. */
    public static final EngineOption.Real DIFFUSION_NUMBER = new EngineOption.Real("diffusion-number",
            "Diffusion number", "Largest D·Δt/h² of an implicit step of fields; fast fields take several steps in one "
                    + "step of cells.", "", 5, 1e-3, 1e12);

    /** Threads of one replicate. */
    public static final EngineOption.Whole THREADS = new EngineOption.Whole("threads", "Threads",
            "Threads that share the work of one replicate, 0 for as many as the study leaves to it; the result does not "
                    + "depend on it.", 0, 0, 1024);

    /** Largest number of cells. */
    public static final EngineOption.Whole CELL_LIMIT = new EngineOption.Whole("cell-limit", "Most cells",
            "The run fails when there are more cells than this.", 5_000_000, 1, 1_000_000_000);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Cells in space";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public ModelKind modelKind() {
        return ModelKind.TISSUE;
    }

    @Override
    public boolean isStochastic() {
        return true;
    }

    @Override
    public List<EngineOption> options() {
        return List.of(STEP, DIFFUSION_NUMBER, THREADS, CELL_LIMIT);
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        return ModelCheck.of(model);
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        List<Issue> issues = new ArrayList<>(check(model));
        issues.addAll(settings.checkOptions(options()));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        return AgentsSimulation.of(this, (TissueModel) model, settings, settings.real(STEP),
                settings.real(DIFFUSION_NUMBER), (int) settings.whole(THREADS), settings.whole(CELL_LIMIT));
    }
}
