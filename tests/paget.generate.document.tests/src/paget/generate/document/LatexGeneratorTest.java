package paget.generate.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.generate.testkit.NastyModel;

class LatexGeneratorTest extends GeneratorContract {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{(\\w+)\\}");

    @Override
    protected Generator generator() {
        return new LatexGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "angiogenic-dormancy");
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) {
        String text = written.text("equations.tex");
        Deque<String> open = new ArrayDeque<>();
        Matcher matcher = ENVIRONMENT.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals("begin")) {
                open.push(matcher.group(2));
            } else {
                assertEquals(open.pop(), matcher.group(2));
            }
        }
        assertTrue(open.isEmpty(), open::toString);
        String body = text.lines().filter(line -> !line.startsWith("%")).reduce("", (a, b) -> a + "\n" + b);
        String plain = body.replaceAll("\\\\.", "");
        assertEquals(plain.chars().filter(c -> c == '{').count(), plain.chars().filter(c -> c == '}').count());
        assertEquals(0, plain.chars().filter(c -> c == '$').count() % 2);
        assertEquals(count(body, "\\left"), count(body, "\\right"));
        input.compile().requireNetwork().species().forEach(s -> assertTrue(
                body.contains("\\frac{d" + (s.id().length() == 1 ? s.id() : "\\mathit{" + s.id().replace("_", "\\_")
                        + "}") + "}{dt} = "), s.id()));
    }

    private static int count(String text, String command) {
        Matcher matcher = Pattern.compile(Pattern.quote(command) + "(?![a-z])").matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    @Test
    void namesHaveNoMeaningForLatex() {
        String text = Exports.write(new LatexGenerator(), NastyModel.input(Map.of())).text("equations.tex");
        assertTrue(text.contains("Growth \\textbackslash{} \\{x\\}"), text);
        assertTrue(text.contains("All cells \\%d"), text);
        assertTrue(text.contains("Tissue of \\$one\\_\\$"), text);
    }

    /** Hahnfeldt's equation as it stands in the paper: inhibition d K V^(2/3). */
    @Test
    void formulasAreThoseOfThePaper() {
        String text = Exports.write(new LatexGenerator(), Exports.kept("angiogenic-dormancy", Map.of()))
                .text("equations.tex");
        assertTrue(text.contains("-d \\cdot \\mathit{support} \\cdot \\mathit{tumour}^{\\frac{2}{3}}"), text);
        assertTrue(text.contains("\\frac{d\\mathit{tumour}}{dt} = v_{\\mathit{growth}} - v_{\\mathit{growth\\_crowding}}"),
                text);
    }
}
