package paget.results.ui.internal.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Finds the ranges that hold all of the data. */
final class DataRanges {
    private static final double LEAST_RATIO = 1.01;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private DataRanges() {
    }

    /**
     * The ranges of the series with a margin above and below, and beside points; empty when there is nothing to show. Bars stand on zero.
     *
     * @param margin part of the height or width (or of its logarithm) left free at each end
     */
    static Optional<ChartRanges> of(ChartData data, List<ChartSeries> shown, boolean xLogarithmic, boolean yLogarithmic, double margin) {
        DataRanges x = new DataRanges();
        DataRanges y = new DataRanges();
        for (double value : data.x()) {
            x.accept(value, xLogarithmic);
        }
        for (ChartSeries series : shown) {
            DoubleConsumer add = value -> y.accept(value, yLogarithmic);
            each(series.y(), add);
            series.band().ifPresent(band -> {
                each(band.lower(), add);
                each(band.upper(), add);
            });
        }
        if (data.isBars() && !yLogarithmic) {
            y.accept(0, false);
        }
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        // A line may end at the frame, but of a point there one half would be cut off.
        x.widen(xLogarithmic, shown.stream().anyMatch(ChartSeries::points) ? margin : 0);
        y.widen(yLogarithmic, margin);
        return Optional.of(new ChartRanges(x.low, x.high, xLogarithmic, y.low, y.high, yLogarithmic));
    }

    private static void each(double[] values, DoubleConsumer consumer) {
        for (double value : values) {
            consumer.accept(value);
        }
    }

    private void accept(double value, boolean logarithmic) {
        if (Double.isFinite(value) && (!logarithmic || value > 0)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    private boolean isEmpty() {
        return low > high;
    }

    private void widen(boolean logarithmic, double margin) {
        if (logarithmic) {
            double ratio = Math.max(high / low, LEAST_RATIO);
            double factor = Math.pow(ratio, margin);
            high = low * ratio * factor;
            low /= factor;
        } else {
            double height = high > low ? high - low : Math.max(1, Math.abs(high)) * 0.1;
            high = high > low ? high : high + height / 2;
            double space = height * margin;
            // Amounts never lie below zero, so no empty strip is left there.
            low = low >= 0 && low - space < 0 ? Math.min(low, 0) : low - space;
            high += space;
        }
    }
}
