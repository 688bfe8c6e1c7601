package paget.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.core.course.CascadeStep;
import paget.core.course.ElementCourse;
import paget.core.course.ElementGroup;
import paget.core.course.ProcessFlux;
import paget.diagram.render.ColorRamp;
import paget.diagram.render.Overlay;
import paget.diagram.render.ValueScale;
import paget.diagram.render.ValueText;

/** Lays the course of a run over a diagram. Scales span all times, so that pictures of several times can be compared. */
final class ResultOverlay {

    private static final Map<ElementGroup.Kind, ColorRamp> RAMPS = Map.of(ElementGroup.Kind.CELLS, ColorRamp.BLUE,
            ElementGroup.Kind.FACTORS, ColorRamp.ORANGE, ElementGroup.Kind.STATES, ColorRamp.GREEN);

    private final ElementCourse course;
    private final Set<String> shown;
    private final int row;
    private final Map<String, String> badges = new HashMap<>();

    private ResultOverlay(ElementCourse course, Set<String> shown, int row) {
        this.course = course;
        this.shown = shown;
        this.row = row;
    }

    /**
     * The overlay of one time.
     *
     * @param shown ids of the elements on the diagram
     * @param row   number of the output time
     * @param title the first line of the legend
     */
    static Overlay of(ElementCourse course, Set<String> shown, int row, String title) {
        return new ResultOverlay(course, shown, row).build(title);
    }

    private Overlay build(String title) {
        List<Overlay.Shading> shadings = new ArrayList<>();
        for (ElementGroup group : course.groups()) {
            shade(group).ifPresent(shadings::add);
        }
        Overlay.Weights weights = weights(true).or(() -> weights(false)).orElse(null);
        course.steps().stream().filter(step -> shown.contains(step.process())).forEach(this::label);
        Overlay.Highlight highlight = course.bottleneck(row, shown)
                .map(step -> new Overlay.Highlight(step.process(), "Bottleneck")).orElse(null);
        String time = "at " + ValueText.of(course.times()[row]) + " " + course.timeUnit();
        return new Overlay(title, time, shadings, weights, badges, highlight);
    }

    private Optional<Overlay.Shading> shade(ElementGroup group) {
        Map<String, Double> values = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        group.values().forEach((id, course) -> {
            if (shown.contains(id)) {
                values.put(id, course[row]);
                add(course, all);
                if (course[row] != 0) {
                    badges.put(id, ValueText.of(course[row]));
                }
            }
        });
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String label = group.kind().label();
        String unit = group.unit().toString();
        boolean said = group.unit().isDimensionless() || unit.equalsIgnoreCase(label);
        return Optional.of(new Overlay.Shading(ValueScale.of(label, said ? "" : unit, all), RAMPS.get(group.kind()), values));
    }

    /** Widths of the processes that move cells, or of those that do not. */
    private Optional<Overlay.Weights> weights(boolean cells) {
        Map<String, Double> values = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        for (ProcessFlux flux : course.fluxes()) {
            if (flux.cells() == cells && shown.contains(flux.process()) && !Double.isNaN(flux.values()[row])) {
                values.put(flux.process(), flux.values()[row]);
                for (double value : flux.values()) {
                    all.add(Math.abs(value));
                }
            }
        }
        return values.isEmpty() ? Optional.empty()
                : Optional.of(new Overlay.Weights(ValueScale.of(cells ? "Flux, cells per " + course.timeUnit()
                        : "Rate, base units per " + course.timeUnit(), "", all), values));
    }

    private void label(CascadeStep step) {
        double flux = step.flux()[row];
        if (flux > 0) {
            badges.put(step.process(), ValueText.of(flux) + " /" + course.timeUnit() + " · " + ValueText.of(step.waiting()[row]) + " "
                    + course.timeUnit() + " · " + ValueText.of(100 * step.efficiency()[row]) + " %");
        }
    }

    private static void add(double[] values, Collection<Double> all) {
        for (double value : values) {
            all.add(value);
        }
    }
}
