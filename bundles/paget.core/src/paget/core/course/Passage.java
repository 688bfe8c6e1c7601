package paget.core.course;

import paget.model.CellStage;

/**
 * Cells that leave a population of the cascade in the course of a run. All arrays have one value for each output time.
 *
 * @param population id of the population
 * @param stage of its cells
 * @param onward cells per time that go on to another population
 * @param leaving cells per time that leave by whatever way, death included
 */
public record Passage(String population, CellStage stage, double[] onward, double[] leaving) {
}
