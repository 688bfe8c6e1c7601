package paget.studies.input;

import java.util.List;

import paget.core.study.ArmPlan;
import paget.core.study.StudyPlan;

/** The arms of a study. */
public final class Arms {

    private Arms() {
    }

    /** Those of the plan, or the model as drawn as the only one. */
    public static List<ArmPlan> of(StudyPlan plan) {
        return plan.arms().isEmpty() ? List.of(new ArmPlan("all", "As drawn", List.of())) : plan.arms();
    }
}
