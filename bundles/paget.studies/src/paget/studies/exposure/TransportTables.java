package paget.studies.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.analysis.exposure.InterstitialPressure;
import paget.analysis.exposure.KroghCylinder;
import paget.core.study.Column;
import paget.core.study.StudyPlan;
import paget.core.study.Table;
import paget.sim.run.EngineOption;
import paget.studies.Numbers;

/** What holds transport back in the tissue itself: the way between capillaries, and the pressure of the fluid. */
final class TransportTables {

    private static final double[] VESSEL_FOLDS = {0.25, 0.5, 1, 2, 4};
    /** Halvings until the depth of the rim is exact. */
    private static final int HALVINGS = 60;
    private static final Column FOLD = Column.number("vessels", "Vessel density, fold", "");

    private final StudyPlan plan;

    TransportTables(StudyPlan plan) {
        this.plan = plan;
    }

    private double value(EngineOption.Real option) {
        return Double.parseDouble(plan.option(option));
    }

    /** The steady profile between capillaries at several vessel densities; empty when nobody asks for it. */
    Optional<Table> profile(List<String> answers) {
        if (value(ExposureStudy.PERMEABILITY) == 0) {
            return Optional.empty();
        }
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
        answers.add("A drug that passes vessel walls at " + Numbers.of(value(ExposureStudy.PERMEABILITY))
                + " µm/min settles between capillaries " + Numbers.of(2 * normal.tissueRadius()) + " µm apart at "
                + Numbers.of(100 * normal.relativeConcentration(normal.capillaryRadius())) + " % of plasma at the wall and "
                + Numbers.of(100 * normal.relativeConcentration(normal.tissueRadius())) + " % half way between them.");
        return Optional.of(new Table("between-capillaries", "Steady concentration between capillaries, as a part of that in plasma",
                List.of(FOLD, Column.number("radius", "Half distance", "µm"), Column.number("wall", "At the wall", "%"),
                        Column.number("far", "Half way", "%"), Column.number("mean", "Mean", "%")),
                profile));
    }

    /** The pressure between cells at several vessel densities; empty when nobody asks for it. */
    Optional<Table> pressure(List<String> answers) {
        double radius = value(ExposureStudy.RADIUS);
        if (radius == 0) {
            return Optional.empty();
        }
        List<List<Object>> rows = new ArrayList<>();
        for (double fold : VESSEL_FOLDS) {
            InterstitialPressure pressure = pressure(fold);
            rows.add(List.of(fold, pressure.at(0), pressure.mean(), 10 * radius * rim(pressure)));
        }
        InterstitialPressure usual = pressure(1);
        answers.add("The fluid between cells has " + Numbers.of(usual.at(0), "mmHg") + " in the centre of a tumour of "
                + Numbers.of(radius, "cm") + " radius and " + Numbers.of(usual.mean(), "mmHg") + " on average, so that "
                + "fluid carries drugs in through a rim of " + Numbers.of(10 * radius * rim(usual), "mm")
                + " only, where it has less than half of that.");
        return Optional.of(new Table("pressure", "Pressure of the fluid between cells (L. T. Baxter, R. K. Jain 1989)",
                List.of(FOLD, Column.number("centre", "In the centre", "mmHg"), Column.number("mean", "Mean", "mmHg"),
                        Column.number("rim", "Rim of less than half the plateau", "mm")),
                rows));
    }

    private InterstitialPressure pressure(double fold) {
        return InterstitialPressure.of(value(ExposureStudy.PLATEAU), value(ExposureStudy.RADIUS), value(ExposureStudy.WALL),
                value(ExposureStudy.TISSUE), fold * value(ExposureStudy.SURFACE));
    }

    /** Depth, as a part of the radius, down to where the pressure is half of the plateau; all of it where it never is. */
    private static double rim(InterstitialPressure pressure) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (pressure.at(1 - middle) < pressure.plateau() / 2) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
