package paget.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.chart.ElementColors;
import paget.core.course.CascadeStep;
import paget.core.course.ElementCourse;
import paget.core.course.ElementGroup;
import paget.core.course.ProcessFlux;
import paget.core.study.ElementNumbers;
import paget.diagram.render.ColorRamp;
import paget.diagram.render.Overlay;
import paget.diagram.render.ValueScale;
import paget.diagram.render.ValueText;
import paget.diagram.view.Look.Rgb;

/**
 * What the course of a run looks like on a diagram, at any of its times. Scales span all times, so that colours and
 * widths keep their meaning from one time to the next.
 */
public final class CourseOverlay {

    private static final Map<ElementGroup.Kind, ColorRamp> RAMPS = Map.of(ElementGroup.Kind.CELLS, ColorRamp.BLUE,
            ElementGroup.Kind.FACTORS, ColorRamp.ORANGE, ElementGroup.Kind.STATES, ColorRamp.GREEN);

    private record Shaded(ValueScale scale, ColorRamp ramp, Map<String, double[]> values) {
    }

    private final ElementCourse course;
    private final ElementNumbers numbers;
    private final Set<String> shown;
    private final String title;
    private final double[] times;
    private final List<Shaded> shaded = new ArrayList<>();
    private final List<ProcessFlux> fluxes;
    private final ValueScale widths;
    private final List<CascadeStep> steps;

    /**
     * @param course of a run
     * @param numbers of the elements of its model, for the colours that they have in charts
     * @param shown  ids of the elements on the diagram
     * @param title  the first line of the legend
     */
    public CourseOverlay(ElementCourse course, ElementNumbers numbers, Set<String> shown, String title) {
        this.course = course;
        this.numbers = numbers;
        this.shown = Set.copyOf(shown);
        this.title = title;
        times = course.times();
        course.groups().forEach(group -> shade(group).ifPresent(shaded::add));
        List<ProcessFlux> cells = fluxes(true);
        // The processes that move cells; the others where no such process is shown.
        fluxes = cells.isEmpty() ? fluxes(false) : cells;
        widths = fluxes.isEmpty() ? null : widths(!cells.isEmpty());
        steps = course.steps().stream().filter(step -> this.shown.contains(step.process())).toList();
    }

    private Optional<Shaded> shade(ElementGroup group) {
        Map<String, double[]> values = new LinkedHashMap<>(group.values());
        values.keySet().retainAll(shown);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Double> all = new ArrayList<>();
        values.values().forEach(column -> Arrays.stream(column).forEach(all::add));
        String label = group.kind().label();
        String unit = group.unit().toString();
        boolean said = group.unit().isDimensionless() || unit.equalsIgnoreCase(label);
        return Optional.of(new Shaded(ValueScale.of(label, said ? "" : unit, all), RAMPS.get(group.kind()), values));
    }

    private List<ProcessFlux> fluxes(boolean cells) {
        return course.fluxes().stream().filter(flux -> flux.cells() == cells && shown.contains(flux.process())
                && Arrays.stream(flux.values()).anyMatch(value -> !Double.isNaN(value))).toList();
    }

    private ValueScale widths(boolean cells) {
        List<Double> all = new ArrayList<>();
        fluxes.forEach(flux -> Arrays.stream(flux.values()).forEach(value -> all.add(Math.abs(value))));
        String label = cells ? "Flux, cells per " : "Rate, base units per ";
        return ValueScale.of(label + course.timeUnit(), "", all);
    }

    /** Number of times. */
    public int size() {
        return times.length;
    }

    /** A time with its unit. */
    public String time(int row) {
        return ValueText.of(times[row]) + " " + course.timeUnit();
    }

    /** What to lay over the diagram at a time. */
    public Overlay at(int row) {
        Map<String, String> badges = new HashMap<>();
        Map<String, Rgb> keys = new HashMap<>();
        List<Overlay.Shading> shadings = new ArrayList<>();
        for (Shaded each : shaded) {
            Map<String, Double> values = new HashMap<>();
            each.values().forEach((id, column) -> {
                values.put(id, column[row]);
                ElementColors.hex(numbers, id).ifPresent(color -> keys.put(id, Rgb.parse(color)));
                if (column[row] != 0 && !Double.isNaN(column[row])) {
                    badges.put(id, ValueText.of(column[row]));
                }
            });
            shadings.add(new Overlay.Shading(each.scale(), each.ramp(), values));
        }
        steps.forEach(step -> label(step, row, badges));
        // Where it is on another diagram, none of the steps on this one is called so.
        Overlay.Highlight highlight = course.bottleneck(row).filter(shown::contains)
                .map(population -> new Overlay.Highlight(population, "Bottleneck")).orElse(null);
        return new Overlay(title, "at " + time(row), shadings, weights(row), badges, keys, highlight);
    }

    private Overlay.Weights weights(int row) {
        Map<String, Double> values = new HashMap<>();
        for (ProcessFlux flux : fluxes) {
            if (!Double.isNaN(flux.values()[row])) {
                values.put(flux.process(), flux.values()[row]);
            }
        }
        return values.isEmpty() ? null : new Overlay.Weights(widths, values);
    }

    /** Flux, waiting time and efficiency of a step. */
    private void label(CascadeStep step, int row, Map<String, String> badges) {
        double flux = step.flux()[row];
        if (flux > 0) {
            badges.put(step.process(), ValueText.of(flux) + " /" + course.timeUnit() + " · " + ValueText.of(step.waiting()[row])
                    + " " + course.timeUnit() + " · " + ValueText.of(100 * step.efficiency()[row]) + " %");
        }
    }
}
