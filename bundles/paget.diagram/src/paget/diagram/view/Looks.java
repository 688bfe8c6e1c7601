package paget.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.ColorSource;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.DecorationDescription;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Layer;
import paget.diagram.spec.NodeMapping;
import paget.diagram.spec.Styles;

/** Chooses the style of a view and evaluates it. */
final class Looks {

    private static final int UNIT = 10;
    private static final int USUAL_SIZE = 3;

    private final Evaluation evaluation;
    private final Types types;

    Looks(Evaluation evaluation, Types types) {
        this.evaluation = evaluation;
        this.types = types;
    }

    /** One evaluation: what it is about, what it sees and who hears of its reads. */
    private record Context(EObject self, Map<String, Object> variables, Reads reads, String where) {
    }

    ElementView.Appearance of(ElementView view, Reads reads) {
        Map<String, Object> variables = switch (view) {
        case NodeView node -> Evaluation.variables(view.diagram(), node.host(), node);
        case EdgeView edge -> Evaluation.variables(view.diagram(), edge.source(), edge.target(), edge);
        };
        Context context = new Context(view.semantic(), variables, reads, view.mapping().toString());
        Styles.Conditional<? extends Styles.Style> chosen = switch (view.mapping()) {
        case NodeMapping mapping -> choose(mapping.conditionalStyles(), mapping.style(), context);
        case ContainerMapping mapping -> choose(mapping.conditionalStyles(), mapping.style(), context);
        case EdgeMapping mapping -> choose(mapping.conditionalStyles(), mapping.style(), context);
        };
        Look look = null;
        String tooltip = "";
        switch (chosen.style()) {
        case Styles.NodeStyle style -> {
            look = node(style, context);
            tooltip = text(style.tooltip(), context);
        }
        case Styles.ContainerStyle style -> {
            look = container(style, context);
            tooltip = text(style.tooltip(), context);
        }
        case Styles.EdgeStyle style -> look = edge(style, context);
        case null -> {
            // A mapping without a style shows a placeholder.
        }
        }
        return new ElementView.Appearance(look, chosen.predicate(), tooltip, elements(view, context),
                decorations(view, context));
    }

    private <S extends Styles.Style> Styles.Conditional<S> choose(List<Styles.Conditional<S>> conditional, S otherwise,
            Context context) {
        for (Styles.Conditional<S> condition : conditional) {
            if (evaluation.truth(condition.predicate(), context.self(), context.variables(), context.reads(), false,
                    context.where())) {
                return condition;
            }
        }
        return new Styles.Conditional<>(new paget.diagram.spec.Expression.Empty(), otherwise);
    }

    private List<EObject> elements(ElementView view, Context context) {
        if (!view.mapping().semanticElements().isEmpty()) {
            List<EObject> elements = evaluation.elements(view.mapping().semanticElements(), context.self(),
                    context.variables(), context.reads(), context.where());
            if (!elements.isEmpty()) {
                return List.copyOf(elements);
            }
        }
        return view instanceof EdgeView edge && !edge.mapping().elementBased() ? List.of() : List.of(view.semantic());
    }

    private List<Look.Decoration> decorations(ElementView view, Context context) {
        List<Look.Decoration> shown = new ArrayList<>();
        for (Layer layer : view.diagram().activeLayers()) {
            for (DecorationDescription description : layer.decorations()) {
                if (concerns(description, view) && (description.precondition().isEmpty()
                        || evaluation.truth(description.precondition(), context.self(), context.variables(),
                                context.reads(), false, context.where()))) {
                    String image = text(description.image(), context);
                    if (!image.isEmpty()) {
                        shown.add(new Look.Decoration(description.name(), description.position(), image,
                                text(description.tooltip(), context)));
                    }
                }
            }
        }
        return List.copyOf(shown);
    }

    private boolean concerns(DecorationDescription description, ElementView view) {
        if (!description.domainClass().isEmpty()) {
            return types.isA(view.semantic().eClass(), description.domainClass());
        }
        return description.mappings().isEmpty() || description.mappings().contains(view.mapping());
    }

