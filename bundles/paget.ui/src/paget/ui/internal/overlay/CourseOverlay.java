package paget.ui.internal.overlay;

import java.util.ArrayList;
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
import paget.diagram.ui.ValuesOverTime;
import paget.ui.internal.Messages;

/** The course of a run as values for diagrams. Scales span all times, so that colours keep their meaning over time. */
final class CourseOverlay implements ValuesOverTime {
    private static final Map<ElementGroup.Kind, ColorRamp> RAMPS = Map.of(ElementGroup.Kind.CELLS, ColorRamp.BLUE,
            ElementGroup.Kind.FACTORS, ColorRamp.ORANGE, ElementGroup.Kind.STATES, ColorRamp.GREEN);

    private final String title;
    private final ElementCourse course;
    private final double[] times;

    CourseOverlay(String title, ElementCourse course) {
        this.title = title;
        this.course = course;
        times = course.times();
    }

    @Override
    public int size() {
        return times.length;
    }

    @Override
    public String time(int index) {
        return ValueText.of(times[index]) + " " + course.timeUnit();
    }

    @Override
    public Overlay at(int row, Set<String> shown) {
        Map<String, String> badges = new HashMap<>();
        List<Overlay.Shading> shadings = new ArrayList<>();
        course.groups().forEach(group -> shade(group, row, shown, badges).ifPresent(shadings::add));
        Overlay.Weights weights = weights(row, shown, true).or(() -> weights(row, shown, false)).orElse(null);
        course.steps().stream().filter(step -> shown.contains(step.process())).forEach(step -> label(step, row, badges));
        Overlay.Highlight highlight = course.bottleneck(row, shown)
                .map(step -> new Overlay.Highlight(step.process(), Messages.Overlay_bottleneck)).orElse(null);
        return new Overlay(title, Messages.bind(Messages.Overlay_at, time(row)), shadings, weights, badges, highlight);
    }

    private static Optional<Overlay.Shading> shade(ElementGroup group, int row, Set<String> shown, Map<String, String> badges) {
        Map<String, Double> values = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        group.values().forEach((id, column) -> {
            if (shown.contains(id)) {
                values.put(id, column[row]);
                for (double value : column) {
                    all.add(value);
                }
                if (column[row] != 0) {
                    badges.put(id, ValueText.of(column[row]));
                }
            }
        });
        String unit = group.unit().isDimensionless() ? "" : group.unit().toString();
        return values.isEmpty() ? Optional.empty()
                : Optional.of(new Overlay.Shading(ValueScale.of(group.kind().label(), unit, all), RAMPS.get(group.kind()), values));
    }

    /** Widths of the processes that move cells; of the others where no such process is shown. */
    private Optional<Overlay.Weights> weights(int row, Set<String> shown, boolean cells) {
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
        String label = Messages.bind(cells ? Messages.Overlay_flux : Messages.Overlay_rate, course.timeUnit());
        return values.isEmpty() ? Optional.empty() : Optional.of(new Overlay.Weights(ValueScale.of(label, "", all), values));
    }

    /** Flux, waiting time and efficiency of a step. */
    private void label(CascadeStep step, int row, Map<String, String> badges) {
        double flux = step.flux()[row];
        if (flux > 0) {
            badges.put(step.process(), ValueText.of(flux) + " /" + course.timeUnit() + "\n" + ValueText.of(step.waiting()[row]) + " "
                    + course.timeUnit() + "\n" + ValueText.of(100 * step.efficiency()[row]) + " %");
        }
    }
}
