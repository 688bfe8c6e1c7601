package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.generate.testkit.NastyModel;
import paget.sim.Issue;
import paget.sim.unit.Unit;

class SbmlGeneratorTest extends GeneratorContract {

    @Override
    protected Generator generator() {
        return new SbmlGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "angiogenic-dormancy");
    }

    /** Where a diagram puts its nodes belongs to the tests of diagrams. */
    @Override
    protected GenerationInput goldenInput(String model) {
        return Exports.kept(model, Map.of("layout", "false"));
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        assertTrue(written.text("model.xml").contains("<layout:speciesGlyph ")
                || input.compile().requireNetwork().species().stream()
                        .noneMatch(s -> s.unit().equals(Unit.parse("cells"))), name);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theReferenceValidatorFindsNothing(String example) throws Exception {
        ReferenceValidator.require();
        GenerationInput input = Exports.example(example, Map.of());
        if (Generation.check(generator(), input).stream().noneMatch(Issue::isError)) {
            ReferenceValidator.check(Map.of("model.xml", Exports.write(generator(), input).files().get("model.xml")));
        }
    }

    @Test
    void theReferenceValidatorFindsNothingInHardNames() throws Exception {
        ReferenceValidator.require();
        ReferenceValidator.check(Map.of("model.xml",
                Exports.write(generator(), NastyModel.input(Map.of())).files().get("model.xml")));
    }
}
