package paget.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import paget.diagram.text.Typeface;

/** Lays out the elements of presentation markup that {@link MathMl} writes. */
final class MathLayout {

    private static final Set<String> FENCES = Set.of("(", ")", "|", "{");
    private static final Set<String> TIGHT = Set.of("!", "¬");
    private static final double SMALLER = 0.72;
    private static final double SMALLEST = 6;
    /** Heights and gaps in parts of the letters' size. */
    private static final double AXIS = 0.27;
    private static final double RULE = 0.05;
    private static final double GAP = 0.14;
    private static final double SIGN_GAP = 0.24;
    private static final double RAISED = 0.42;
    private static final double LOWERED = 0.2;
    private static final double CAP_UP = 0.74;
    private static final double CAP_DOWN = 0.2;

    private MathLayout() {
    }

    /** @param size of ordinary letters */
    static MathBox of(Element element, double size) {
        return switch (element.getTagName()) {
            case "mi" -> text(element.getTextContent(), size, isItalic(element));
            case "mn", "mtext" -> text(element.getTextContent(), size, false);
            case "mo" -> sign(element.getTextContent(), size);
            case "mfrac" -> fraction(of(child(element, 0), smaller(size, 0.9)), of(child(element, 1), smaller(size, 0.9)), size);
            case "msup" -> script(of(child(element, 0), size), of(child(element, 1), smaller(size, SMALLER)), size, true);
            case "msub" -> script(of(child(element, 0), size), of(child(element, 1), smaller(size, SMALLER)), size, false);
            case "msqrt" -> root(row(children(element), size), MathBox.empty(), size);
            case "mroot" -> root(of(child(element, 0), size), of(child(element, 1), smaller(size, 0.6)), size);
            case "mtable" -> table(element, size);
            default -> row(children(element), size);
        };
    }

    private static double smaller(double size, double part) {
        return Math.max(Math.min(size, SMALLEST), size * part);
    }

    private static boolean isItalic(Element element) {
        return element.getTextContent().codePointCount(0, element.getTextContent().length()) == 1
                && !"normal".equals(element.getAttribute("mathvariant"));
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }

    private static Element child(Element element, int index) {
        return children(element).get(index);
    }

    private static MathBox text(String words, double size, boolean italic) {
        Typeface face = Typeface.of(false, italic);
        List<MathBox.Ink> letters = new ArrayList<>();
        double x = 0;
        for (int point : words.codePoints().toArray()) {
            Typeface.Glyph glyph = face.glyph(point);
            letters.add(new MathBox.Letter(glyph, x, 0, size, 1));
            x += glyph.advance() * size;
        }
        return new MathBox(x, CAP_UP * size, CAP_DOWN * size, List.copyOf(letters));
    }

    private static MathBox sign(String sign, double size) {
        MathBox box = text(sign, size, false);
        if (sign.equals(",")) {
            return box.padded(0, SIGN_GAP * size);
        }
        return FENCES.contains(sign) || TIGHT.contains(sign) ? box : box.padded(SIGN_GAP * size, SIGN_GAP * size);
    }

    /** Fences grow with what they hold; a sign at the beginning belongs to what follows. */
    private static MathBox row(List<Element> elements, double size) {
        List<MathBox> boxes = new ArrayList<>();
        double up = CAP_UP * size;
        double down = CAP_DOWN * size;
        for (Element element : elements) {
            boolean leading = boxes.isEmpty() && element.getTagName().equals("mo");
            MathBox box = leading ? text(element.getTextContent(), size, false) : of(element, size);
            boxes.add(box);
            up = Math.max(up, box.up());
            down = Math.max(down, box.down());
        }
        for (int i = 0; i < boxes.size(); i++) {
            Element element = elements.get(i);
            if (element.getTagName().equals("mo") && FENCES.contains(element.getTextContent())) {
                boxes.set(i, fence(element.getTextContent(), size, up, down));
            }
        }
        return MathBox.row(boxes);
    }

