package paget.generate.network;

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
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;

class AntimonyGeneratorTest extends GeneratorContract {

    private static final Pattern STATEMENT = Pattern.compile(
            "model \\*\\w+\\(\\)|end|//.*|  //.*|  [^;]+; [^;]+;|  [^;]+;( // .*)?|");

    @Override
    protected Generator generator() {
        return new AntimonyGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "angiogenic-dormancy");
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) {
        String text = written.text("model.ant");
        text.lines().forEach(line -> assertTrue(STATEMENT.matcher(line).matches(), line));
        ReactionNetwork network = input.compile().requireNetwork();
        for (Reaction reaction : network.reactions()) {
            assertEquals(1, text.lines().filter(l -> l.matches("  " + reaction.id() + "_?: .*[-=]> .*;.*;")).count(),
                    reaction.id());
        }
    }

    @Test
    void reservedWordsAreAvoided() {
        String text = Exports.write(new AntimonyGenerator(), NastyModel.input(Map.of())).text("model.ant");
        assertTrue(text.contains("model *model_()"), text);
        assertTrue(text.contains("substanceOnly species species_ in class;"), text);
        assertTrue(text.contains("reaction_: Lambda_ => ; reaction_rate * Lambda_;"), text);
    }
}
