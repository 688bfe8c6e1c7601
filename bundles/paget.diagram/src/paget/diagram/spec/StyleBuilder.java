package paget.diagram.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import paget.diagram.spec.Styles.Border;
import paget.diagram.spec.Styles.Conditional;
import paget.diagram.spec.Styles.ContainerShape;
import paget.diagram.spec.Styles.ContainerStyle;
import paget.diagram.spec.Styles.EdgeStyle;
import paget.diagram.spec.Styles.FontFormat;
import paget.diagram.spec.Styles.Gradient;
import paget.diagram.spec.Styles.Label;
import paget.diagram.spec.Styles.LabelAlignment;
import paget.diagram.spec.Styles.LabelPosition;
import paget.diagram.spec.Styles.LineStyle;
import paget.diagram.spec.Styles.NodeShape;
import paget.diagram.spec.Styles.NodeStyle;
import paget.diagram.spec.Styles.ResizeKind;
import paget.diagram.spec.Styles.Routing;
import paget.diagram.spec.Styles.Style;

/** Builds styles and colours from checked elements. */
final class StyleBuilder {

    private static final ColorSource.Fixed GRAY = new ColorSource.Fixed("gray", 136, 136, 136);
    private static final ColorSource.Fixed BLACK = new ColorSource.Fixed("black", 0, 0, 0);

    private final ReferenceResolver references;

    StyleBuilder(ReferenceResolver references) {
        this.references = references;
    }

    NodeStyle node(XmlElement mapping) {
        XmlElement style = mapping.one("style");
        return style == null || style.type.unsupported() ? null : nodeStyle(style);
    }

    ContainerStyle container(XmlElement mapping) {
        XmlElement style = mapping.one("style");
        return style == null || style.type.unsupported() ? null : containerStyle(style);
    }

    EdgeStyle edge(XmlElement mapping) {
        XmlElement style = mapping.one("style");
        return style == null || style.type.unsupported() ? null : edgeStyle(style);
    }

    /** The conditional styles of a mapping; the function reads the style of one condition. */
    <S extends Style> List<Conditional<S>> conditional(XmlElement mapping,
            java.util.function.Function<XmlElement, S> read) {
        List<Conditional<S>> styles = new ArrayList<>();
        for (XmlElement condition : mapping.all("conditionnalStyles")) {
            S style = read.apply(condition);
            if (style != null) {
                styles.add(new Conditional<>(condition.expression("predicateExpression"), style));
            }
        }
        return styles;
    }

    private NodeStyle nodeStyle(XmlElement style) {
        Expression width = new Expression.Empty();
        Expression height = new Expression.Empty();
        NodeShape shape;
        switch (style.type.name()) {
        case "EllipseNodeDescription" -> {
            shape = NodeShape.ELLIPSE;
            width = positive(style, "horizontalDiameterComputationExpression");
            height = positive(style, "verticalDiameterComputationExpression");
        }
        case "LozengeNodeDescription" -> {
            shape = NodeShape.LOZENGE;
            width = positive(style, "widthComputationExpression");
            height = positive(style, "heightComputationExpression");
        }
        case "DotDescription" -> shape = NodeShape.DOT;
        case "NoteDescription" -> shape = NodeShape.NOTE;
        case "WorkspaceImageDescription" -> shape = NodeShape.IMAGE;
        case "BundledImageDescription" -> shape = switch (style.string("shape")) {
        case "stroke" -> NodeShape.STROKE;
        case "triangle" -> NodeShape.TRIANGLE;
        case "dot" -> NodeShape.DOT;
        case "ring" -> NodeShape.RING;
        default -> NodeShape.SQUARE;
        };
        default -> {
            shape = NodeShape.SQUARE;
            width = positive(style, "width");
            height = positive(style, "height");
        }
        }
        String fill = style.is("DotDescription") ? "backgroundColor" : "color";
        return new NodeStyle(shape, label(style), color(style, fill, GRAY), border(style),
                style.expression("sizeComputationExpression"), width, height,
                style.expression("strokeSizeComputationExpression"),
                literal(LabelPosition.class, style.string("labelPosition"), LabelPosition.BORDER),
                literal(ResizeKind.class, style.string("resizeKind"), ResizeKind.NONE),
                style.expression("tooltipExpression"), style.bool("hideLabelByDefault"), style.string("workspacePath"));
    }

    /** Zero means "as the size says", just as nothing does. */
    private static Expression positive(XmlElement style, String feature) {
        return style.string(feature).trim().equals("0") ? new Expression.Empty() : style.expression(feature);
    }

