package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.sim.unit.Unit;

class SbmlGeneratorTest extends GeneratorContract {

    private static final Map<String, byte[]> MODELS = new TreeMap<>();

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
        MODELS.put(name + ".xml", written.files().get("model.xml"));
    }

    /** One process for all models, because starting the validator takes longer than validating. */
    @AfterAll
    static void theReferenceValidatorFindsNothing() throws Exception {
        ReferenceValidator.check(MODELS);
    }
}
