package paget.studies.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import paget.core.compile.Variant;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.Table;
import paget.sim.ObservableInfo;
import paget.sim.run.CancelledException;
import paget.studies.Labels;
import paget.studies.input.Input;

/** What happens to every result when one factor is switched off, or in an arm of the study that does so. */
final class KnockOuts {

    private static final Set<String> CONSTANTS = Set.of("dissociationConstant", "halfMaximal");
    private static final double UNBOUND = 1e12;

    private final StudyContext context;
    private final List<ObservableInfo> results;
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();

    KnockOuts(StudyContext context, List<Input> inputs, List<ObservableInfo> results) {
        this.context = context;
        this.results = results;
        StudyPlan plan = context.plan();
        add("", "As it is", plan.variant());
        inputs.forEach(input -> add(plan, input));
        for (ArmPlan arm : plan.arms()) {
            add(arm.id(), arm.name(), plan.variant(arm));
        }
    }

    /** Zero switches a factor off; a constant of binding does so when it is too large for anything to bind. */
    private void add(StudyPlan plan, Input input) {
        boolean constant = CONSTANTS.contains(input.feature());
        double value = constant ? UNBOUND * input.distribution().quantile(0.5) : 0;
        add(input.elementId(), input.label() + (constant ? ": does not bind" : " = 0"),
                plan.variant(List.of(input.at(value))));
    }

    private void add(String id, String name, Variant variant) {
        ids.add(id);
        names.add(name);
        variants.add(variant);
    }

    /** A row a knock-out: the relative change of each result. */
    Table table(StudyPlan plan) {
        List<double[]> ends = context.parallel(variants.size(), (i, runner) -> OrganFactorsStudy.ends(runner.run(
                runner.prepare(variants.get(i), plan.settings().withOutputTimes(plan.tEnd())), 0), results));
        if (ends.size() < variants.size()) {
            throw new CancelledException(0);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"),
                Column.text("name", "Knocked out")));
        results.forEach(o -> columns.add(Column.number(o.id(), Labels.withPlace(o), "%")));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            List<Object> row = new ArrayList<>(List.of(ids.get(i), names.get(i)));
            for (int r = 0; r < results.size(); r++) {
                row.add(100 * (ends.get(i)[r] / ends.getFirst()[r] - 1));
            }
            rows.add(row);
        }
        return new Table("knock-outs", "Change of each result when one factor is switched off", columns, rows);
    }
}
