package paget.core.generate.space;

/**
 * A cell at the start, in µm.
 *
 * @param cellType id of its type
 */
public record PlacedCell(String cellType, double x, double y, double z) {
}
