package paget.generate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;

class OpenMoleGeneratorTest extends GeneratorContract {

    @Override
    protected Generator generator() {
        return new OpenMoleGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "immune-dormancy");
    }

    /** The model is not a text that the generator makes. */
    @Override
    protected Map<String, byte[]> comparable(Map<String, byte[]> files) {
        Map<String, byte[]> scripts = new HashMap<>(files);
        scripts.remove("model.paget");
        return scripts;
    }

    @Override
    protected boolean hasHeader(String path) {
        return super.hasHeader(path) && !path.endsWith(".paget");
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        Shell.check(written.text("shard.sh"));
        Shell.check(written.text("merge.sh"));
        String workflow = written.text("study.oms");
        assertEquals(workflow.chars().filter(c -> c == '(').count(), workflow.chars().filter(c -> c == ')').count());
        assertTrue(workflow.contains("shard in (1 to 10)"), workflow);
    }
}
