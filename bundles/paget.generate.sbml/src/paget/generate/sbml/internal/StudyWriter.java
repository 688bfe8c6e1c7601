package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import paget.core.compile.CompiledModel;
import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.generate.GenerationInput;
import paget.core.generate.XmlNode;
import paget.core.registry.Registries;
import paget.core.study.ArmPlan;
import paget.core.study.EngineNeed;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.sim.network.ReactionNetwork;

/** Writes one study: its simulation, the models and tasks of its arms, repeated tasks for replicates and ranges. */
final class StudyWriter {

    private final SedmlLists lists;
    private final ModelFiles files;
    private final GenerationInput input;
    private final StudyPlan plan;
    private final String simulation;
    private final boolean stochastic;

    StudyWriter(SedmlLists lists, ModelFiles files, GenerationInput input, StudyPlan plan) {
        this.lists = lists;
        this.files = files;
        this.input = input;
        this.plan = plan;
        this.simulation = lists.id("simulation_" + plan.id());
        this.stochastic = isStochastic(plan);
    }

    static boolean isStochastic(StudyPlan plan) {
        return plan.engine().flatMap(Registries.engines()::find).map(engine -> engine.isStochastic())
                .orElseGet(() -> Registries.studies().find(plan.kind())
                        .map(kind -> kind.engineNeed(plan) == EngineNeed.STOCHASTIC).orElse(false));
    }

    /**
     * Writes the study.
     *
     * @return what could not be written, one sentence each
     */
    List<String> write() {
        simulation();
        List<String> problems = new ArrayList<>();
        if (plan.arms().isEmpty()) {
            variant(plan.id(), plan.name(), merged(plan.variant()), problems);
        }
        for (ArmPlan arm : plan.arms()) {
            variant(plan.id() + "_" + arm.id(), plan.name() + ": " + arm.name(), merged(plan.variant(arm)), problems);
        }
        // The arms of a study have the same ranges.
        return problems.stream().distinct().toList();
    }

    /** What holds for the whole export holds in a study too. */
    private Variant merged(Variant own) {
        List<String> hypotheses = new ArrayList<>(input.variant().hypotheses());
        own.hypotheses().stream().filter(id -> !hypotheses.contains(id)).forEach(hypotheses::add);
        List<QuantityOverride> overrides = new ArrayList<>(input.variant().overrides());
        overrides.addAll(own.overrides());
        return new Variant(hypotheses, overrides, false);
    }

    private void simulation() {
        XmlNode course = lists.simulations.add("uniformTimeCourse").set("id", simulation).set("name", plan.name())
                .set("initialTime", 0).set("outputStartTime", 0).set("outputEndTime", Numbers.text(plan.tEnd()))
                .set("numberOfSteps", plan.points() - 1);
        XmlNode algorithm = course.add("algorithm").set("kisaoID", Kisao.algorithm(plan.engine(), stochastic));
        XmlNode settings = algorithm.add("listOfAlgorithmParameters");
        if (stochastic) {
            setting(settings, Kisao.SEED, Long.toString(plan.seed()));
        }
        setting(settings, Kisao.RELATIVE_TOLERANCE, Numbers.text(plan.relativeTolerance()));
        setting(settings, Kisao.ABSOLUTE_TOLERANCE, Numbers.text(plan.absoluteTolerance()));
    }

    private static void setting(XmlNode settings, String term, String value) {
        settings.add("algorithmParameter").set("kisaoID", term).set("value", value);
    }

