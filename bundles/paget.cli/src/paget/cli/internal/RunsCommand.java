package paget.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import paget.core.run.ResultFolder;
import paget.core.run.RunStores;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.StoredStudy;
import paget.core.store.StoredStudy.Status;
import paget.core.study.Column;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The runs that are kept beside a model. */
@Command(name = "runs", synopsisSubcommandLabel = "COMMAND",
        description = "Lists, shows and deletes the runs that are kept beside a model.",
        footerHeading = "%nExamples:%n",
        footer = {"  paget runs list tumour.paget", "  paget runs show tumour.paget 3 --out results",
            "  paget runs delete tumour.paget 3 4", "  paget runs prune tumour.paget --older-than 30"})
final class RunsCommand implements Callable<Integer> {

    private static final int DAYS_LIMIT = 100_000;

    @Spec
    private CommandSpec spec;

    static CommandLine of(Terminal terminal) {
        CommandLine line = new CommandLine(new RunsCommand());
        line.addSubcommand(new ListRuns(terminal));
        line.addSubcommand(new ShowRun(terminal));
        line.addSubcommand(new PinRun(terminal));
        line.addSubcommand(new DeleteRuns(terminal));
        line.addSubcommand(new PruneRuns(terminal));
        return line;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(),
                "Say what to do with the runs: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    /** What all of them need: a model or a store. */
    private abstract static class OnStore implements Callable<Integer> {

        final Terminal terminal;

        @Parameters(index = "0", paramLabel = "FILE",
                description = "A model, example:ID for a shipped one, or a store of runs (.paget-runs).")
        String file;

        OnStore(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public final Integer call() throws IOException {
            Path place = file.endsWith(RunStores.ENDING) ? Path.of(file) : RunStores.place(ModelAccess.open(file));
            try (RunStore store = RunStores.openPresent(place)) {
                return with(store);
            }
        }

        abstract int with(RunStore store) throws IOException;

        /** @throws UsageException when there is no study of that number */
        static StoredStudy find(RunStore store, long id) {
            return store.studies().stream().filter(s -> s.id() == id).findFirst().orElseThrow(
                    () -> new UsageException("The store " + store.file() + " has no study " + id + "."));
        }

        void deleted(int count) {
            terminal.out().println(count == 1 ? "1 study was deleted." : count + " studies were deleted.");
        }
    }

    @Command(name = "list", description = "Lists the studies, the latest first.")
    private static final class ListRuns extends OnStore {

        private static final List<Column> COLUMNS = Stream.of("Number", "Begun", "State", "Study", "Engine", "Seed",
                "Runs", "Checkpoints", "Size", "Result").map(label -> Column.text(label, label)).toList();

        ListRuns(Terminal terminal) {
            super(terminal);
        }

        @Override
        int with(RunStore store) {
            List<List<Object>> rows = new ArrayList<>();
            for (StoredStudy study : store.studies()) {
                RunStore.RunCount count = store.count(study.id());
                rows.add(List.of(String.valueOf(study.id()), RunPrinter.time(study.start()), state(study),
                        study.name(), study.engine() + " " + study.engineVersion(), String.valueOf(study.seed()),
                        String.valueOf(count.runs()), String.valueOf(count.checkpoints()), size(count.bytes()),
                        study.resultHash().isEmpty() ? "-" : study.resultHash().substring(0, 12)));
            }
            TextTable.print(new Table("runs", store.file().toString(), COLUMNS, rows), terminal.out());
            return ExitCodes.DONE;
        }

        private static String state(StoredStudy study) {
            return study.status().name().toLowerCase(Locale.ROOT) + (study.pinned() ? ", pinned" : "");
        }

        private static String size(long bytes) {
            return bytes < 1_000_000 ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                    : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }
    }

    @Command(name = "show", description = "Prints the answer of a study again, or writes its results into a folder.")
    private static final class ShowRun extends OnStore {

        @Parameters(index = "1", paramLabel = "NUMBER", description = "Number of a study, as paget runs list shows it.")
        private long id;

        @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results, as paget run writes them.")
        private Path folder;

        ShowRun(Terminal terminal) {
            super(terminal);
        }

        @Override
        int with(RunStore store) throws IOException {
            StoredStudy study = find(store, id);
            terminal.out().printf(Locale.ROOT, "%s: %s (%s), engine %s %s, seed %d, %s%n%n", study.model(),
                    study.name(), study.kind(), study.engine(), study.engineVersion(), study.seed(),
                    RunPrinter.time(study.start()));
            StudyResult result = store.result(id).orElse(null);
            if (result == null) {
                terminal.say("The study is not finished; paget run with --resume goes on with it.");
                return ExitCodes.FAULT;
            }
            RunPrinter.print(result, terminal.out());
            terminal.out().printf(Locale.ROOT, "%.3f s, result %s%n", study.seconds(),
                    study.resultHash().substring(0, 12));
            if (folder != null) {
                try (ResultFolder results = new ResultFolder(folder)) {
                    results.write(result, study.manifest());
                }
                terminal.out().println("Written to " + folder + ".");
            }
            terminal.say(study.notes());
            return ExitCodes.DONE;
        }
    }

    @Command(name = "pin", description = "Keeps studies when the store is pruned.")
    private static final class PinRun extends OnStore {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "NUMBER", description = "Numbers of studies.")
        private List<Long> ids;

        @Option(names = "--off", description = "Keeps them no longer.")
        private boolean off;

        PinRun(Terminal terminal) {
            super(terminal);
        }

        @Override
        int with(RunStore store) {
            ids.forEach(id -> find(store, id));
            ids.forEach(id -> {
                store.pin(id, !off);
                terminal.out().println("Study " + id + (off ? " is pinned no more." : " is pinned; pruning leaves it."));
            });
            return ExitCodes.DONE;
        }
    }

    @Command(name = "delete", description = "Deletes studies with the single runs that no other study uses.")
    private static final class DeleteRuns extends OnStore {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "NUMBER", description = "Numbers of studies.")
        private List<Long> ids;

        DeleteRuns(Terminal terminal) {
            super(terminal);
        }

        @Override
        int with(RunStore store) {
            ids.forEach(id -> find(store, id));
            store.delete(ids);
            store.compact();
            deleted(ids.size());
            return ExitCodes.DONE;
        }
    }

