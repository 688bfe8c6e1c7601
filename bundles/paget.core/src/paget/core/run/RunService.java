package paget.core.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import paget.core.compile.Variant;
import paget.core.registry.NearMisses;
import paget.core.registry.Registries;
import paget.core.registry.Registry;
import paget.core.registry.UnknownIdException;
import paget.core.study.ModelData;
import paget.core.study.ReplicateRunner;
import paget.core.study.ElementNumbers;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.core.validation.ModelValidator;
import paget.model.Organism;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.run.CancelledException;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;
import paget.sim.unit.Unit;

/** Runs studies of models. Holds no state between runs; may be used from several threads. */
public final class RunService {

    /** More threads than any machine has processors are a slip of the pen. */
    private static final int MAXIMUM_THREADS = 1024;

    private final Registry<Engine> engines;
    private final Registry<StudyKind> kinds;
    private final Optional<UnaryOperator<ReplicateRunner>> through;
    private final ModelData data;

    /** With the engines and kinds of study of this installation. */
    public RunService() {
        this(Registries.engines(), Registries.studies());
    }

    public RunService(Registry<Engine> engines, Registry<StudyKind> kinds) {
        this(engines, kinds, Optional.empty(), ModelData.NONE);
    }

    private RunService(Registry<Engine> engines, Registry<StudyKind> kinds,
            Optional<UnaryOperator<ReplicateRunner>> through, ModelData data) {
        this.engines = engines;
        this.kinds = kinds;
        this.through = through;
        this.data = data;
    }

    /** The same for drawn models with files beside them. */
    public RunService with(ModelData files) {
        return new RunService(engines, kinds, through, files);
    }

    /**
     * The same where somebody stands between a study and its runs. Only kinds of study whose runs are known beforehand
     * are run in this way.
     *
     * @param wrapper gets what runs replicates, and gives what studies are to use
     */
    public RunService through(UnaryOperator<ReplicateRunner> wrapper) {
        return new RunService(engines, kinds, Optional.of(wrapper), data);
    }

    /**
     * Runs a study of a drawn model.
     *
     * @param source what the user calls the model
     * @param model the model; it is not changed
     * @param modelHash SHA-256 of the model's file
     * @param request what the user wants
     * @param progress told how far the study is, and asked whether to stop
     * @return the outcome; that of a cancelled study is not complete
     * @throws UsageException when the request cannot be met
     * @throws UnknownIdException when it names a study, hypothesis or engine that is not there
     * @throws InvalidModelException when the model cannot be run; its issues name the elements
     * @throws SimulationException when a run cannot go on
     * @throws CancelledException when cancelled before anything was finished
     * @throws paget.core.store.RunStoreException when a store that was asked for cannot be opened
     */
    public RunOutcome run(String source, Organism model, String modelHash, RunRequest request, Progress progress) {
        return run(source, model, modelHash, request, RunKeeping.NONE, progress);
    }

    /** The same with a store, checkpoints and branches. */
    public RunOutcome run(String source, Organism model, String modelHash, RunRequest request, RunKeeping keeping,
            Progress progress) {
        List<Issue> errors = Issues.of(new ModelValidator().validate(model)).stream().filter(Issue::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidModelException(errors);
        }
        StudyPlan plan = new Planner(model, request).plan();
        Variant unchanged = new Planner(model, request.withoutChanges()).plan().variant();
        return run(source, new DrawnModel(model, modelHash, data), plan, unchanged, request, keeping, progress);
    }

    /**
     * Runs a time course of a foreign model; exceptions as above.
     *
     * @param source what the user calls the model
     */
    public RunOutcome run(String source, ForeignModel model, RunRequest request, Progress progress) {
        return run(source, model, request, RunKeeping.NONE, progress);
    }

    /** The same with a store, checkpoints and branches. */
    public RunOutcome run(String source, ForeignModel model, RunRequest request, RunKeeping keeping,
            Progress progress) {
        ForeignModel chosen = model.forStudy(request.study());
        StudyPlan plan = new ForeignPlanner(chosen, request).plan();
        return run(source, chosen, plan, Variant.AS_DRAWN, request, keeping, progress).withNotes(chosen.warnings());
    }

    /** Runs a plan on any subject and keeps nothing; exceptions as above. */
    public RunOutcome run(String source, StudySubject subject, StudyPlan plan, int threads, Progress progress) {
        return run(source, subject, plan, plan.variant(), RunRequest.AS_DRAWN.onThreads(threads), RunKeeping.NONE,
                progress);
    }

