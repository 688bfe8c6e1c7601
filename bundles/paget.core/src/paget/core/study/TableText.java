package paget.core.study;

import java.util.stream.IntStream;

import paget.core.run.Digits;

/** Cells of tables as people read them: estimates and the ends of their intervals with the digits that these allow. */
public final class TableText {

    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String CHANCE = "p";

    private final Table table;
    /** For each column, where the ends of the interval are to which its numbers belong; −1 where there is none. */
    private final int[] lower;

    public TableText(Table table) {
        this.table = table;
        lower = new int[table.columns().size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = -1;
        }
        for (int i = 0; i + 1 < lower.length; i++) {
            if (isEnd(i, LOWER) && isEnd(i + 1, UPPER)) {
                lower[i] = i;
                lower[i + 1] = i;
                int estimate = estimate(i);
                if (estimate >= 0) {
                    lower[estimate] = i;
                }
            }
        }
    }

    private boolean isEnd(int column, String end) {
        String id = table.columns().get(column).id();
        return id.equals(end) || id.endsWith("." + end);
    }

    /** The column of the estimate: of the same name without the end, and of ends without a name the number to the left. */
    private int estimate(int column) {
        String id = table.columns().get(column).id();
        if (!id.equals(LOWER)) {
            String name = id.substring(0, id.length() - LOWER.length() - 1);
            return IntStream.range(0, lower.length).filter(i -> table.columns().get(i).id().equals(name)).findFirst().orElse(-1);
        }
        boolean fits = column > 0 && table.columns().get(column - 1).kind() == Column.Kind.NUMBER && lower[column - 1] < 0;
        return fits ? column - 1 : -1;
    }

    /** @return the text of a cell, empty for a number that there is none of */
    public String cell(int row, int column) {
        Object cell = table.rows().get(row).get(column);
        if (!(cell instanceof Double number)) {
            return (String) cell;
        }
        if (number.isNaN()) {
            return "";
        }
        String id = table.columns().get(column).id();
        if (id.equals(CHANCE) || id.endsWith("." + CHANCE) || id.startsWith(CHANCE + ".")) {
            return Digits.ofChance(number);
        }
        int at = lower[column];
        return at < 0 ? Digits.of(number)
                : Digits.of(number, (Double) table.rows().get(row).get(at), (Double) table.rows().get(row).get(at + 1));
    }
}
