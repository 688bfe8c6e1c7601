package paget.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import paget.sim.expression.ExpressionParser;

class FormulaPictureTest {

    private static final double SIZE = 12;

    private static Document set(String formula, double most) throws Exception {
        String svg = FormulaPicture.svg(MathMl.equation("<mi>v</mi>", ExpressionParser.parse(formula)), SIZE, most);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static double number(Document svg, String attribute) {
        return Double.parseDouble(svg.getDocumentElement().getAttribute(attribute));
    }

    /** Horizontal place, height and size of every letter. */
    private static List<double[]> letters(Document svg) {
        List<double[]> letters = new ArrayList<>();
        NodeList paths = svg.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            String[] parts = ((Element) paths.item(i)).getAttribute("transform").split("[^0-9.E-]+");
            letters.add(IntStream.range(1, 4).mapToDouble(n -> Double.parseDouble(parts[n])).toArray());
        }
        return letters;
    }

    @Test
    void aFractionHasItsPartsAboveAndBelowALine() throws Exception {
        Document svg = set("a / b", 400);
        Element line = (Element) svg.getElementsByTagName("line").item(0);
        List<double[]> letters = letters(svg);
        double rule = Double.parseDouble(line.getAttribute("y1"));
        assertTrue(letters.get(letters.size() - 2)[1] < rule, "the numerator is above the line");
        assertTrue(letters.getLast()[1] > rule, "the denominator is below it");
    }

    @Test
    void anExponentIsSmallerAndHigher() throws Exception {
        List<double[]> letters = letters(set("x ^ n", 400));
        double[] base = letters.get(letters.size() - 2);
        assertTrue(letters.getLast()[2] < base[2] && letters.getLast()[1] < base[1] && letters.getLast()[0] > base[0]);
    }

    @Test
    void aWideFormulaIsBrokenAtItsSigns() throws Exception {
        String sum = String.join(" + ", IntStream.range(0, 20).mapToObj(i -> "rate" + i + " * cells" + i).toList());
        Document one = set(sum, 1e6);
        Document broken = set(sum, 300);
        assertTrue(number(broken, "width") <= 300);
        assertTrue(number(broken, "height") > 4 * number(one, "height"));
        assertEquals(letters(one).size(), letters(broken).size(), "no letter is lost");
    }

    /** What stands in brackets and in the arguments of a function is broken as well, whatever it takes. */
    @Test
    void aWideFormulaIsBrokenInItsBrackets() throws Exception {
        String formula = "arrested_cells * (1 - min(1, (attraction_basal + (attraction_saturated - attraction_basal) * level "
                + "/ (1 + level)) * success_probability))";
        Document one = set(formula, 1e6);
        Document broken = set(formula, 300);
        assertTrue(number(broken, "width") <= 300, () -> number(broken, "width") + " of " + number(one, "width"));
        assertEquals(letters(one).size(), letters(broken).size(), "no letter is lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqrt(x)", "exp(-k * time)", "piecewise(a, x > 1, b)", "abs(x - 1)", "ln(x) / (1 + x)", "-3e-7 * x",
        "(a + b) * (c - d) / (1 + (x / k) ^ 2)", "a > 1 && b < 2"})
    void everyKindOfFormulaIsSetWithinItsPicture(String formula) throws Exception {
        Document svg = set(formula, 400);
        for (double[] letter : letters(svg)) {
            assertTrue(letter[0] >= 0 && letter[0] <= number(svg, "width") && letter[1] >= 0 && letter[1] <= number(svg, "height"));
        }
    }
}
