package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import paget.diagram.render.Theme;
import paget.diagram.spec.ColorSource;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.NodeMapping;
import paget.diagram.spec.Styles;
import paget.diagram.spec.Styles.ContainerStyle;
import paget.diagram.spec.Styles.EdgeStyle;
import paget.diagram.spec.Styles.NodeStyle;
import paget.diagram.view.Look.Rgb;

/** Labels can be read on what is behind them, and lines be seen, on light and on dark. */
class ContrastTest {

    /** Web Content Accessibility Guidelines 2.2, criterion 1.4.3: contrast of text, level AA. */
    private static final double TEXT = 4.5;
    /** The same, criterion 1.4.11: contrast of graphical objects that carry meaning. */
    private static final double LINE = 3;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyLabelAndEdgeStandsOut(Theme theme) {
        Set<String> faint = new TreeSet<>();
        for (DiagramDescription diagram : Drawing.DIAGRAMS.specification().diagrams()) {
            for (Mapping mapping : diagram.mappings()) {
                styles(mapping).forEach(style -> judge(diagram.name() + "/" + mapping.name(), style, theme, faint));
            }
        }
        assertEquals(Set.of(), faint);
    }

    private static Stream<? extends Styles.Style> styles(Mapping mapping) {
        return switch (mapping) {
            case NodeMapping node -> Stream.concat(Stream.of(node.style()), node.conditionalStyles().stream().map(Styles.Conditional::style));
            case ContainerMapping container ->
                Stream.concat(Stream.of(container.style()), container.conditionalStyles().stream().map(Styles.Conditional::style));
            case EdgeMapping edge -> Stream.concat(Stream.of(edge.style()), edge.conditionalStyles().stream().map(Styles.Conditional::style));
        };
    }

    private static void judge(String where, Styles.Style style, Theme theme, Set<String> faint) {
        switch (style) {
            case NodeStyle node -> {
                boolean inside = node.position() == Styles.LabelPosition.NODE && node.shape() != Styles.NodeShape.IMAGE;
                text(where, node.label(), inside ? theme.adapt(rgb(node.fill())) : theme.background(), theme, faint);
            }
            case ContainerStyle container -> {
                text(where, container.label(), theme.adapt(rgb(container.background())), theme, faint);
                text(where, container.label(), theme.adapt(rgb(container.foreground())), theme, faint);
            }
            case EdgeStyle edge -> {
                // A line that is switched off is meant to recede.
                if (edge.line() != Styles.LineStyle.DOT) {
                    note(where + " line " + name(edge.stroke()), theme.adapt(rgb(edge.stroke())), theme.background(), LINE, faint);
                }
                Stream.of(edge.begin(), edge.center(), edge.end()).filter(label -> label != null)
                        .forEach(label -> text(where, label, theme.background(), theme, faint));
            }
        }
    }

    private static void text(String where, Styles.Label label, Rgb behind, Theme theme, Set<String> faint) {
        note(where + " label " + name(label.color()), theme.adapt(rgb(label.color())), behind, TEXT, faint);
    }

    private static void note(String what, Rgb front, Rgb behind, double least, Set<String> faint) {
        double contrast = contrast(front, behind);
        if (contrast < least) {
            faint.add("%s: %.1f".formatted(what, contrast));
        }
    }

    /** The contrast ratio of two colours as the guidelines define it, 1 to 21. */
    private static double contrast(Rgb one, Rgb other) {
        double a = Theme.luminance(one);
        double b = Theme.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Rgb rgb(ColorSource source) {
        ColorSource.Fixed fixed = (ColorSource.Fixed) source;
        return new Rgb(fixed.red(), fixed.green(), fixed.blue());
    }

    private static String name(ColorSource source) {
        return ((ColorSource.Fixed) source).name();
    }
}
