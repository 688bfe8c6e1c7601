package paget.generate.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.generate.testkit.NastyModel;

class MarkdownGeneratorTest extends GeneratorContract {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    @Override
    protected Generator generator() {
        return new MarkdownGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "angiogenic-dormancy");
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) {
        int columns = 0;
        for (String line : written.text("equations.md").lines().toList()) {
            if (!line.startsWith("|")) {
                columns = 0;
                continue;
            }
            int bars = (int) BAR.matcher(line).results().count();
            columns = columns == 0 ? bars : columns;
            assertEquals(columns, bars, line);
        }
    }

    @Test
    void namesHaveNoMeaningForMarkdown() {
        String text = Exports.write(new MarkdownGenerator(), NastyModel.input(Map.of())).text("equations.md");
        assertTrue(text.contains("Organ \\| \\*one\\*"), text);
        assertTrue(text.contains("Tissue of \\$one\\_\\$"), text);
    }
}
