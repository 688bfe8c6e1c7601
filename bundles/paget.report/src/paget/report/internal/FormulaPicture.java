package paget.report.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A formula as a picture: presentation markup set with fractions, indices and roots, broken at signs where it is too wide. */
final class FormulaPicture {

    /** Signs that begin a line, and those that end one. */
    private static final Set<String> BREAKS = Set.of("=", "+", "−", "·");
    private static final Set<String> ENDS = Set.of(",");
    private static final double MARGIN = 2;
    private static final double LEADING = 6;

    private FormulaPicture() {
    }

    /**
     * The formula as an SVG document.
     *
     * @param mathml what {@link MathMl} writes
     * @param size of ordinary letters
     * @param most width at which lines are broken; what cannot be broken is wider
     */
    static String svg(String mathml, double size, double most) {
        List<MathBox> lines = lines(parse(mathml), size, most - 2 * MARGIN);
        double indent = 2 * size;
        double width = 0;
        double height = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, lines.get(i).width() + (i > 0 ? indent : 0));
            height += lines.get(i).height() + LEADING;
        }
        String wide = MathBox.number(width + 2 * MARGIN);
        String high = MathBox.number(height);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(wide)
                .append("\" height=\"").append(high).append("\" viewBox=\"0 0 ").append(wide).append(' ').append(high)
                .append("\">\n<title>Formula</title>\n");
        double y = LEADING / 2;
        for (int i = 0; i < lines.size(); i++) {
            MathBox line = lines.get(i);
            line.draw(svg, MARGIN + (i > 0 ? indent : 0), y + line.up());
            y += line.height() + LEADING;
        }
        return svg.append("</svg>\n").toString();
    }

    private static Element parse(String mathml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(mathml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a formula of our own is no markup", e);
        }
    }

    private static List<MathBox> lines(Element math, double size, double most) {
        List<MathBox> lines = new ArrayList<>();
        List<MathBox> line = new ArrayList<>();
        double width = 0;
        for (MathBox piece : pieces(math, size, most)) {
            if (!line.isEmpty() && width + piece.width() > most) {
                lines.add(MathBox.row(line));
                line = new ArrayList<>();
                width = 2 * size;
            }
            line.add(piece);
            width += piece.width();
        }
        lines.add(MathBox.row(line));
        return lines;
    }

    /** Parts between which a line may end: rows that fit stay whole, wider ones fall apart at their signs and in their brackets. */
    private static List<MathBox> pieces(Element element, double size, double most) {
        List<Element> children = MathLayout.children(element);
        boolean row = element.getTagName().equals("math") || element.getTagName().equals("mrow");
        MathBox whole = MathLayout.of(element, size);
        if (!row || whole.width() <= most / 2 || children.isEmpty()) {
            return List.of(whole);
        }
        if (children.size() == 1) {
            return pieces(children.getFirst(), size, most);
        }
        List<MathBox> pieces = new ArrayList<>();
        List<MathBox> open = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            // A sign at the beginning belongs to what follows.
            if (i > 0 && isSign(child, BREAKS) && !open.isEmpty()) {
                pieces.add(MathBox.row(open));
                open = new ArrayList<>();
            }
            List<MathBox> own = pieces(child, size, most);
            open.add(own.getFirst());
            if (own.size() > 1) {
                pieces.add(MathBox.row(open));
                pieces.addAll(own.subList(1, own.size() - 1));
                open = new ArrayList<>(List.of(own.getLast()));
            }
            if (isSign(child, ENDS)) {
                pieces.add(MathBox.row(open));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            pieces.add(MathBox.row(open));
        }
        // What cannot be broken keeps brackets of its height.
        return pieces.size() == 1 ? List.of(whole) : List.copyOf(pieces);
    }

    private static boolean isSign(Element element, Set<String> signs) {
        return element.getTagName().equals("mo") && signs.contains(element.getTextContent());
    }
}
