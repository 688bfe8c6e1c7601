package paget.ui.internal.overlay;

import java.util.Set;

import paget.core.course.ElementCourse;
import paget.core.study.ElementNumbers;
import paget.diagram.render.Overlay;
import paget.diagram.ui.ValuesOverTime;
import paget.report.CourseOverlay;

/** The course of a run as values for diagrams. */
final class RunValues implements ValuesOverTime {
    private final ElementCourse course;
    private final ElementNumbers numbers;
    private final String title;
    private Set<String> shown = Set.of();
    private CourseOverlay overlay;

    RunValues(ElementCourse course, ElementNumbers numbers, String title) {
        this.course = course;
        this.numbers = numbers;
        this.title = title;
        overlay = new CourseOverlay(course, numbers, shown, title);
    }

    @Override
    public int size() {
        return overlay.size();
    }

    @Override
    public String time(int index) {
        return overlay.time(index);
    }

    @Override
    public Overlay at(int index, Set<String> elements) {
        if (!elements.equals(shown)) {
            shown = Set.copyOf(elements);
            overlay = new CourseOverlay(course, numbers, shown, title);
        }
        return overlay.at(index);
    }
}
