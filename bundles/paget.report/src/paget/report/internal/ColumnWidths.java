package paget.report.internal;

import java.util.List;

/**
 * Widths of columns at which a table is low: where one line a row is too wide, room goes from column to column as long as that
 * saves lines. No column is narrower than its longest word unless there is no room for these.
 */
final class ColumnWidths {

    /** Of room that goes from one column to another. */
    private static final float[] STEPS = {40, 16, 6, 2};
    /** Of room that goes to a column from all others. */
    private static final float[] GAINS = {320, 160, 80, 40, 20, 10};
    /** Of the lines of all cells against those of the rows, so that cells of high rows are low as well. */
    private static final double OTHERS = 0.02;
    private static final int ROUNDS = 200;

    private final List<List<float[]>> columns;
    private final float space;
    private final float room;
    private final float[] most;
    private final float[] least;

    private ColumnWidths(List<List<float[]>> columns, float space, float room) {
        this.columns = columns;
        this.space = space;
        this.room = room;
        this.most = new float[columns.size()];
        this.least = new float[columns.size()];
        for (int i = 0; i < most.length; i++) {
            for (float[] words : columns.get(i)) {
                float whole = -space;
                for (float word : words) {
                    least[i] = Math.max(least[i], word);
                    whole += word + space;
                }
                most[i] = Math.max(most[i], whole);
            }
        }
    }

    /**
     * @param columns cells of each column, as the widths of their words
     * @param space between words
     * @param room for all columns together
     */
    static float[] of(List<List<float[]>> columns, float space, float room) {
        ColumnWidths table = new ColumnWidths(columns, space, room);
        if (sum(table.most) <= room) {
            return table.most;
        }
        if (sum(table.least) > room) {
            return table.level(new float[columns.size()]);
        }
        float[] level = table.lowered(table.level(table.least));
        float[] shared = table.lowered(table.shared());
        return table.lines(level) <= table.lines(shared) ? level : shared;
    }

    /** The narrow columns have what they like, and the wide ones share what is left. */
    private float[] level(float[] floor) {
        float low = 0;
        float high = sum(most);
        for (int step = 0; step < 40; step++) {
            float limit = (low + high) / 2;
            if (sum(within(floor, limit)) > room) {
                high = limit;
            } else {
                low = limit;
            }
        }
        return within(floor, low);
    }

    private float[] within(float[] floor, float limit) {
        float[] widths = new float[floor.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(floor[i], Math.min(most[i], limit));
        }
        return widths;
    }

    /** All have their longest word, and of the rest as much of what they like. */
    private float[] shared() {
        float part = (room - sum(least)) / (sum(most) - sum(least));
        float[] widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least[i] + part * (most[i] - least[i]);
        }
        return widths;
    }

    private float[] lowered(float[] start) {
        float[] widths = start;
        double lines = lines(widths);
        boolean better = true;
        for (int round = 0; better && round < ROUNDS; round++) {
            better = false;
            for (int to = 0; to < widths.length; to++) {
                for (float gain : GAINS) {
                    float[] moved = gathered(widths, to, gain);
                    double then = lines(moved);
                    if (then < lines) {
                        widths = moved;
                        lines = then;
                        better = true;
                    }
                }
            }
            for (float step : STEPS) {
                for (int from = 0; from < widths.length; from++) {
                    for (int to = 0; to < widths.length; to++) {
                        float[] moved = moved(widths, from, to, step);
                        double then = moved == widths ? lines : lines(moved);
                        if (then < lines) {
                            widths = moved;
                            lines = then;
                            better = true;
                        }
                    }
                }
            }
        }
        return widths;
    }

    /** All others give to a column, each as much of what it can spare. */
    private float[] gathered(float[] widths, int to, float gain) {
        float spare = sum(widths) - widths[to] - (sum(least) - least[to]);
        float given = Math.min(gain, Math.min(spare, most[to] - widths[to]));
        float[] moved = widths.clone();
        for (int i = 0; i < moved.length && given > 0; i++) {
            moved[i] += i == to ? given : -given * (widths[i] - least[i]) / spare;
        }
        return moved;
    }

    /** The same array where a column cannot give so much, or another one cannot use it. */
    private float[] moved(float[] widths, int from, int to, float step) {
        float given = Math.min(step, Math.min(widths[from] - least[from], most[to] - widths[to]));
        if (from == to || given < step / 2) {
            return widths;
        }
        float[] moved = widths.clone();
        moved[from] -= given;
        moved[to] += given;
        return moved;
    }

    private double lines(float[] widths) {
        double sum = 0;
        for (int row = 0; row < columns.getFirst().size(); row++) {
            int high = 0;
            for (int i = 0; i < widths.length; i++) {
                int lines = lines(columns.get(i).get(row), widths[i]);
                high = Math.max(high, lines);
                sum += OTHERS * lines;
            }
            sum += high;
        }
        return sum;
    }

    private int lines(float[] words, float width) {
        int lines = 1;
        float at = 0;
        for (float word : words) {
            if (at > 0 && at + space + word > width + 0.05f) {
                lines++;
                at = word;
            } else {
                at += (at > 0 ? space : 0) + word;
            }
        }
        return lines;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