    /** @param unchanged what branches leave */
    private RunOutcome run(String source, StudySubject subject, StudyPlan plan, Variant unchanged, RunRequest request,
            RunKeeping keeping, Progress progress) {
        int threads = threads(request);
        OptionalDouble checkpointAt = time("The time of the checkpoint", keeping.checkpointAt(), subject, plan);
        OptionalDouble branchAt = time("The time of the branch", keeping.branchAt(), subject, plan);
        Instant start = Instant.now();
        long clock = System.nanoTime();
        StudyKind kind = kind(plan);
        if (through.isPresent() && !kind.isDivisible()) {
            throw new UsageException("A study of the kind " + kind.label()
                    + " decides as it goes which runs it needs, so it cannot be divided; run it whole.");
        }
        List<Issue> notes = new ArrayList<>(check(kind, plan, subject));
        Optional<Engine> named = plan.engine().map(engines::get);
        SimulationModel model = subject.compile(firstVariant(plan),
                named.map(Engine::modelKind).orElse(ModelKind.NETWORK));
        Engine engine = named.orElseGet(() -> EngineChoice.choose(engines, kind.engineNeed(plan), model));
        checkOptions(engine, plan);
        RequestText.Wishes wishes = new RequestText.Wishes(request, keeping.checkpointAt(), keeping.branchAt());
        // Not before: a study that is refused leaves no store.
        StudyKeeper keeper = new StudyKeeper(keeping.opened(), subject, model.hash(), plan, kind, engine, branchAt, request);
        Optional<RunOutcome> present = checkpointAt.isPresent() ? Optional.empty()
                : keeper.present(source, request.settings(), wishes);
        if (present.isPresent()) {
            return present.get();
        }
        Memory memory = keeper.begin(start, threads);
        try (KeptRuns runner = new KeptRuns(memory, keeping.checkpointEvery(), checkpointAt,
                branchAt.isPresent() ? Optional.of(base(subject, plan, unchanged, kind, branchAt.getAsDouble()))
                        : Optional.empty())) {
            StudyContext context = new StudyContext(plan, subject, engine, threads, progress,
                    through.map(wrapper -> wrapper.apply(runner)).orElse(runner));
            long prepared = System.nanoTime();
            StudyResult result = answer(kind, context);
            notes.addAll(subject.remarks());
            notes.addAll(context.warnings());
            notes.addAll(result.notes());
            return keeper.keep(new RunOutcome(source, subject, plan, request.settings(), kind, engine, model.hash(),
                    threads, start, RunTimes.of(clock, context.firstRun().orElse(prepared), System.nanoTime(),
                            context.engineSeconds()), context.statistics(), result,
                    StudyKeeper.notes(notes, memory), wishes, new Reuse(keeper.id(), false, context.reused())));
        }
    }

    /** A model time that a user names, in the model's unit. */
    private static OptionalDouble time(String what, Optional<String> text, StudySubject subject, StudyPlan plan) {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double time = QuantityText.parse(what, text.get()).in(what, Unit.parse(subject.timeUnit()));
        if (!(time > 0 && time < plan.tEnd())) {
            throw new UsageException(what + " must lie between 0 and the end time, " + plan.tEnd() + " "
                    + subject.timeUnit() + ", both excluded, not at " + time + ".");
        }
        return OptionalDouble.of(time);
    }

    private static BranchBase base(StudySubject subject, StudyPlan plan, Variant unchanged, StudyKind kind, double time) {
        return new BranchBase(engine -> kind.measured(subject.compile(unchanged, engine.modelKind()), subject), plan, time);
    }

    /** Runs the study; failures name the elements that the user drew, not the ids of the compiled model. */
    private static StudyResult answer(StudyKind kind, StudyContext context) {
        StudySubject subject = context.subject();
        try {
            StudyResult result = kind.run(context);
            return subject.organism().map(model -> result.withElements(ElementNumbers.of(model))).orElse(result);
        } catch (InvalidModelException e) {
            throw new InvalidModelException(e.issues().stream().map(i -> new Issue(i.severity(), i.code(), i.message(),
                    subject.nameOf(i.element()))).toList());
        } catch (SimulationException e) {
            String name = subject.nameOf(e.element());
            if (e.element().isEmpty() || e.getMessage().contains(name)) {
                throw e;
            }
            throw new SimulationException(e.code(), e.element(), e.time(), e.value(), name + ": " + e.getMessage(), e);
        }
    }

    private static Variant firstVariant(StudyPlan plan) {
        return plan.arms().isEmpty() ? plan.variant() : plan.variant(plan.arms().getFirst());
    }

    private StudyKind kind(StudyPlan plan) {
        return kinds.find(plan.kind()).orElseThrow(() -> new InvalidModelException(List.of(Issue.error("study.kind",
                plan.name(), "There is no kind of study \"" + plan.kind() + "\"."
                        + NearMisses.hint(plan.kind(), kinds.ids())))));
    }

    /** @return warnings; errors are thrown */
    private static List<Issue> check(StudyKind kind, StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        List<String> known = kind.options().stream().map(EngineOption::id).toList();
        plan.options().forEach((id, text) -> {
            EngineOption option = kind.options().stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
            if (option == null) {
                issues.add(Issue.error("option.unknown", plan.name(),
                        "The kind of study " + kind.label() + " has no option \"" + id + "\"."
                                + NearMisses.hint(id, known)));
            } else if (option.check(text) != null) {
                issues.add(option.check(text));
            }
        });
        if (issues.isEmpty()) {
            issues.addAll(kind.check(plan, subject));
        }
        if (!plan.arms().isEmpty() && !kind.takesArms()) {
            issues.add(Issue.warning("study.arms", plan.name(), "A study of the kind " + kind.label()
                    + " has no arms, so those of \"" + plan.name() + "\" are not run; a hypothesis of the study holds in all its runs."));
        }
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        return issues;
    }

    private static void checkOptions(Engine engine, StudyPlan plan) {
        List<String> known = engine.options().stream().map(EngineOption::id).toList();
        plan.engineOptions().forEach((id, text) -> {
            EngineOption option = engine.options().stream().filter(o -> o.id().equals(id)).findFirst()
                    .orElseThrow(() -> new UsageException("The engine " + engine.id() + " has no option \"" + id + "\"."
                            + NearMisses.hint(id, known)));
            String problem = option.problem(text);
            if (problem != null) {
                throw new UsageException(problem);
            }
        });
    }

    private static int threads(RunRequest request) {
        int threads = request.threads().orElse(Runtime.getRuntime().availableProcessors());
        if (threads < 1 || threads > MAXIMUM_THREADS) {
            throw new UsageException("The number of threads must lie between 1 and " + MAXIMUM_THREADS + ", not "
                    + threads + ".");
        }
        return threads;
    }
}
