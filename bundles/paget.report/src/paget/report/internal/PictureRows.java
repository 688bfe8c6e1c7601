package paget.report.internal;

import java.util.ArrayList;
import java.util.List;

/** Puts small pictures that follow each other side by side. */
final class PictureRows {

    /** Wider pictures stand alone, and so do those that together are wider than the row: their words would be too small. */
    private static final double WIDEST = 790;
    private static final double WIDEST_ROW = 1500;
    /** A picture beside one that is so much higher leaves a gap below it. */
    private static final double UNEQUAL = 2.6;

    private PictureRows() {
    }

    static List<Block> of(List<Block.Picture> pictures) {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            if (i + 1 < pictures.size() && areAPair(pictures.get(i).size(), pictures.get(i + 1).size())) {
                rows.add(new Block.Pictures(List.of(pictures.get(i), pictures.get(i + 1))));
                i++;
            } else {
                rows.add(pictures.get(i));
            }
        }
        return rows;
    }

    private static boolean areAPair(Block.Size left, Block.Size right) {
        return Math.max(left.width(), right.width()) <= WIDEST && left.width() + right.width() <= WIDEST_ROW
                && Math.max(left.height(), right.height()) <= UNEQUAL * Math.min(left.height(), right.height());
    }
}
