package paget.studies.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import paget.analysis.exposure.KroghCylinder;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.run.EngineOption;
import paget.studies.Numbers;

/** Exposure arm by arm, over stroma variables, and between capillaries. */
final class ExposureReport {

    private static final double[] VESSEL_FOLDS = {0.25, 0.5, 1, 2, 4};

    private final StudyPlan plan;
    private final String timeUnit;
    private final List<ArmPlan> arms = new ArrayList<>();
    private final List<List<Measured>> byArm = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> rangeAnswers = new ArrayList<>();

    ExposureReport(StudyPlan plan, String timeUnit) {
        this.plan = plan;
        this.timeUnit = timeUnit;
    }

    void addArm(ArmPlan arm, List<Measured> measured) {
        arms.add(arm);
        byArm.add(measured);
        for (Measured one : measured) {
            rows.add(List.of(one.levelId(), one.drug(), one.drugClass(), one.place(), arm.name(),
                    one.exposure().area(), one.exposure().maximum(), one.exposure().timeOfMaximum(),
                    one.exposure().last(), one.exposure().terminalHalfLife(), one.unit(), 100 * one.penetration(),
                    100 * one.occupancy()));
        }
    }

    /** Penetration of every drug into every tissue over a stroma variable. */
    void addRange(ScanRange range, List<List<Measured>> scan) {
        List<Measured> tissues = scan.getFirst().stream().filter(m -> !Double.isNaN(m.penetration())).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.number(range.id(), range.elementName(), range.unit())));
        double[][] values = new double[tissues.size() + 1][scan.size()];
        for (int t = 0; t < tissues.size(); t++) {
            String id = tissues.get(t).levelId();
            columns.add(Column.number(id, tissues.get(t).label(), "%"));
            for (int i = 0; i < scan.size(); i++) {
                values[0][i] = range.value(i);
                values[t + 1][i] = 100 * scan.get(i).stream().filter(m -> m.levelId().equals(id)).findFirst()
                        .orElseThrow().penetration();
            }
            rangeAnswers.add(String.format(Locale.ROOT, "Penetration of %s goes from %s %% to %s %% as %s goes from %s to "
                    + "%s.", tissues.get(t).label(), Numbers.of(values[t + 1][0]),
                    Numbers.of(values[t + 1][scan.size() - 1]), range.elementName(), Numbers.of(range.minimum()),
                    Numbers.of(range.maximum(), range.unit())));
        }
        Series one = new Series("penetration-" + range.elementId(), "Penetration over " + range.elementName(), columns,
                values);
        series.add(one);
        figures.add(Figure.lines(one.title(), one.id(), range.id(),
                columns.stream().skip(1).map(Column::id).toList()));
    }

    StudyResult result() {
        List<String> answers = new ArrayList<>();
        for (int i = 1; i < arms.size(); i++) {
            for (Measured before : byArm.getFirst()) {
                Measured after = byArm.get(i).stream().filter(m -> m.levelId().equals(before.levelId())).findFirst()
                        .orElseThrow();
                if (!Double.isNaN(before.penetration())) {
                    answers.add(sentence(before, after, arms.get(i)));
                }
            }
        }
        if (arms.size() == 1) {
            byArm.getFirst().stream().filter(m -> !Double.isNaN(m.penetration())).forEach(m -> answers.add(m.label()
                    + " reaches " + Numbers.of(100 * m.penetration()) + " % of the exposure in blood"
                    + occupancy(m.occupancy()) + "."));
        }
        answers.addAll(rangeAnswers);
        List<Table> tables = new ArrayList<>(List.of(exposureTable()));
        if (value(ExposureStudy.PERMEABILITY) > 0) {
            tables.add(profile(answers));
        }
        figures.add(new Figure("Penetration", Figure.Kind.BARS, "exposure", "drug", List.of("penetration"), List.of(),
                List.of()));
        return new StudyResult(answers, tables, series, figures, List.of(), 1, true);
    }

    private String sentence(Measured before, Measured after, ArmPlan arm) {
        double change = 100 * (after.exposure().area() / before.exposure().area() - 1);
        return String.format(Locale.ROOT, "%s (%s): exposure %s by %.1f %% under %s, from %s to %s %s·%s; penetration from "
                + "%s %% to %s %% of blood%s.", before.label(), before.drugClass(), change < 0 ? "falls" : "rises",
                Math.abs(change), arm.name(), Numbers.of(before.exposure().area()),
                Numbers.of(after.exposure().area()), before.unit(), timeUnit, Numbers.of(100 * before.penetration()),
                Numbers.of(100 * after.penetration()), Double.isNaN(before.occupancy()) ? "" : String.format(Locale.ROOT,
                        "; receptor held %s %% and %s %% of the time-average", Numbers.of(100 * before.occupancy()),
                        Numbers.of(100 * after.occupancy())));
    }

    private static String occupancy(double value) {
        return Double.isNaN(value) ? "" : " and holds " + Numbers.of(100 * value) + " % of its receptor on average";
    }

    private Table exposureTable() {
        return new Table("exposure", "Exposure from 0 to " + Numbers.of(plan.tEnd(), timeUnit),
                List.of(Column.text("element", "Element"), Column.text("drug", "Drug"), Column.text("class", "Class"),
                        Column.text("place", "Place"), Column.text("arm", "Arm"),
                        Column.number("auc", "AUC", ""), Column.number("cmax", "Cmax", ""),
                        Column.number("tmax", "at", timeUnit), Column.number("last", "At the end", ""),
                        Column.number("half-life", "Terminal half-life", timeUnit), Column.text("unit", "Unit"),
                        Column.number("penetration", "Of blood", "%"),
                        Column.number("occupancy", "Occupancy", "%")),
                rows);
    }

    private double value(EngineOption.Real option) {
        return Double.parseDouble(plan.option(option));
    }

    /** The steady profile between capillaries at several vessel densities. */
    private Table profile(List<String> answers) {
        KroghCylinder normal = new KroghCylinder(value(ExposureStudy.CAPILLARY), value(ExposureStudy.SPACING),
                value(ExposureStudy.PERMEABILITY), value(ExposureStudy.DIFFUSION), value(ExposureStudy.VOID),
                value(ExposureStudy.LOSS));
        List<List<Object>> profile = new ArrayList<>();
        for (double fold : VESSEL_FOLDS) {
            KroghCylinder cylinder = normal.withVesselDensity(fold);
            profile.add(List.of(fold, cylinder.tissueRadius(),
                    100 * cylinder.relativeConcentration(cylinder.capillaryRadius()),
                    100 * cylinder.relativeConcentration(cylinder.tissueRadius()), 100 * cylinder.meanConcentration()));
        }
        answers.add("Between capillaries " + Numbers.of(2 * normal.tissueRadius()) + " µm apart the drug settles at "
                + Numbers.of(100 * normal.relativeConcentration(normal.capillaryRadius())) + " % of plasma at the wall and "
                + Numbers.of(100 * normal.relativeConcentration(normal.tissueRadius())) + " % half way between them.");
        return new Table("between-capillaries", "Steady concentration between capillaries, as a part of that in plasma",
                List.of(Column.number("vessels", "Vessel density, fold", ""),
                        Column.number("radius", "Half distance", "µm"), Column.number("wall", "At the wall", "%"),
                        Column.number("far", "Half way", "%"), Column.number("mean", "Mean", "%")),
                profile);
    }
}
