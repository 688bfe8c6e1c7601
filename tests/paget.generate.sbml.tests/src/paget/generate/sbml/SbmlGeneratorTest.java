package paget.generate.sbml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;

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

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        MODELS.put(name + ".xml", written.files().get("model.xml"));
    }

    /** One process for all models, because starting the validator takes longer than validating. */
    @AfterAll
    static void theReferenceValidatorFindsNothing() throws Exception {
        ReferenceValidator.check(MODELS);
    }
}
