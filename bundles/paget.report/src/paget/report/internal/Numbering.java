package paget.report.internal;

import java.util.ArrayList;
import java.util.List;

/** Numbers the figures and tables of a report in their order. */
public final class Numbering {

    private Numbering() {
    }

    /** The same blocks; pictures and tables begin with their number. */
    public static List<Block> of(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        int figures = 0;
        int tables = 0;
        for (Block block : blocks) {
            numbered.add(switch (block) {
                case Block.Picture picture -> new Block.Picture(picture.svg(), "Figure " + ++figures + ". " + picture.caption());
                case Block.Grid grid -> new Block.Grid("Table " + ++tables + ". " + grid.title(), grid.columns(),
                        grid.numeric(), grid.rows(), grid.flagged());
                default -> block;
            });
        }
        return numbered;
    }
}
