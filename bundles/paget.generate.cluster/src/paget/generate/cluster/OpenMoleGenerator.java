package paget.generate.cluster;

import java.io.IOException;
import java.util.List;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.generate.cluster.internal.ShardedStudy;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Writes an OpenMOLE workflow that runs a study in shards and merges them. */
public final class OpenMoleGenerator implements Generator {

    private static final EngineOption.Whole PARALLEL = new EngineOption.Whole("parallel", "Jobs at once",
            "Number of jobs at once on the machine that runs OpenMOLE; put another environment into the script for"
                    + " a cluster or grid.", 4, 1, 1024);

    @Override
    public String id() {
        return "openmole";
    }

    @Override
    public String label() {
        return "OpenMOLE workflow";
    }

    @Override
    public String description() {
        return "A workflow that runs a study in shards on any environment and merges them to the numbers of one run.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(ShardedStudy.SHARDS, PARALLEL, ShardedStudy.COMMAND);
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return ShardedStudy.check(input);
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        ShardedStudy study = ShardedStudy.of(input);
        Provenance provenance = Provenance.of(input);
        sink.write("study.oms", """
                %sval shard = Val[Int]
                val part = Val[File]
                val results = Val[File]

                val compute = SystemExecTask("sh shard.sh ${shard}") set (
                  inputs += shard,
                  resources += workDirectory / "shard.sh",
                  resources += workDirectory / "%2$s",
                  outputFiles += ("part", part)
                )

                val merge = SystemExecTask("sh merge.sh") set (
                  inputFileArrays += (part.toArray, "part", ""),
                  resources += workDirectory / "merge.sh",
                  resources += workDirectory / "%2$s",
                  outputFiles += ("results", results)
                )

                val machines = LocalEnvironment(%3$s)

                DirectSampling(
                  sampling = shard in (1 to %4$s),
                  evaluation = compute on machines,
                  aggregation = merge hook CopyFileHook(results, workDirectory / "results")
                )
                """.formatted(provenance.comment("// "), ShardedStudy.MODEL, input.whole(PARALLEL), study.shards()));
        sink.write("shard.sh", """
                #!/bin/sh
                %s# Runs the part whose number is given.
                set -eu
                exec %s \\
                    --shard "$1/%s" --out part
                """.formatted(provenance.comment("# "), study.run(), study.shards()));
        sink.write("merge.sh", """
                #!/bin/sh
                %s# Puts all parts together, which lie beside this script in folders part0, part1 and so on.
                set -eu
                exec %s merge part[0-9]* --model %s --out results
                """.formatted(provenance.comment("# "), study.command(), ShardedStudy.MODEL));
        study.writeModel(sink);
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        study.report(report);
        return report.build();
    }
}
