package paget.diagram.text;

import java.util.ArrayList;
import java.util.List;

/** An immutable outline of lines and cubic curves. */
public final class Path {

    /** A step of an outline. */
    public enum Step {
        /** To a point without drawing. */
        MOVE(2),
        /** Straight to a point. */
        LINE(2),
        /** Along a cubic curve: two control points and the end. */
        CURVE(6),
        /** Back to where the part began. */
        CLOSE(0);

        private final int numbers;

        Step(int numbers) {
            this.numbers = numbers;
        }
    }

    /** Receives the steps of an outline. */
    public interface Visitor {
        /** One step; as many numbers of the array are used as the step has. */
        void step(Step step, double[] numbers);
    }

    private final Step[] steps;
    private final double[] numbers;

    private Path(Step[] steps, double[] numbers) {
        this.steps = steps;
        this.numbers = numbers;
    }

    /** True if there is nothing to draw. */
    public boolean isEmpty() {
        return steps.length == 0;
    }

    /** Visits the steps in order. */
    public void forEach(Visitor visitor) {
        int at = 0;
        for (Step step : steps) {
            double[] part = new double[6];
            System.arraycopy(numbers, at, part, 0, step.numbers);
            at += step.numbers;
            visitor.step(step, part);
        }
    }

    /** As SVG path data, rounded to the given number of digits behind the point. */
    public String svg(int digits) {
        StringBuilder data = new StringBuilder();
        forEach((step, part) -> {
            data.append(switch (step) {
            case MOVE -> 'M';
            case LINE -> 'L';
            case CURVE -> 'C';
            case CLOSE -> 'Z';
            });
            for (int i = 0; i < step.numbers; i++) {
                if (i > 0) {
                    data.append(' ');
                }
                data.append(number(part[i], digits));
            }
        });
        return data.toString();
    }

    /** A number in its shortest form, rounded to so many digits behind the point. */
    public static String number(double value, int digits) {
        long unit = 1;
        for (int i = 0; i < digits; i++) {
            unit *= 10;
        }
        long scaled = Math.round(value * unit);
        long whole = Math.abs(scaled) / unit;
        long rest = Math.abs(scaled) % unit;
        StringBuilder text = new StringBuilder();
        if (scaled < 0) {
            text.append('-');
        }
        text.append(whole);
        if (rest > 0) {
            text.append('.');
            for (long place = unit / 10; rest > 0; place /= 10) {
                text.append((char) ('0' + rest / place));
                rest %= place;
            }
        }
        return text.toString();
    }

    /** Builds an outline. */
    public static final class Builder {

        private final List<Step> steps = new ArrayList<>();
        private final List<double[]> parts = new ArrayList<>();

        private Builder add(Step step, double... part) {
            steps.add(step);
            parts.add(part);
            return this;
        }

        /** To a point without drawing. */
        public Builder move(double x, double y) {
            return add(Step.MOVE, x, y);
        }

        /** Straight to a point. */
        public Builder line(double x, double y) {
            return add(Step.LINE, x, y);
        }

        /** Along a cubic curve. */
        public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
            return add(Step.CURVE, x1, y1, x2, y2, x, y);
        }

        /** Back to where the part began. */
        public Builder close() {
            return add(Step.CLOSE);
        }

        /** The outline. */
        public Path build() {
            return new Path(steps.toArray(Step[]::new), parts.stream().flatMapToDouble(java.util.Arrays::stream).toArray());
        }
    }

    /** A rectangle with rounded corners; radii are cut to half the sides. */
    public static Path rectangle(double x, double y, double width, double height, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        if (r == 0) {
            return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
        }
        double c = r * (1 - KAPPA);
        double right = x + width;
        double bottom = y + height;
        return new Builder().move(x + r, y).line(right - r, y).curve(right - c, y, right, y + c, right, y + r)
                .line(right, bottom - r).curve(right, bottom - c, right - c, bottom, right - r, bottom)
                .line(x + r, bottom).curve(x + c, bottom, x, bottom - c, x, bottom - r).line(x, y + r)
                .curve(x, y + c, x + c, y, x + r, y).close().build();
    }

    /** Where the control points of a quarter circle lie. */
    private static final double KAPPA = 0.5522847498;

    /** An ellipse in a rectangle. */
    public static Path ellipse(double x, double y, double width, double height) {
        double rx = width / 2;
        double ry = height / 2;
        double cx = x + rx;
        double cy = y + ry;
        double kx = rx * KAPPA;
        double ky = ry * KAPPA;
        return new Builder().move(cx, y).curve(cx + kx, y, x + width, cy - ky, x + width, cy)
                .curve(x + width, cy + ky, cx + kx, y + height, cx, y + height)
                .curve(cx - kx, y + height, x, cy + ky, x, cy).curve(x, cy - ky, cx - kx, y, cx, y).close().build();
    }

    /** A closed polygon: x and y of each corner. */
    public static Path polygon(double... corners) {
        return polyline(true, corners);
    }

    /** An open line: x and y of each point. */
    public static Path line(double... points) {
        return polyline(false, points);
    }

    private static Path polyline(boolean closed, double... points) {
        Builder builder = new Builder().move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            builder.line(points[i], points[i + 1]);
        }
        return (closed ? builder.close() : builder).build();
    }
}
