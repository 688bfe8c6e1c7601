package paget.ui.internal.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.core.registry.UnknownIdException;
import paget.core.run.DrawnModel;
import paget.core.run.ModelQuantity;
import paget.core.run.Planner;
import paget.core.run.RunRequest;
import paget.core.run.UsageException;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.model.Arm;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Quantity;
import paget.model.ScanDimension;
import paget.model.Study;
import paget.model.StudyOption;
import paget.model.path.ElementLookup;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.ui.internal.generate.OptionForm;

/** A study in the making. */
final class StudyDraft implements OptionForm.Values {
    private static final String TRIAL_ID = "study_in_the_making";
    private static final double DURATION = 30;
    private final Organism model;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Set<Hypothesis> arms = new LinkedHashSet<>();
    private final List<Varied> varied = new ArrayList<>();
    private StudyKind kind;
    String name = "";
    double duration;
    int points = 201;
    int replicates = 1;
    long seed = 1;
    String engine = "";

    /** A quantity with the range that is scanned. */
    record Varied(ModelQuantity quantity, double from, double to, int steps) {
    }

    StudyDraft(Organism model) {
        this.model = model;
        duration = model.getStudies().stream().map(Study::getDuration)
                .filter(d -> d != null && (d.getUnit() == null || d.getUnit().equals(model.getTimeUnit())))
                .mapToDouble(Quantity::getValue).findFirst().orElse(DURATION);
    }

    Optional<StudyKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Another kind has other options. */
    void choose(StudyKind other) {
        if (other != kind) {
            kind = other;
            options.clear();
        }
    }

    Set<Hypothesis> arms() {
        return arms;
    }

    List<Varied> varied() {
        return varied;
    }

    @Override
    public List<EngineOption> options() {
        return kind == null ? List.of() : kind.options();
    }

    @Override
    public String value(EngineOption option) {
        return options.getOrDefault(option.id(), option.defaultText());
    }

    @Override
    public Optional<String> set(EngineOption option, String text) {
        if (text.equals(option.defaultText())) {
            options.remove(option.id());
        } else {
            options.put(option.id(), text);
        }
        return text.equals(option.defaultText()) ? Optional.empty() : Optional.ofNullable(option.problem(text));
    }

    /** The study as an element that belongs to no model yet; its references are to the draft's model. */
    Study create() {
        return create(model);
    }

    private Study create(Organism in) {
        ElementLookup elements = new ElementLookup(in);
        Study study = PagetFactory.eINSTANCE.createStudy();
        study.setName(name);
        study.setKind(kind.id());
        study.setDuration(quantity(duration, in.getTimeUnit()));
        study.setPoints(points);
        study.setReplicates(replicates);
        study.setSeed(seed);
        study.setEngine(engine.isEmpty() ? null : engine);
        options.forEach((key, value) -> {
            StudyOption option = PagetFactory.eINSTANCE.createStudyOption();
            option.setKey(key);
            option.setValue(value);
            study.getOptions().add(option);
        });
        if (!arms.isEmpty()) {
            study.getArms().add(arm("Control"));
            arms.forEach(hypothesis -> {
                Arm arm = arm(paget.model.path.Labels.of(hypothesis));
                elements.byId(hypothesis.getId()).ifPresent(own -> arm.getHypotheses().add((Hypothesis) own));
                study.getArms().add(arm);
            });
        }
        for (Varied one : varied) {
            ScanDimension dimension = PagetFactory.eINSTANCE.createScanDimension();
            elements.byId(one.quantity().element()).ifPresent(dimension::setElement);
            dimension.setFeature(one.quantity().feature());
            dimension.setMinimum(quantity(one.from(), one.quantity().unit()));
            dimension.setMaximum(quantity(one.to(), one.quantity().unit()));
            dimension.setSteps(one.steps());
            study.getDimensions().add(dimension);
        }
        return study;
    }

    private static Arm arm(String name) {
        Arm arm = PagetFactory.eINSTANCE.createArm();
        arm.setName(name);
        return arm;
    }

    private static Quantity quantity(double value, String unit) {
        Quantity quantity = PagetFactory.eINSTANCE.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }

    /** Why the study would not run yet, in sentences; tried on a copy of the model. */
    List<String> problems() {
        Organism copy = EcoreUtil.copy(model);
        Study study = create(copy);
        study.setId(TRIAL_ID);
        for (int i = 0; i < study.getArms().size(); i++) {
            study.getArms().get(i).setId(TRIAL_ID + "_arm_" + i);
        }
        copy.getStudies().add(study);
        try {
            StudyPlan plan = new Planner(copy, RunRequest.ofStudy(TRIAL_ID)).plan();
            return kind.check(plan, new DrawnModel(copy, "")).stream().filter(Issue::isError).map(Issue::message).toList();
        } catch (UsageException | UnknownIdException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (InvalidModelException e) {
            return e.issues().stream().filter(Issue::isError).map(Issue::message).toList();
        }
    }
}
