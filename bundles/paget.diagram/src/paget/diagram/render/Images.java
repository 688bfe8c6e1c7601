package paget.diagram.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.diagram.layout.Bounds;
import paget.diagram.spec.DesignResources;

/** The SVG images that a specification refers to, ready to be put into another SVG. */
public final class Images {

    private static final Pattern ROOT = Pattern.compile("<svg\\b([^>]*)>(.*)</svg>", Pattern.DOTALL);
    private static final Pattern BOX = Pattern.compile("\\s*[-+.\\d]+([\\s,]+[-+.\\d]+){3}\\s*");
    private static final Pattern ID = Pattern.compile("\\b(id=\"|url\\(#|href=\"#)([\\w.-]+)");
    private static final Pattern ACTIVE = Pattern.compile("(?is)<script\\b.*?</script>|<foreignObject\\b.*?</foreignObject>");

    private final DesignResources resources;
    private final Map<String, Optional<Svg>> known = new LinkedHashMap<>();

    /** Images of a specification. */
    public Images(DesignResources resources) {
        this.resources = resources;
    }

    /**
     * An image.
     *
     * @param viewBox its own coordinates
     * @param body    what stands inside its root element; ids begin with a prefix of the image's own
     */
    record Svg(String attributes, String viewBox, String body) {

        /** Its own coordinates as numbers. */
        Bounds box() {
            double[] numbers = Pattern.compile("[\\s,]+").splitAsStream(viewBox.strip()).mapToDouble(Double::parseDouble).toArray();
            return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }

    /** An image as an SVG document of a size in pixels; empty when there is none or it is no SVG. */
    public Optional<String> document(String path, int width, int height) {
        return find(path).map(svg -> "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\""
                + width + "\" height=\"" + height + "\" viewBox=\"" + svg.viewBox() + "\"" + svg.attributes() + ">"
                + svg.body() + "</svg>");
    }

    /** The image of a path; empty when there is none or it is no SVG. */
    synchronized Optional<Svg> find(String path) {
        return known.computeIfAbsent(path, this::load);
    }

    private Optional<Svg> load(String path) {
        try (InputStream input = resources.openImage(path)) {
            return input == null ? Optional.empty()
                    : parse(new String(input.readAllBytes(), StandardCharsets.UTF_8), "i" + known.size() + "-");
        } catch (IOException unreadable) {
            // The picture shows a placeholder, which is all that can be done about it here.
            return Optional.empty();
        }
    }

    private static Optional<Svg> parse(String text, String prefix) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return Optional.empty();
        }
        String attributes = root.group(1);
        String viewBox = attribute(attributes, "viewBox");
        if (!BOX.matcher(viewBox).matches()) {
            viewBox = "0 0 " + length(attributes, "width") + " " + length(attributes, "height");
        }
        StringBuilder inherited = new StringBuilder();
        for (String name : new String[] { "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin" }) {
            String value = attribute(attributes, name);
            if (!value.isEmpty()) {
                inherited.append(' ').append(name).append("=\"").append(value).append('"');
            }
        }
        String body = ACTIVE.matcher(root.group(2)).replaceAll("").replaceAll("(?s)<!--.*?-->", "");
        body = ID.matcher(body).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + prefix + match.group(2)));
        return Optional.of(new Svg(inherited.toString(), viewBox, body.strip()));
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String length(String attributes, String name) {
        String number = attribute(attributes, name).replaceAll("[^0-9.]", "");
        return number.isEmpty() ? "16" : number;
    }
}