    @Command(name = "prune", description = {"Deletes what is hardly needed any more: studies of earlier versions of the model.",
        "With --older-than or --keep also others. Pinned studies stay."})
    private static final class PruneRuns extends OnStore {

        @Option(names = "--older-than", paramLabel = "DAYS", description = "Deletes all studies that are older.")
        private Integer days;

        @Option(names = "--keep", paramLabel = "N", description = "Deletes all but the latest N studies.")
        private Integer keep;

        @Option(names = "--answers-only", description = "Deletes the single runs of these studies; their answers stay.")
        private boolean answersOnly;

        @Option(names = "--dry-run", description = "Deletes nothing and says what would be deleted.")
        private boolean dry;

        PruneRuns(Terminal terminal) {
            super(terminal);
        }

        @Override
        int with(RunStore store) {
            if (days != null && (days < 0 || days > DAYS_LIMIT) || keep != null && keep < 0) {
                throw new UsageException("--older-than and --keep must be whole numbers of at least 0.");
            }
            List<StoredStudy> all = store.studies();
            String current = file.endsWith(RunStores.ENDING) ? null : ModelAccess.open(file).hash();
            List<StoredStudy> gone = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                StoredStudy study = all.get(i);
                boolean stale = current != null && !study.modelHash().equals(current);
                boolean old = days != null && study.start().isBefore(Instant.now().minus(Duration.ofDays(days)));
                boolean many = keep != null && i >= keep;
                if (!study.pinned() && study.status() != Status.UNFINISHED && (stale || old || many)) {
                    gone.add(study);
                }
            }
            List<Long> ids = gone.stream().map(StoredStudy::id).toList();
            if (gone.isEmpty() && days == null && keep == null) {
                terminal.out().println("No study that is not pinned is of an earlier version of the model; --older-than and --keep choose others.");
                return ExitCodes.DONE;
            }
            if (dry) {
                terminal.out().println("These would be deleted:");
                gone.forEach(study -> terminal.out().println(study.id() + "  " + RunPrinter.time(study.start()) + "  "
                        + study.name()));
                return ExitCodes.DONE;
            }
            if (answersOnly) {
                store.deleteRuns(ids);
                terminal.out().println("The single runs of " + ids.size() + (ids.size() == 1 ? " study" : " studies")
                        + " were deleted.");
            } else {
                store.delete(ids);
                deleted(ids.size());
            }
            store.compact();
            return ExitCodes.DONE;
        }
    }
}
