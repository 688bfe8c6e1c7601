package paget.generate.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

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

    /** TeX breaks no line in a display, in a group or between parentheses that grow. */
    @Test
    void longFormulasCanBeBrokenIntoLines() {
        String text = Exports.write(new LatexGenerator(), Exports.example("breast-cxcr4", Map.of())).text("equations.tex");
        assertFalse(text.contains("\\["), text);
        text.lines().filter(line -> line.startsWith("\\formula{") && line.length() > 200 && !line.contains("{cases}"))
                .forEach(line -> assertFalse(line.contains("\\left("), line));
        assertTrue(text.contains("\\textit{axillary\\_\\allowbreak{}lymph\\_\\allowbreak{}node"), text);
    }

    /** Typesets the supplement with the hardest names and one with long formulas, where there is a LaTeX. */
    @Test
    void latexTakesTheDocument(@TempDir Path folder) throws Exception {
        for (GenerationInput input : List.of(NastyModel.input(Map.of()), Exports.example("breast-cxcr4", Map.of()))) {
            Files.write(folder.resolve("equations.tex"), Exports.write(new LatexGenerator(), input).files().get("equations.tex"));
            String log;
            try {
                Process latex = new ProcessBuilder("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "equations.tex")
                        .directory(folder.toFile()).redirectErrorStream(true).start();
                log = new String(latex.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertEquals(0, latex.waitFor(), log);
            } catch (IOException e) {
                throw new TestAbortedException("There is no pdflatex here, so the equations are not typeset.", e);
            }
            assertFalse(log.contains("Overfull"), log);
        }
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
