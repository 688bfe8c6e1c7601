package paget.cli.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import paget.core.run.ModelSource;
import paget.core.run.RequestText;
import paget.core.run.ResultFolder;
import paget.core.run.RunChanges;
import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.UsageException;
import paget.core.shard.Shard;
import paget.core.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a study of a model. */
@Command(name = "run", description = "Runs a study of a model, prints its answer and writes its results.",
        footerHeading = "%nExit codes: 0 done, 1 the model or the run is at fault, 2 usage, 130 cancelled.%n%nExamples:%n",
        footer = {"  paget run example:breast-cxcr4", "  paget run example:immune-dormancy --t-end 100 --out results",
            "  paget run tumour.paget --study \"With and without antibody\" --replicates 1000",
            "  paget run tumour.paget --set tumour.initial=100 --set \"growth.rate=0.2 1/d\"",
            "  paget run cascade.xml --t-end 100 --set k1.value=0.5 --out results",
            "  paget run tumour.paget --branch-at 30 --hypothesis \"With antibody\"",
            "  paget run tumour.paget --resume",
            "  paget run tumour.paget --engine ssa --replicates 1000 --seed 7 --threads 2 --out results"})
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ModelOptions model;

    @Mixin
    private KeepingOptions keeping;

    @Option(names = "--engine", paramLabel = "ID", description = "Engine; see paget list engines.")
    private String engine;

    @Option(names = "--t-end", paramLabel = "T",
            description = "Simulated time, in the model's unit of time or with a unit behind it.")
    private String tEnd;

    @Option(names = "--points", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Number of output times, both ends included.")
    private Integer points;

    @Option(names = "--seed", paramLabel = "S", converter = WholeNumber.Any.class,
            description = "Seed of the random numbers.")
    private Long seed;

    @Option(names = "--replicates", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Number of replicates of a stochastic run.")
    private Integer replicates;

    @Option(names = "--threads", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Number of threads; one a processor if not given. Results do not depend on it.")
    private Integer threads;

    @Option(names = "--rtol", paramLabel = "X", converter = Tolerance.class,
            description = "Relative tolerance of the integrator.")
    private Double relativeTolerance;

    @Option(names = "--atol", paramLabel = "X", converter = Tolerance.class,
            description = "Absolute tolerance of the integrator.")
    private Double absoluteTolerance;

    @Option(names = "--engine-option", paramLabel = "ID=VALUE", description = "Option of the engine; see paget help engines.")
    private Map<String, String> engineOptions = new LinkedHashMap<>();

    @Option(names = "--each-replicate", description = "Keeps the trajectory of every replicate, one file each.")
    private boolean eachReplicate;

    @Option(names = "--shard", paramLabel = "I/N",
            description = "Runs part I of N and writes it into --out; paget merge puts the parts together.")
    private String shard;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Folder for trajectory.csv, summary.csv, tables and run.json. Nothing is written without it.")
    private String folder;

    @Option(names = "--save", paramLabel = "FILE", description = "Writes a copy of the model that has what a calibration "
            + "found as a hypothesis with its evidence. FILE must not exist yet.")
    private String copy;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ModelSource source = ModelAccess.open(model.file);
        if (shard != null) {
            return ShardRun.run(terminal, source, model.file, Shard.parse(shard), request(), folder);
        }
        Optional<FittedCopy> fitted = Optional.ofNullable(copy).map(name -> new FittedCopy(name, source));
        RunKeeping kept = keeping.keeping(source, terminal);
        try {
            if (folder == null) {
                return report(source, run(source, kept), fitted);
            }
            try (ResultFolder results = open(folder)) {
                RunOutcome outcome = run(source, kept);
                results.write(outcome);
                return report(source, outcome, fitted);
            }
        } finally {
            kept.store().ifPresent(RunStore::close);
        }
    }

    private RunOutcome run(ModelSource source, RunKeeping kept) {
        RunRequest request = request();
        RunKeeping wanted = kept;
        if (keeping.resume) {
            RequestText.Wishes wishes = Interrupted.last(kept, source, request);
            request = wishes.request();
            wanted = new RunKeeping(kept.store(), kept.checkpointEvery(), wishes.checkpointAt(), wishes.branchAt());
        }
        ProgressBar bar = new ProgressBar(terminal);
        try {
            if (source.foreign().isPresent()) {
                return new RunService().run(model.file, source.foreign().get(), request, wanted, bar);
            }
            return new RunService().with(source.data()).run(model.file, ModelAccess.organism(source), source.hash(), request, wanted, bar);
        } finally {
            bar.close();
        }
    }

    private RunRequest request() {
        return new RunRequest(Optional.ofNullable(model.study), Optional.ofNullable(engine), Optional.ofNullable(tEnd),
                points == null ? OptionalInt.empty() : OptionalInt.of(points),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                replicates == null ? OptionalInt.empty() : OptionalInt.of(replicates),
                threads == null ? OptionalInt.empty() : OptionalInt.of(threads),
                relativeTolerance == null ? OptionalDouble.empty() : OptionalDouble.of(relativeTolerance),
                absoluteTolerance == null ? OptionalDouble.empty() : OptionalDouble.of(absoluteTolerance),
                model.settings, model.hypotheses, engineOptions, eachReplicate);
    }

    private int report(ModelSource source, RunOutcome outcome, Optional<FittedCopy> fitted) throws IOException {
        Optional<String> branchAt = outcome.wishes().branchAt();
        List<String> changes = source.foreign()
                .map(foreign -> RunChanges.of(foreign, outcome.plan(), outcome.engine(), branchAt))
                .orElseGet(() -> RunChanges.of(ModelAccess.organism(source), request(), outcome.plan(), outcome.engine(),
                        branchAt));
        RunPrinter.print(outcome, changes, terminal);
        if (folder != null) {
            terminal.out().println("Written to " + folder + ".");
        }
        if (fitted.isPresent()) {
            terminal.out().println(fitted.get().write(outcome));
        }
        return outcome.result().complete() ? ExitCodes.DONE : ExitCodes.CANCELLED;
    }

    private static ResultFolder open(String name) throws IOException {
        try {
            return new ResultFolder(Path.of(name));
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no folder name: " + e.getReason() + ".");
        }
    }
}