    private void variant(String wish, String name, Variant variant, List<String> problems) {
        Optional<CompiledModel> compiled = files.compile(variant);
        if (compiled.isEmpty()) {
            problems.add("The variant of \"" + name + "\" cannot be compiled.");
            return;
        }
        ModelFiles.Use use = files.use(wish, compiled.get());
        String model = lists.id("model_" + wish);
        XmlNode node = lists.models.add("model").set("id", model).set("name", name)
                .set("language", "urn:sedml:language:sbml.level-3.version-2").set("source", use.source());
        if (!use.changes().isEmpty()) {
            XmlNode changes = node.add("listOfChanges");
            use.changes().forEach((id, value) -> changes.add("changeAttribute")
                    .set("target", Targets.attribute(use, id)).set("newValue", Numbers.text(value)));
        }
        boolean repeated = !plan.dimensions().isEmpty() || stochastic && plan.replicates() > 1;
        String task = lists.id(repeated ? wish + "_once" : wish);
        options(lists.tasks.add("task").set("id", task).set("name", name).set("modelReference", model)
                .set("simulationReference", simulation));
        if (stochastic && plan.replicates() > 1) {
            boolean outer = plan.dimensions().isEmpty();
            task = replicates(outer ? lists.id(wish) : lists.id(wish + "_replicates"), name, task);
        }
        for (int i = plan.dimensions().size() - 1; i >= 0; i--) {
            ScanRange range = plan.dimensions().get(i);
            String id = lists.id(i == 0 ? wish : wish + "_scan_" + (i + 1));
            Optional<String> scanned = scan(id, name, task, model, use, variant, range);
            if (scanned.isEmpty()) {
                problems.add("The range of " + range.elementName() + ", " + range.feature()
                        + ", changes the form of equations and not only numbers in them.");
                break;
            }
            task = scanned.get();
        }
        new DataWriter(lists, use, plan).write(wish, name, task);
    }

    /** SED-ML has no place for what a kind of study asks for, such as the event that it waits for. */
    private void options(XmlNode task) {
        if (!plan.options().isEmpty()) {
            XmlNode notes = task.add("annotation").add("paget:study").set("xmlns:paget", Annotations.PAGET)
                    .set("kind", plan.kind());
            new TreeMap<>(plan.options()).forEach((id, value) -> notes.add("paget:option").set("key", id).set("value", value));
        }
    }

    private String replicates(String id, String name, String task) {
        XmlNode repeat = lists.tasks.add("repeatedTask").set("id", id).set("name", name)
                .set("range", id + "_replicate").set("resetModel", true).set("concatenate", false);
        repeat.add("listOfRanges").add("uniformRange").set("id", id + "_replicate").set("start", 0)
                .set("end", plan.replicates() - 1).set("numberOfSteps", plan.replicates() - 1).set("type", "linear");
        repeat.add("listOfSubTasks").add("subTask").set("order", 1).set("task", task);
        return id;
    }

    private Optional<String> scan(String id, String name, String task, String model, ModelFiles.Use use,
            Variant variant, ScanRange range) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        List<ReactionNetwork> steps = new ArrayList<>();
        for (int step = 0; step < range.steps(); step++) {
            List<QuantityOverride> overrides = new ArrayList<>(variant.overrides());
            overrides.add(range.at(step));
            Optional<CompiledModel> compiled = files.compile(new Variant(variant.hypotheses(), overrides, false));
            Optional<Map<String, Double>> changed = compiled
                    .flatMap(c -> NetworkDifference.between(use.network(), c.requireNetwork()));
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            changed.get().keySet().forEach(key -> values.putIfAbsent(key, new ArrayList<>()));
            steps.add(compiled.get().requireNetwork());
        }
        values.forEach((key, list) -> steps.forEach(network -> list.add(NetworkDifference.value(network, key))));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        XmlNode repeat = lists.tasks.add("repeatedTask").set("id", id).set("name", name).set("range", id + "_range_1")
                .set("resetModel", true).set("concatenate", false);
        XmlNode ranges = repeat.add("listOfRanges");
        XmlNode changes = repeat.add("listOfChanges");
        int number = 0;
        for (Map.Entry<String, List<Double>> entry : values.entrySet()) {
            String own = id + "_range_" + ++number;
            XmlNode vector = ranges.add("vectorRange").set("id", own);
            entry.getValue().forEach(value -> vector.text("value", Numbers.text(value)));
            XmlNode change = changes.add("setValue").set("modelReference", model).set("range", own)
                    .set("target", Targets.attribute(use, entry.getKey()));
            change.add("math").set("xmlns", MathWriter.NAMESPACE).text("ci", own);
        }
        repeat.add("listOfSubTasks").add("subTask").set("order", 1).set("task", task);
        return Optional.of(id);
    }
}
