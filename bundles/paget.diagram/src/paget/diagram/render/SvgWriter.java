package paget.diagram.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import paget.diagram.layout.Bounds;
import paget.diagram.render.Scene.Group;
import paget.diagram.render.Scene.Item;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.Look.Rgb;

/**
 * Writes a scene as SVG. Letters are outlines, each drawn once and used many times, and images are put in, so that the
 * file stands alone and looks the same everywhere. The same scene always gives the same bytes.
 */
public final class SvgWriter {

    private static final int DIGITS = 2;
    /** Outlines of letters are kept in thousandths of the font size. */
    private static final int EM = 1000;

    private final Images images;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final Map<Typeface, Integer> faces = new LinkedHashMap<>();

    private SvgWriter(Images images) {
        this.images = images;
    }

    /** The SVG document of a scene. */
    public static String write(Scene scene, String title, Images images) {
        SvgWriter writer = new SvgWriter(images);
        scene.groups().forEach(writer::group);
        String width = number(scene.width());
        String height = number(scene.height());
        StringBuilder svg = new StringBuilder();
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                .append("xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" role=\"img\">\n<title>")
                .append(escape(title)).append("</title>\n");
        if (!writer.definitions.isEmpty()) {
            svg.append("<defs>\n");
            writer.definitions.forEach((id, path) -> svg.append("<path id=\"").append(id).append("\" d=\"").append(path)
                    .append("\"/>\n"));
            svg.append("</defs>\n");
        }
        svg.append("<rect width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"")
                .append(scene.background().hex()).append("\" stroke=\"none\"/>\n");
        // Simple renderers take the upper left corner for the origin, whatever the view box says, and black for the usual pen.
        svg.append("<g transform=\"translate(").append(number(-scene.x())).append(' ').append(number(-scene.y())).append(")\" stroke=\"none\">\n");
        return svg.append(writer.body).append("</g>\n</svg>\n").toString();
    }

    private void group(Group group) {
        body.append("<g aria-label=\"").append(group.view() == null ? "Legend" : escape(group.view().label())).append("\">\n");
        if (group.view() != null && !group.view().tooltip().isEmpty()) {
            body.append("<title>").append(escape(group.view().tooltip())).append("</title>\n");
        }
        for (Item item : group.items()) {
            switch (item) {
            case Scene.Shape shape -> shape(shape);
            case Scene.Text text -> text(text);
            case Scene.Image image -> image(image);
            }
        }
        body.append("</g>\n");
    }

    private void shape(Scene.Shape shape) {
        body.append("<path d=\"").append(shape.path().svg(DIGITS)).append("\" fill=\"")
                .append(shape.fill() == null ? "none" : shape.fill().hex()).append('"');
        Stroke stroke = shape.stroke();
        if (stroke != null) {
            body.append(" stroke=\"").append(stroke.color().hex()).append("\" stroke-width=\"").append(number(stroke.width()))
                    .append("\" stroke-linejoin=\"round\"");
            if (!stroke.dashes().isEmpty()) {
                body.append(" stroke-dasharray=\"").append(String.join(" ",
                        stroke.dashes().stream().map(SvgWriter::number).toList())).append('"');
            }
        }
        body.append("/>\n");
    }

    private void text(Scene.Text text) {
        if (text.text().isBlank()) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        int face = faces.computeIfAbsent(text.face(), unused -> faces.size());
        double at = 0;
        for (int point : text.text().codePoints().toArray()) {
            Typeface.Glyph glyph = text.face().glyph(point);
            if (!glyph.outline().isEmpty()) {
                String id = "g" + face + "-" + glyph.id();
                definitions.computeIfAbsent(id, unused -> scaled(glyph.outline()));
                letters.append("<use href=\"#").append(id).append("\" x=\"").append(number(at * EM)).append("\"/>");
            }
            at += glyph.advance();
        }
        String scale = Path.number(text.size() / EM, 6);
        String transform = " transform=\"translate(" + number(text.x()) + " " + number(text.y()) + ") scale(" + scale
                + ")\"";
        if (text.halo() != null) {
            body.append("<g").append(transform).append(" fill=\"").append(text.halo().hex()).append("\" stroke=\"")
                    .append(text.halo().hex()).append("\" stroke-width=\"").append(number(3.2 / text.size() * EM))
                    .append("\" stroke-linejoin=\"round\">").append(letters).append("</g>\n");
        }
        body.append("<g").append(transform).append(" fill=\"").append(hex(text.color())).append("\">").append(letters)
                .append("</g>\n");
    }

    private static String scaled(Path outline) {
        Path.Builder scaled = new Path.Builder();
        outline.forEach((step, p) -> {
            switch (step) {
            case MOVE -> scaled.move(p[0] * EM, p[1] * EM);
            case LINE -> scaled.line(p[0] * EM, p[1] * EM);
            case CURVE -> scaled.curve(p[0] * EM, p[1] * EM, p[2] * EM, p[3] * EM, p[4] * EM, p[5] * EM);
            case CLOSE -> scaled.close();
            }
        });
        return scaled.build().svg(1);
    }

    private void image(Scene.Image image) {
        Optional<Images.Svg> svg = images.find(image.path());
        if (svg.isEmpty()) {
            body.append("<rect x=\"").append(number(image.x())).append("\" y=\"").append(number(image.y())).append("\" width=\"")
                    .append(number(image.width())).append("\" height=\"").append(number(image.height()))
                    .append("\" rx=\"2\" fill=\"none\" stroke=\"#888888\" stroke-dasharray=\"2 2\"/>\n");
            return;
        }
        // A group instead of a picture in the picture, because simple renderers do not know the latter.
        Bounds box = svg.get().box();
        double scale = Math.min(image.width() / box.width(), image.height() / box.height());
        body.append("<g transform=\"translate(").append(number(image.x() + (image.width() - box.width() * scale) / 2)).append(' ')
                .append(number(image.y() + (image.height() - box.height() * scale) / 2)).append(") scale(")
                .append(Path.number(scale, 6)).append(')');
        if (box.x() != 0 || box.y() != 0) {
            body.append(" translate(").append(number(-box.x())).append(' ').append(number(-box.y())).append(')');
        }
        body.append('"').append(svg.get().attributes()).append('>').append(svg.get().body()).append("</g>\n");
    }

    private static String hex(Rgb color) {
        return color.hex();
    }

    private static String number(double value) {
        return Path.number(value, DIGITS);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\n', '\r', '\t' -> escaped.append("&#").append(point).append(';');
            default -> {
                boolean allowed = point >= 0x20 && point < 0xD800 || point >= 0xE000 && point != 0xFFFE && point != 0xFFFF;
                escaped.appendCodePoint(allowed ? point : 0xFFFD);
            }
            }
        });
        return escaped.toString();
    }
}
