package paget.core.validation;

import java.util.HashSet;
import java.util.Set;

import paget.model.Arm;
import paget.model.Element;
import paget.model.Observable;
import paget.model.PagetPackage;
import paget.model.Process;
import paget.model.ScanDimension;
import paget.model.ScanScale;
import paget.model.StateVariable;
import paget.model.Study;
import paget.model.StudyOption;
import paget.model.path.Labels;

/** Studies can be run: they have a length, sizes that a computer can bear, and ranges that are some. */
final class StudyRule implements Rule {

    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_REPLICATES = 10_000_000;
    private static final int MOST_STEPS = 100_000;
    /** Runs of one study beyond which it is surely a slip. */
    private static final double MOST_RUNS = 1e9;

    @Override
    public void check(ModelView model, Findings findings) {
        for (Study study : model.all(Study.class)) {
            String who = "The study " + Labels.of(study);
            if (study.getDuration() == null) {
                findings.error("quantity.missing", study, PagetPackage.Literals.STUDY__DURATION, who
                        + " has no duration; set one.");
            }
            if (study.getPoints() < 2 || study.getPoints() > MOST_POINTS) {
                findings.error("study.points", study, PagetPackage.Literals.STUDY__POINTS, who + " asks for " + study.getPoints()
                        + " output times; enter a number between 2 and " + MOST_POINTS + ".",
                        QuickFix.set("Use 201 output times", study, PagetPackage.Literals.STUDY__POINTS, 201));
            }
            if (study.getReplicates() < 1 || study.getReplicates() > MOST_REPLICATES) {
                findings.error("study.replicates", study, PagetPackage.Literals.STUDY__REPLICATES, who + " asks for "
                        + study.getReplicates() + " replicates; enter a number between 1 and " + MOST_REPLICATES + ".");
            }
            double runs = study.getReplicates() * (double) Math.max(1, study.getArms().size());
            for (ScanDimension dimension : study.getDimensions()) {
                dimension(dimension, who, model, findings);
                runs *= Math.max(1, dimension.getSteps());
            }
            if (runs > MOST_RUNS) {
                findings.error("study.size", study, PagetPackage.Literals.STUDY__REPLICATES, who + " would take " + (long) runs
                        + " runs; lower its replicates or the steps of its ranges.");
            }
            parts(study, who, findings);
        }
    }

    private static void parts(Study study, String who, Findings findings) {
        if (study.getKind() == null || study.getKind().isBlank()) {
            findings.error("study.kind", study, PagetPackage.Literals.STUDY__KIND, who
                    + " has no kind; choose one, such as time-course.",
                    QuickFix.set("Make it a time course", study, PagetPackage.Literals.STUDY__KIND, "time-course"));
        }
        for (Element observed : study.getObservables()) {
            boolean result = observed instanceof StateVariable || observed instanceof Process || observed instanceof Observable;
            if (!result) {
                findings.error("study.observable", study, PagetPackage.Literals.STUDY__OBSERVABLES, who + " observes "
                        + Labels.of(observed) + ", which is " + Labels.article(Labels.type(observed))
                        + "; choose state variables, processes or observables.");
            }
        }
        Set<String> names = new HashSet<>();
        for (Arm arm : study.getArms()) {
            if (!names.add(Labels.of(arm))) {
                findings.error("study.arm", arm, PagetPackage.Literals.ELEMENT__NAME, who + " has two arms called "
                        + Labels.of(arm)
                        + "; rename one.");
            }
        }
        Set<String> keys = new HashSet<>();
        for (StudyOption option : study.getOptions()) {
            if (option.getKey() == null || option.getKey().isBlank()) {
                findings.error("study.option", option, PagetPackage.Literals.STUDY_OPTION__KEY,
                        who + " has an option without a name; name it or remove it.");
            } else if (!keys.add(option.getKey())) {
                findings.error("study.option", option, PagetPackage.Literals.STUDY_OPTION__KEY,
                        who + " has the option " + option.getKey() + " twice; remove one.");
            }
        }
    }

    private static void dimension(ScanDimension dimension, String who, ModelView model, Findings findings) {
        String range = who + " scans " + Labels.of(dimension);
        if (dimension.getMinimum() == null || dimension.getMaximum() == null) {
            findings.error("quantity.missing", dimension, dimension.getMinimum() == null
                    ? PagetPackage.Literals.SCAN_DIMENSION__MINIMUM
                    : PagetPackage.Literals.SCAN_DIMENSION__MAXIMUM, range + " without both ends; set minimum and maximum.");
            return;
        }
        if (dimension.getSteps() < 2 || dimension.getSteps() > MOST_STEPS) {
            findings.error("scan.steps", dimension, PagetPackage.Literals.SCAN_DIMENSION__STEPS, range + " in "
                    + dimension.getSteps()
                    + " steps; enter a number between 2 and " + MOST_STEPS + ".");
        }
        double low = model.units().scaled(dimension.getMinimum());
        double high = model.units().scaled(dimension.getMaximum());
        if (low >= high) {
            findings.error("scan.range", dimension, PagetPackage.Literals.SCAN_DIMENSION__MAXIMUM, range
                    + ", but the maximum is not above the minimum; correct one.");
        } else if (dimension.getScale() == ScanScale.LOGARITHMIC && low <= 0) {
            findings.error("scan.range", dimension, PagetPackage.Literals.SCAN_DIMENSION__MINIMUM, range
                    + " on a logarithmic scale, which must begin above zero.");
        }
    }
}
