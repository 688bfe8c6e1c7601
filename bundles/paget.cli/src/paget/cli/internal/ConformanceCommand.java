package paget.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import paget.core.registry.Registries;
import paget.core.run.StagedFolder;
import paget.core.run.UsageException;
import paget.sbml.conformance.CaseNumbers;
import paget.sbml.conformance.CaseResult;
import paget.sbml.conformance.CaseResult.Verdict;
import paget.sbml.conformance.Conformance;
import paget.sbml.conformance.ConformanceSettings;
import paget.sbml.conformance.Report;
import paget.sim.run.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the SBML Test Suite. */
@Command(name = "conformance", description = {"Runs the cases of the SBML Test Suite and says which ones pass.",
    "The report has the columns case, verdict (passed, failed, refused), milliseconds in the engine, and detail: the "
            + "first deviation or the reason."},
        footerHeading = "%nExit codes: 0 no case failed, 1 cases failed, 2 usage, 130 cancelled.%n%nExamples:%n",
        footer = {"  paget conformance sbml-test-suite --out report.csv",
            "  paget conformance cases/semantic --only 00001-00100,00952 --out report.csv",
            "  paget conformance cases/stochastic --replicates 1000 --seed 7 --out report.csv"})
final class ConformanceCommand implements Callable<Integer> {

    private static final String DETERMINISTIC = "ode";
    private static final String STOCHASTIC = "ssa";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the test suite, or of some of its cases.")
    private String folder;

    @Option(names = "--only", paramLabel = "IDS", description = "Numbers of cases, and ranges of them, with commas "
            + "between; all if not given.")
    private String only;

    @Option(names = "--out", paramLabel = "FILE", required = true,
            description = "Report as comma-separated values, one line a case.")
    private String report;

    @Option(names = "--replicates", paramLabel = "N", converter = WholeNumber.Positive.class, defaultValue = "10000",
            description = "Replicates of a stochastic case; ${DEFAULT-VALUE} if not given.")
    private int replicates;

    @Option(names = "--seed", paramLabel = "S", converter = WholeNumber.Any.class, defaultValue = "1",
            description = "Seed of the random numbers; ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Number of threads; one a processor if not given. Verdicts do not depend on it.")
    private Integer threads;

    ConformanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> cases = cases();
        Engine deterministic = Registries.engines().get(DETERMINISTIC);
        Engine stochastic = Registries.engines().get(STOCHASTIC);
        ConformanceSettings settings = new ConformanceSettings(replicates, seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
        List<CaseResult> results;
        Path file = path(report).toAbsolutePath();
        if (file.getParent() == null || Files.isDirectory(file)) {
            throw new UsageException("\"" + report + "\" is a folder; the report needs the name of a file.");
        }
        // Before any work is done, so that a report that cannot be written costs no time.
        try (StagedFolder target = new StagedFolder(file.getParent())) {
            ProgressBar bar = new ProgressBar(terminal);
            try {
                results = new Conformance(deterministic, stochastic, settings).run(cases, bar);
            } finally {
                bar.close();
            }
            Files.writeString(target.file(file.getFileName().toString()), Report.csv(results), StandardCharsets.UTF_8);
            target.commit();
        }
        results.stream().filter(r -> r.verdict() == Verdict.FAILED)
                .forEach(r -> terminal.out().println(r.name() + ": failed: " + r.detail()));
        Report.refusals(results).forEach(terminal.out()::println);
        terminal.out().println(Report.summary(results));
        return Report.count(results, Verdict.FAILED) == 0 ? ExitCodes.DONE : ExitCodes.FAULT;
    }

    private List<Path> cases() throws IOException {
        Path suite = path(folder);
        if (!Files.isDirectory(suite)) {
            throw new UsageException("There is no folder \"" + folder + "\".");
        }
        CaseNumbers numbers;
        try {
            numbers = CaseNumbers.parse(only == null ? "" : only);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--only must be numbers of cases such as 00001,00010-00020, not \"" + only + "\".");
        }
        List<Path> cases = Conformance.cases(suite, numbers::contains);
        if (cases.isEmpty()) {
            throw new UsageException("\"" + folder + "\" holds no " + (only == null ? "cases" : "such cases")
                    + " of the SBML Test Suite.");
        }
        return cases;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no file name: " + e.getReason() + ".");
        }
    }
}