    private ContainerStyle containerStyle(XmlElement style) {
        ContainerShape shape = switch (style.type.name()) {
        case "ShapeContainerStyleDescription" -> ContainerShape.PARALLELOGRAM;
        case "WorkspaceImageDescription" -> ContainerShape.IMAGE;
        default -> ContainerShape.FLAT;
        };
        Gradient gradient = switch (style.string("backgroundStyle")) {
        case "Liquid" -> Gradient.LIQUID;
        case "GradientTopToBottom" -> Gradient.TOP_TO_BOTTOM;
        default -> Gradient.LEFT_TO_RIGHT;
        };
        return new ContainerStyle(shape, label(style),
                color(style, "backgroundColor", new ColorSource.Fixed("white", 255, 255, 255)),
                color(style, "foregroundColor", new ColorSource.Fixed("light_gray", 209, 209, 209)), gradient,
                border(style), style.expression("widthComputationExpression"),
                style.expression("heightComputationExpression"), style.bool("roundedCorner"),
                style.integer("arcWidth", 10), style.integer("arcHeight", 10), style.expression("tooltipExpression"),
                style.bool("hideLabelByDefault"), style.string("workspacePath"));
    }

    private EdgeStyle edgeStyle(XmlElement style) {
        return new EdgeStyle(color(style, "strokeColor", GRAY),
                literal(LineStyle.class, style.string("lineStyle"), LineStyle.SOLID), arrow(style, "sourceArrow"),
                arrow(style, "targetArrow"), style.expression("sizeComputationExpression"),
                literal(Routing.class, style.string("routingStyle"), Routing.STRAIGHT),
                optionalLabel(style.one("beginLabelStyleDescription")),
                optionalLabel(style.one("centerLabelStyleDescription")),
                optionalLabel(style.one("endLabelStyleDescription")));
    }

    private static EdgeArrow arrow(XmlElement style, String feature) {
        try {
            return EdgeArrow.of(style.string(feature));
        } catch (IllegalArgumentException unknown) {
            // The checker has reported it already.
            return EdgeArrow.NO_DECORATION;
        }
    }

    private Border border(XmlElement style) {
        return new Border(style.expression("borderSizeComputationExpression"), color(style, "borderColor", BLACK),
                literal(LineStyle.class, style.string("borderLineStyle"), LineStyle.SOLID));
    }

    private Label optionalLabel(XmlElement label) {
        return label == null ? null : label(label);
    }

    private Label label(XmlElement style) {
        Set<FontFormat> format = EnumSet.noneOf(FontFormat.class);
        for (String word : style.values("labelFormat")) {
            FontFormat face = literal(FontFormat.class, word, null);
            if (face != null) {
                format.add(face);
            }
        }
        return new Label(style.expression("labelExpression"), style.integer("labelSize", 8), Set.copyOf(format),
                color(style, "labelColor", BLACK), style.bool("showIcon"), style.string("iconPath"),
                literal(LabelAlignment.class, style.string("labelAlignment"), LabelAlignment.CENTER));
    }

    static <E extends Enum<E>> E literal(Class<E> type, String written, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(written.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return otherwise;
    }

    ColorSource color(XmlElement owner, String feature, ColorSource.Fixed otherwise) {
        owner.markRead(feature);
        for (XmlElement child : owner.children) {
            if (child.tag.equals(feature) && child.href != null) {
                ColorSource.Fixed system = SystemColors.find(child.href);
                return system == null ? otherwise : system;
            }
        }
        for (XmlElement target : references.references(owner, feature)) {
            ColorSource found = color(target);
            if (found != null) {
                return found;
            }
        }
        return otherwise;
    }

    private ColorSource color(XmlElement color) {
        String name = color.string("name");
        return switch (color.type.name()) {
        case "UserFixedColor", "FixedColor", "SystemColor" -> fixed(color);
        case "ComputedColor" -> new ColorSource.Computed(name, color.expression("red"), color.expression("green"),
                color.expression("blue"));
        case "InterpolatedColor" -> new ColorSource.Interpolated(name,
                color.expression("colorValueComputationExpression"), color.expression("minValueComputationExpression"),
                color.expression("maxValueComputationExpression"), color.all("colorSteps").stream().map(this::step).toList());
        default -> null;
        };
    }

    private ColorSource.Step step(XmlElement step) {
        ColorSource color = color(step, "associatedColor", GRAY);
        return new ColorSource.Step(step.expression("associatedValue"),
                color instanceof ColorSource.Fixed fixed ? fixed : GRAY);
    }

    private static ColorSource.Fixed fixed(XmlElement color) {
        return new ColorSource.Fixed(color.string("name"), channel(color, "red"), channel(color, "green"),
                channel(color, "blue"));
    }

    private static int channel(XmlElement color, String feature) {
        return Math.clamp(color.integer(feature, 125), 0, 255);
    }
}
