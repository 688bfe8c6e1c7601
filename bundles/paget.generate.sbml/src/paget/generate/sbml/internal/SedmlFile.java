package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Provenance;
import paget.core.run.Planner;
import paget.core.run.RunRequest;
import paget.core.run.UsageException;
import paget.core.study.StudyPlan;
import paget.model.Hypothesis;
import paget.model.Study;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** The studies of a model as SED-ML Level 1 Version 4, with the SBML files that they use. */
public final class SedmlFile {

    /** Name of the file. */
    public static final String NAME = "studies.sedml";

    private final GenerationInput input;
    private final ModelFiles files;
    private final SedmlLists lists = new SedmlLists();
    private final Map<Study, List<String>> problems = new LinkedHashMap<>();

    public SedmlFile(GenerationInput input) {
        this.input = input;
        this.files = new ModelFiles(input);
        for (Study study : studies(input)) {
            problems.put(study, new StudyWriter(lists, files, input, plan(input, study)).write());
        }
    }

    private static List<Study> studies(GenerationInput input) {
        return input.study().map(List::of).orElseGet(() -> List.copyOf(input.model().getStudies()));
    }

    private static StudyPlan plan(GenerationInput input, Study study) {
        return new Planner(input.model(), RunRequest.ofStudy(study.getId())).plan();
    }

    /** Why a model cannot be written: it has no studies, or one of them has no plan. */
    public static List<Issue> check(GenerationInput input) {
        input.compile();
        List<Issue> issues = new ArrayList<>();
        if (studies(input).isEmpty()) {
            issues.add(Issue.error("sedml.no-study", input.model().getId(),
                    "A model without studies has nothing to simulate; add a study, or use the format sbml."));
        }
        for (Study study : studies(input)) {
            try {
                plan(input, study);
            } catch (UsageException e) {
                issues.add(Issue.error("sedml.study", study.getName(), e.getMessage()));
            } catch (InvalidModelException e) {
                issues.addAll(e.issues());
            }
        }
        return issues;
    }

    /** All files by name: the SED-ML file first, then the models. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NAME, lists.root().document(Provenance.of(input).xmlComment()));
        files.files().forEach((name, file) -> texts.put(name, file.text()));
        return texts;
    }

    /** Says what became of studies and the rest of the model. */
    public void report(GenerationReport.Builder report) {
        problems.forEach((study, found) -> {
            StudyPlan plan = plan(input, study);
            if (!found.isEmpty()) {
                report.leftOut(study, String.join(" ", found));
            } else if (Kinds.isRun(plan.kind())) {
                report.exact(study, "task " + plan.id());
            } else {
                report.approximated(study, "The runs are written as tasks; what a study of the kind \"" + plan.kind()
                        + "\" computes from them is not part of SED-ML.");
            }
            study.getArms().forEach(arm -> report.exact(arm, "task " + plan.id() + "_" + arm.getId()));
        });
        input.model().getStudies().stream().filter(study -> !problems.containsKey(study)).forEach(study -> {
            report.leftOut(study, "Another study was chosen.");
            study.getArms().forEach(arm -> report.leftOut(arm, "Another study was chosen."));
        });
        for (Hypothesis hypothesis : input.model().getHypotheses()) {
            boolean used = problems.keySet().stream().anyMatch(study -> study.getHypotheses().contains(hypothesis)
                    || study.getArms().stream().anyMatch(arm -> arm.getHypotheses().contains(hypothesis)))
                    || input.variant().hypotheses().contains(hypothesis.getId());
            if (used) {
                report.exact(hypothesis, "changes of models, or a model file of its own");
            } else {
                report.leftOut(hypothesis, "No study uses it; choose it and write another file.");
            }
        }
        files.main().report(report, true);
    }
}
