package paget.chart.internal;

/** A ramp of colours that grows evenly in lightness, with five stops (after viridis, matplotlib). */
public final class Ramp {

    private static final int[][] STOPS = {{68, 1, 84}, {59, 82, 139}, {33, 145, 140}, {94, 201, 98}, {253, 231, 37}};

    private Ramp() {
    }

    /** Red, green and blue, eight bits each; parts outside 0 to 1 are cut. */
    public static int rgb(double fraction) {
        double place = Math.clamp(fraction, 0, 1) * (STOPS.length - 1);
        int stop = Math.min(STOPS.length - 2, (int) place);
        double part = place - stop;
        int color = 0;
        for (int i = 0; i < 3; i++) {
            color = color << 8 | (int) Math.round(STOPS[stop][i] + part * (STOPS[stop + 1][i] - STOPS[stop][i]));
        }
        return color;
    }

    /** As in {@code #440154}. */
    public static String hex(double fraction) {
        return String.format("#%06x", rgb(fraction));
    }
}
