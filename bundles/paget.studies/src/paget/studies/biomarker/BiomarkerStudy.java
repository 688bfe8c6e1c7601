package paget.studies.biomarker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import paget.analysis.sensitivity.UnitCube;
import paget.core.study.EngineNeed;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.model.Population;
import paget.model.query.Contents;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.run.EngineOption;
import paget.sim.run.Trajectory;
import paget.studies.Numbers;
import paget.studies.input.Input;
import paget.studies.input.Inputs;
import paget.studies.input.PointRuns;
import paget.studies.survival.FirstTime;

/**
 * Would a marker have told? Patients differ by chance and by the study's ranges; the first observable is the marker, read
 * through an assay at one time; the others are outcomes at the end. Gives the receiver operating characteristic of each
 * outcome, the best cut-off and the lead time before an outcome is manifest.
 */
public final class BiomarkerStudy implements StudyKind {

    static final EngineOption.Real TIME = new EngineOption.Real("time", "Time of sampling",
            "When the marker is read, in the model's unit of time.", "", 0, 0, Double.MAX_VALUE);
    static final EngineOption.Real SAMPLE = new EngineOption.Real("sample-volume", "Sample",
            "Volume of the blood sample, for markers that are cells in blood.", "mL", 7.5, 1e-6, 1e6);
    static final EngineOption.Real BLOOD = new EngineOption.Real("blood-volume", "Blood",
            "Volume of all blood.", "mL", 5000, 1e-6, 1e9);
    static final EngineOption.Real DETECTION = new EngineOption.Real("detection", "Detection",
            "Chance that a sampled cell is detected.", "", 1, 0, 1);
    static final EngineOption.Real NOISE = new EngineOption.Real("noise", "Noise",
            "Coefficient of variation of the reading.", "", 0, 0, 10);
    static final EngineOption.Text OUTCOME = new EngineOption.Text("outcome", "Outcome",
            "A patient has an outcome when its observable reaches this by the end: one value for all outcomes, or one for "
                    + "each with spaces between.",
            "1");
    static final EngineOption.Text MANIFEST = new EngineOption.Text("manifest", "Manifest",
            "Value of an outcome from which it is found without the marker, for the lead time: one for all outcomes, or one "
                    + "for each with spaces between.",
            "1e6");
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);

    @Override
    public String id() {
        return "biomarker";
    }

    @Override
    public String label() {
        return "Biomarker";
    }

    @Override
    public String description() {
        return "How well a measured value tells who will have metastases: ROC, area with interval, cut-off, lead time.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(TIME, SAMPLE, BLOOD, DETECTION, NOISE, OUTCOME, MANIFEST, CONFIDENCE);
    }

    @Override
    public EngineNeed engineNeed(StudyPlan plan) {
        return EngineNeed.STOCHASTIC;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        if (plan.observables().size() < 2) {
            issues.add(Issue.error("study.observables", plan.id(),
                    "The study needs a marker and at least one outcome: observe two results or more."));
        }
        if (plan.replicates() < 10) {
            issues.add(Issue.error("study.replicates", plan.id(),
                    "A biomarker is judged by many patients; ask for at least 10 replicates."));
        }
        for (EngineOption.Text option : List.of(OUTCOME, MANIFEST)) {
            String[] parts = plan.option(option).trim().split("\\s+");
            if (parts.length != 1 && parts.length != plan.observables().size() - 1
                    || !Arrays.stream(parts).allMatch(BiomarkerStudy::isNumber)) {
                issues.add(Issue.error("option.value", plan.id(), "The option " + option.id() + " takes one number, or one "
                        + "for each of the " + (plan.observables().size() - 1) + " outcomes; it is \""
                        + plan.option(option) + "\"."));
            }
        }
        if (Double.parseDouble(plan.option(TIME)) >= plan.tEnd()) {
            issues.add(Issue.error("option.value", plan.id(), "The marker must be read before the end of the run."));
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        StudyPlan plan = context.plan();
        List<Input> inputs = Inputs.of(plan, context.subject());
        PointRuns runs = new PointRuns(context, plan.variant(), inputs, plan.settings());
        List<ObservableInfo> results = plan.observables().stream().map(id -> runs.observables().stream()
                .filter(o -> o.id().equals(id)).findFirst().orElseThrow()).toList();
        Assay assay = assay(context, results.getFirst());
        double[][] points = UnitCube.random(plan.replicates(), inputs.size(), plan.seed());
        List<Patient> patients = runs.each(points, (i, t) -> patient(plan, results, assay, i, t));
        return new BiomarkerReport(context, results, patients, reading(plan, results.getFirst(), assay)).result();
    }

    private static Assay assay(StudyContext context, ObservableInfo marker) {
        StudyPlan plan = context.plan();
        Optional<Population> cells = context.subject().organism().flatMap(model -> Contents.of(model, Population.class)
                .filter(p -> p.getId().equals(marker.id())).findFirst());
        double fraction = cells.isPresent() ? real(plan, SAMPLE) / real(plan, BLOOD) : 1;
        return new Assay(fraction, cells.isPresent() ? real(plan, DETECTION) : 1, real(plan, NOISE),
                cells.isPresent());
    }

    /** The unit of a reading. */
    private static String reading(StudyPlan plan, ObservableInfo marker, Assay assay) {
        return assay.counted() ? "cells in " + Numbers.of(real(plan, SAMPLE), "mL") : marker.unit().label();
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The value of an option for an outcome, which are counted from 0. */
    static double of(StudyPlan plan, EngineOption.Text option, int outcome) {
        String[] parts = plan.option(option).trim().split("\\s+");
        return Double.parseDouble(parts[parts.length == 1 ? 0 : outcome]);
    }

    static double real(StudyPlan plan, EngineOption.Real option) {
        return Double.parseDouble(plan.option(option));
    }

    private static Patient patient(StudyPlan plan, List<ObservableInfo> results, Assay assay, int number,
            Trajectory run) {
        int sampled = 0;
        while (run.time(sampled) < real(plan, TIME)) {
            sampled++;
        }
        double marker = assay.read(run.value(sampled, run.indexOf(results.getFirst().id())), plan.seed(), number);
        double[] ends = new double[results.size() - 1];
        double[] manifest = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            int column = run.indexOf(results.get(i + 1).id());
            ends[i] = run.value(run.rows() - 1, column);
            manifest[i] = FirstTime.of(run, column, of(plan, MANIFEST, i), 0);
        }
        return new Patient(marker, ends, manifest);
    }
}
