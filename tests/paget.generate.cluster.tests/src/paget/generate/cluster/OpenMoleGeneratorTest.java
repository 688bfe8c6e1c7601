package paget.generate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports.Written;

class OpenMoleGeneratorTest extends ScriptContract {

    @Override
    protected Generator generator() {
        return new OpenMoleGenerator();
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        readable(written.text("shard.sh"));
        readable(written.text("merge.sh"));
        String workflow = written.text("study.oms");
        assertEquals(workflow.chars().filter(c -> c == '(').count(), workflow.chars().filter(c -> c == ')').count());
        assertTrue(workflow.contains("shard in (1 to 10)"), workflow);
    }
}
