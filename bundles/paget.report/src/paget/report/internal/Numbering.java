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
            if (block instanceof Block.Pictures row) {
                List<Block.Picture> pictures = new ArrayList<>();
                for (Block.Picture picture : row.pictures()) {
                    pictures.add(numbered(picture, ++figures));
                }
                numbered.add(new Block.Pictures(pictures));
                continue;
            }
            numbered.add(switch (block) {
                case Block.Picture picture -> numbered(picture, ++figures);
                case Block.Grid grid -> new Block.Grid("Table " + ++tables + ". " + grid.title(), grid.columns(),
                        grid.numeric(), grid.rows(), grid.flagged());
                default -> block;
            });
        }
        return numbered;
    }

    private static Block.Picture numbered(Block.Picture picture, int number) {
        return new Block.Picture(picture.svg(), "Figure " + number + ". " + picture.caption());
    }
}