    private static MathBox fence(String sign, double size, double up, double down) {
        double natural = (CAP_UP + CAP_DOWN) * size;
        double stretch = Math.max(1, (up + down) / natural);
        if (stretch < 1.15) {
            return text(sign, size, false);
        }
        Typeface.Glyph glyph = Typeface.of(false, false).glyph(sign.codePointAt(0));
        double base = down - CAP_DOWN * size * stretch;
        return new MathBox(glyph.advance() * size, up, down, List.of(new MathBox.Letter(glyph, 0, base, size, stretch)));
    }

    private static MathBox fraction(MathBox over, MathBox under, double size) {
        double side = GAP * size;
        double width = Math.max(over.width(), under.width()) + 2 * side;
        double axis = -AXIS * size;
        double overLine = axis - GAP * size - over.down();
        double underLine = axis + GAP * size + under.up();
        return new MathBox(width + 2 * RULE * size, over.up() - overLine, under.down() + underLine,
                List.of(new MathBox.Part(over, (width - over.width()) / 2, overLine),
                        new MathBox.Part(under, (width - under.width()) / 2, underLine),
                        new MathBox.Stroke(0, axis, width, axis, RULE * size)));
    }

    private static MathBox script(MathBox base, MathBox script, double size, boolean raised) {
        double shift = raised ? -Math.max(RAISED * size, base.up() - CAP_UP * size + RAISED * size)
                : Math.max(LOWERED * size, base.down() - CAP_DOWN * size + LOWERED * size);
        return new MathBox(base.width() + script.width() + RULE * size, Math.max(base.up(), script.up() - shift),
                Math.max(base.down(), script.down() + shift),
                List.of(new MathBox.Part(base, 0, 0), new MathBox.Part(script, base.width() + RULE * size, shift)));
    }

    private static MathBox root(MathBox inner, MathBox degree, double size) {
        double sign = Math.max(0.55 * size, degree.width() + 0.25 * size);
        double top = -inner.up() - GAP * size;
        double bottom = inner.down();
        double line = RULE * size;
        List<MathBox.Ink> ink = List.of(new MathBox.Stroke(sign - 0.5 * size, -0.3 * size, sign - 0.32 * size, -0.4 * size, line),
                new MathBox.Stroke(sign - 0.32 * size, -0.4 * size, sign - 0.15 * size, bottom, 1.6 * line),
                new MathBox.Stroke(sign - 0.15 * size, bottom, sign, top, line),
                new MathBox.Stroke(sign, top, sign + inner.width() + GAP * size, top, line),
                new MathBox.Part(inner, sign + GAP * size / 2, 0), new MathBox.Part(degree, 0, -0.55 * size));
        return new MathBox(sign + inner.width() + 2 * GAP * size, Math.max(-top + line, degree.up() + 0.55 * size), bottom, ink);
    }

    private static MathBox table(Element element, double size) {
        List<List<MathBox>> rows = new ArrayList<>();
        int columns = 0;
        for (Element line : children(element)) {
            rows.add(children(line).stream().map(cell -> row(children(cell), size)).toList());
            columns = Math.max(columns, rows.getLast().size());
        }
        double[] widths = new double[columns];
        double height = 0;
        for (List<MathBox> line : rows) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).width());
            }
            height += MathBox.row(line).height() + 2 * GAP * size;
        }
        double top = -AXIS * size - height / 2;
        double y = top;
        List<MathBox.Ink> ink = new ArrayList<>();
        for (List<MathBox> line : rows) {
            MathBox whole = MathBox.row(line);
            y += GAP * size + whole.up();
            double x = 0;
            for (int i = 0; i < line.size(); i++) {
                ink.add(new MathBox.Part(line.get(i), x, y));
                x += widths[i] + size;
            }
            y += whole.down() + GAP * size;
        }
        double width = java.util.Arrays.stream(widths).sum() + size * Math.max(0, columns - 1);
        return new MathBox(width, -top, y, List.copyOf(ink));
    }
}
