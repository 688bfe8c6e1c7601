package paget.core.generate.space;

import java.util.List;

import paget.sim.run.EngineOption;

/** Options of every generator for a spatial simulator. */
public final class SpatialOptions {

    public static final EngineOption.Real EDGE = new EngineOption.Real("edge", "Edge of tissues without geometry",
            "Edge of the square that a tissue with cells but without width and height is given; 0 leaves such tissues out.",
            "µm", 1000, 0, 100_000);
    public static final EngineOption.Whole SAMPLE = new EngineOption.Whole("sample", "Cells of a sample",
            "A tissue without width and height that holds more cells than this becomes a sample of itself: numbers of cells, "
                    + "capacities and supplies are scaled by one factor, which the report states; 0 scales nothing.", 1000, 0,
            10_000_000);
    public static final EngineOption.Whole CELLS = new EngineOption.Whole("cells", "Most cells",
            "Largest number of cells in a tissue that are placed one by one; a model with more is refused.", 100_000, 1, 10_000_000);
    public static final EngineOption.Whole SEED = new EngineOption.Whole("seed", "Seed",
            "Seed of the positions of the cells and of the simulator's random numbers.", 1, 0, Integer.MAX_VALUE);
    public static final EngineOption.Real DURATION = new EngineOption.Real("duration", "Duration",
            "Simulated time; 0 takes that of the study.", "min", 0, 0, 1e9);

    private SpatialOptions() {
    }

    public static List<EngineOption> all() {
        return List.of(EDGE, SAMPLE, CELLS, SEED, DURATION);
    }
}
