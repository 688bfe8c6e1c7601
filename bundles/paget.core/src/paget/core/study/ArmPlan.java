package paget.core.study;

import java.util.List;

/**
 * One variant in a comparison.
 *
 * @param id id of the arm
 * @param name what people call it
 * @param hypotheses ids of the hypotheses that hold in this arm besides those of the study
 */
public record ArmPlan(String id, String name, List<String> hypotheses) {

    public ArmPlan {
        name = name == null || name.isBlank() ? id : name;
        hypotheses = List.copyOf(hypotheses);
    }
}