    private Look.Node node(Styles.NodeStyle style, Context context) {
        int size = integer(style.size(), context, USUAL_SIZE);
        int width = integer(style.width(), context, size);
        int height = integer(style.height(), context, size);
        return new Look.Node(style.shape(), label(style.label(), context), color(style.fill(), context),
                border(style.border(), context), pixels(width), pixels(height), integer(style.stroke(), context, 2),
                style.position(), style.resize(), style.hideLabel(), style.image());
    }

    private static int pixels(int units) {
        return units <= 0 ? -1 : units * UNIT;
    }

    private Look.Container container(Styles.ContainerStyle style, Context context) {
        return new Look.Container(style.shape(), label(style.label(), context), color(style.background(), context),
                color(style.foreground(), context), style.gradient(), border(style.border(), context),
                pixels(integer(style.width(), context, -1)), pixels(integer(style.height(), context, -1)),
                style.rounded() ? style.arcWidth() : 0, style.rounded() ? style.arcHeight() : 0, style.hideLabel(),
                style.image());
    }

    private Look.Edge edge(Styles.EdgeStyle style, Context context) {
        return new Look.Edge(color(style.stroke(), context), style.line(), style.sourceArrow(), style.targetArrow(),
                Math.max(1, integer(style.size(), context, 1)), style.routing(), optional(style.begin(), context),
                optional(style.center(), context), optional(style.end(), context));
    }

    private Look.Label optional(Styles.Label label, Context context) {
        return label == null ? null : label(label, context);
    }

    private Look.Label label(Styles.Label label, Context context) {
        return new Look.Label(text(label.text(), context), label.size(), label.format(),
                color(label.color(), context), label.showIcon() ? label.icon() : "", label.alignment());
    }

    private Look.Border border(Styles.Border border, Context context) {
        return new Look.Border(Math.max(0, integer(border.size(), context, 0)), color(border.color(), context),
                border.line());
    }

    private String text(paget.diagram.spec.Expression expression, Context context) {
        return expression.isEmpty() ? ""
                : evaluation.text(expression, context.self(), context.variables(), context.reads(), context.where());
    }

    private int integer(paget.diagram.spec.Expression expression, Context context, int otherwise) {
        return evaluation.integer(expression, context.self(), context.variables(), context.reads(), otherwise,
                context.where());
    }

    private double number(paget.diagram.spec.Expression expression, Context context, double otherwise) {
        return evaluation.number(expression, context.self(), context.variables(), context.reads(), otherwise,
                context.where());
    }

    private Look.Rgb color(ColorSource source, Context context) {
        return switch (source) {
        case ColorSource.Fixed fixed -> new Look.Rgb(fixed.red(), fixed.green(), fixed.blue());
        case ColorSource.Computed computed -> new Look.Rgb(channel(integer(computed.red(), context, 0)),
                channel(integer(computed.green(), context, 0)), channel(integer(computed.blue(), context, 0)));
        case ColorSource.Interpolated interpolated -> interpolate(interpolated, context);
        };
    }

    private static int channel(int value) {
        return Math.clamp(value, 0, 255);
    }

    private Look.Rgb interpolate(ColorSource.Interpolated source, Context context) {
        double value = Math.clamp(number(source.value(), context, 0),
                number(source.minimum(), context, Double.NEGATIVE_INFINITY),
                number(source.maximum(), context, Double.POSITIVE_INFINITY));
        ColorSource.Fixed below = null;
        ColorSource.Fixed above = null;
        double belowAt = Double.NEGATIVE_INFINITY;
        double aboveAt = Double.POSITIVE_INFINITY;
        for (ColorSource.Step step : source.steps()) {
            double at = number(step.value(), context, 0);
            if (at <= value && at >= belowAt) {
                below = step.color();
                belowAt = at;
            }
            if (at >= value && at <= aboveAt) {
                above = step.color();
                aboveAt = at;
            }
        }
        if (below == null || above == null) {
            ColorSource.Fixed only = below == null ? above : below;
            return only == null ? new Look.Rgb(136, 136, 136) : new Look.Rgb(only.red(), only.green(), only.blue());
        }
        double share = aboveAt == belowAt ? 0 : (value - belowAt) / (aboveAt - belowAt);
        return new Look.Rgb(mix(below.red(), above.red(), share), mix(below.green(), above.green(), share),
                mix(below.blue(), above.blue(), share));
    }

    private static int mix(int from, int to, double share) {
        return channel((int) Math.round(from + (to - from) * share));
    }
}
