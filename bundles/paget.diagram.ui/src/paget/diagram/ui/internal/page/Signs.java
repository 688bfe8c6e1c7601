package paget.diagram.ui.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.layout.Bounds;
import paget.diagram.render.Scene;
import paget.diagram.render.SymbolLegend.Symbol;
import paget.diagram.render.Theme;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.ui.ElementProblem.Severity;
import paget.diagram.ui.internal.Messages;
import paget.diagram.view.Look.Rgb;

/** The signs that the canvas puts on elements, and what they mean. */
final class Signs {

    /** The width of a badge. */
    static final double BADGE = 13;

    private Signs() {
    }

    /** A badge with its middle at a point. */
    static List<Scene.Item> badge(double x, double y, Severity severity, Theme theme) {
        Rgb color = switch (severity) {
        case ERROR -> new Rgb(205, 43, 49);
        case WARNING -> new Rgb(222, 142, 11);
        case INFORMATION -> new Rgb(46, 120, 190);
        };
        String sign = severity == Severity.INFORMATION ? "i" : "!";
        Typeface face = Typeface.of(true, false);
        return List.of(new Scene.Shape(Path.ellipse(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE), color,
                new Scene.Stroke(theme.background(), 1.5, List.of())),
                new Scene.Text(sign, x - face.width(sign, 10) / 2, y + 3.6, 10, face, new Rgb(255, 255, 255), null));
    }

    /** A pin whose head is around a point. */
    static List<Scene.Item> pin(double x, double y, Theme theme) {
        Rgb color = theme == Theme.DARK ? new Rgb(190, 195, 202) : new Rgb(84, 92, 102);
        return List.of(new Scene.Shape(Path.ellipse(x - 4, y - 6, 8, 8), color, null),
                new Scene.Shape(Path.line(x, y, x, y + 7), null, new Scene.Stroke(color, 1.5, List.of())));
    }

    /** What the signs that are to be seen mean. */
    static Map<String, Symbol> legend(Marks marks, Theme theme) {
        Map<String, Symbol> legend = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            if (marks.hasProblems(severity)) {
                legend.put(meaning(severity), (place, items) -> items.addAll(badge(middle(place), place.center().y(), severity, theme)));
            }
        }
        if (marks.hasPins()) {
            legend.put(Messages.Legend_pinned, (place, items) -> items.addAll(pin(middle(place), place.center().y(), theme)));
        }
        return legend;
    }

    private static double middle(Bounds place) {
        return place.center().x();
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
        case ERROR -> Messages.Legend_error;
        case WARNING -> Messages.Legend_warning;
        case INFORMATION -> Messages.Legend_information;
        };
    }
}
