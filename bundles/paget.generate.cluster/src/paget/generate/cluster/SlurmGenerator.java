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

/** Writes a SLURM job array that runs a study in shards, and a job that merges them. */
public final class SlurmGenerator implements Generator {

    private static final EngineOption.Whole CPUS = new EngineOption.Whole("cpus", "Processors",
            "Processors of each job; results do not depend on it.", 1, 1, 1024);
    private static final EngineOption.Whole MEMORY = new EngineOption.Whole("memory", "Memory",
            "Memory of each job in MB.", 2048, 256, 16_777_216);
    private static final EngineOption.Whole MINUTES = new EngineOption.Whole("minutes", "Time limit",
            "Time limit of each job in minutes.", 60, 1, 100_000);
    private static final EngineOption.Text PARTITION = new EngineOption.Text("partition", "Partition",
            "Partition of the cluster; the cluster's own choice if not given.", "");

    @Override
    public String id() {
        return "slurm";
    }

    @Override
    public String label() {
        return "SLURM job array";
    }

    @Override
    public String description() {
        return "Scripts that run a study in shards on a cluster and merge them to the numbers of one run.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(ShardedStudy.SHARDS, CPUS, MEMORY, MINUTES, PARTITION, ShardedStudy.COMMAND);
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        if (!input.value(PARTITION).matches("[A-Za-z0-9_,.-]*")) {
            return List.of(Issue.error("slurm.partition", "", "\"" + input.value(PARTITION)
                    + "\" is no name of a partition."));
        }
        return ShardedStudy.check(input);
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        ShardedStudy study = ShardedStudy.of(input);
        String header = Provenance.of(input).comment("# ");
        sink.write("submit.sh", """
                #!/bin/sh
                %s# Puts all jobs into the queue: sh submit.sh
                set -eu
                cd "$(dirname "$0")"
                mkdir -p logs shards
                shards=$(sbatch --parsable shard.sbatch)
                sbatch --dependency="afterok:${shards%%%%;*}" merge.sbatch
                """.formatted(header));
        sink.write("shard.sbatch", """
                #!/bin/sh
                #SBATCH --job-name=%s
                #SBATCH --array=1-%s
                %s#SBATCH --output=logs/shard-%%a.log
                %sset -eu
                exec %s \\
                    --shard "$SLURM_ARRAY_TASK_ID/%s" --threads "$SLURM_CPUS_PER_TASK" \\
                    --out "shards/$SLURM_ARRAY_TASK_ID"
                """.formatted(study.id(), study.shards(), resources(input), header, study.run(), study.shards()));
        sink.write("merge.sbatch", """
                #!/bin/sh
                #SBATCH --job-name=%s-merge
                %s#SBATCH --output=logs/merge.log
                %sset -eu
                set --
                shard=1
                while [ "$shard" -le %s ]; do
                    set -- "$@" "shards/$shard"
                    shard=$((shard + 1))
                done
                exec %s merge "$@" --model %s --out results
                """.formatted(study.id(), resources(input), header, study.shards(), study.command(),
                ShardedStudy.MODEL));
        study.writeModel(sink);
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        study.report(report);
        return report.build();
    }

    private static String resources(GenerationInput input) {
        String partition = input.value(PARTITION);
        return "#SBATCH --ntasks=1\n#SBATCH --cpus-per-task=" + input.whole(CPUS) + "\n#SBATCH --mem="
                + input.whole(MEMORY) + "M\n#SBATCH --time=" + input.whole(MINUTES) + "\n"
                + (partition.isEmpty() ? "" : "#SBATCH --partition=" + partition + "\n");
    }
}
