package paget.generate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;

class SlurmGeneratorTest extends ScriptContract {

    @Override
    protected Generator generator() {
        return new SlurmGenerator();
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        for (String script : List.of("submit.sh", "shard.sbatch", "merge.sbatch")) {
            readable(written.text(script));
        }
        String shard = written.text("shard.sbatch");
        assertTrue(shard.contains("--seed ") && shard.contains("--replicates "), shard);
        for (String line : shard.lines().takeWhile(l -> l.startsWith("#")).toList()) {
            assertTrue(line.startsWith("#!") || line.startsWith("#SBATCH --") || line.startsWith("# "), line);
        }
        // SLURM reads directives up to the first command only.
        assertTrue(shard.lastIndexOf("#SBATCH") < shard.indexOf("set -eu"));
    }

    @Test
    void optionsReachTheScripts() {
        Written written = Exports.write(new SlurmGenerator(), Exports.example("metastatic-inefficiency",
                Map.of("shards", "7", "cpus", "3", "partition", "long", "command", "/opt/paget/paget")));
        String shard = written.text("shard.sbatch");
        assertTrue(shard.contains("#SBATCH --array=1-7\n"), shard);
        assertTrue(shard.contains("#SBATCH --cpus-per-task=3\n"), shard);
        assertTrue(shard.contains("#SBATCH --partition=long\n"), shard);
        assertTrue(shard.contains("exec /opt/paget/paget run model.paget --study replicates "), shard);
        assertEquals(1, new SlurmGenerator().check(Exports.example("metastatic-inefficiency",
                Map.of("partition", "a; rm"))).size());
    }
}
