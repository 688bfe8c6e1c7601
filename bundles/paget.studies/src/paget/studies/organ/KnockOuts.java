package paget.studies.organ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.core.compile.ModelCompiler;
import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.Table;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Receptor;
import paget.model.Route;
import paget.model.Secretion;
import paget.model.path.ElementPath;
import paget.model.path.Labels;
import paget.model.query.Contents;
import paget.sim.InvalidModelException;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;
import paget.sim.run.CancelledException;
import paget.studies.input.Input;

/** What happens to every result when one value, ligand, receptor or route is switched off, or in an arm of the study. */
final class KnockOuts {

    private static final Set<String> CONSTANTS = Set.of("dissociationConstant", "halfMaximal");
    private static final double UNBOUND = 1e12;
    /** Changes below this are not worth a word. */
    private static final double MENTIONED = 1;
    /** The error of an integrator after many steps, in tolerances of a single one. */
    private static final double ACCUMULATED = 10;

    private final StudyContext context;
    private final List<Target> targets;
    private final List<Case> cases = new ArrayList<>();

    /** One thing that is switched off. */
    private record Case(String kind, String id, String name, Variant variant, Route route) {
    }

    KnockOuts(StudyContext context, List<Input> inputs, List<Target> targets) {
        this.context = context;
        this.targets = targets;
        StudyPlan plan = context.plan();
        add("", "", "As it is", plan.variant());
        inputs.forEach(input -> add(plan, input));
        context.subject().organism().ifPresent(model -> {
            Contents.of(model, Factor.class).forEach(factor -> addLigand(plan, model, factor));
            Contents.of(model, CellType.class).forEach(type -> type.getReceptors()
                    .forEach(receptor -> addReceptor(plan, type, receptor)));
            // Routes are taken out of the network; spatial engines run another form.
            Contents.of(model, Route.class)
                    .filter(route -> route.isEnabled() && context.engine().modelKind() == ModelKind.NETWORK)
.forEach(route -> cases.add(new Case("route",
                    route.getId(), Labels.of(route), plan.variant(), route)));
        });
        for (ArmPlan arm : plan.arms()) {
            add("arm", arm.id(), arm.name(), plan.variant(arm));
        }
    }

    private void add(String kind, String id, String name, Variant variant) {
        cases.add(new Case(kind, id, name, variant, null));
    }

    /** Zero switches a value off; a constant of binding does so when it is too large for anything to bind. */
    private void add(StudyPlan plan, Input input) {
        boolean constant = CONSTANTS.contains(input.feature());
        double value = constant ? UNBOUND * input.distribution().quantile(0.5) : 0;
        add("value", input.elementId(), input.label() + (constant ? ": does not bind" : " = 0"),
                plan.variant(List.of(input.at(value))));
    }

    /** No place has the factor, and nothing releases it. */
    private void addLigand(StudyPlan plan, Organism model, Factor factor) {
        List<QuantityOverride> none = new ArrayList<>();
        Contents.of(model, FactorLevel.class).filter(level -> level.getFactor() == factor && level.getInitial() != null)
                .forEach(level -> none.add(new QuantityOverride(level.getId(), "initial", 0, null)));
        Contents.of(model, Secretion.class).filter(s -> s.getLevel() != null && s.getLevel().getFactor() == factor
                && s.getRate() != null).forEach(s -> none.add(new QuantityOverride(s.getId(), "rate", 0, null)));
        if (!none.isEmpty()) {
            add("factor", factor.getId(), Labels.of(factor), plan.variant(none));
        }
    }

    /** Nothing binds to the receptor. */
    private void addReceptor(StudyPlan plan, CellType type, Receptor receptor) {
        List<QuantityOverride> unbound = new ArrayList<>();
        for (Binding binding : receptor.getBindings()) {
            if (binding.getDissociationConstant() != null) {
                unbound.add(new QuantityOverride(binding.getId(), "dissociationConstant",
                        UNBOUND * binding.getDissociationConstant().getValue(), null));
            }
        }
        if (!unbound.isEmpty()) {
            add("receptor", receptor.getId(), Labels.of(receptor) + " of " + Labels.of(type), plan.variant(unbound));
        }
    }

    /** A row a knock-out: the relative change of each result. */
    Table table(StudyPlan plan) {
        List<double[]> ends = context.parallel(cases.size(), (i, runner) -> ends(runner, cases.get(i)));
        if (ends.size() < cases.size()) {
            throw new CancelledException(0);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("kind", "Kind"), Column.text("element", "Element"),
                Column.text("name", "Knocked out")));
        targets.forEach(t -> columns.add(Column.number(t.id(), t.label(), "%")));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            List<Object> row = new ArrayList<>(List.of(cases.get(i).kind(), cases.get(i).id(), cases.get(i).name()));
            for (int r = 0; r < targets.size(); r++) {
                double base = ends.getFirst()[r];
                row.add(base == 0 ? Double.NaN : change(ends.get(i)[r], base));
            }
            rows.add(row);
        }
        return new Table("knock-outs", "Change of each result when one thing is switched off", columns, rows);
    }

    /** In percent; none below what the integrator can tell apart. */
    private double change(double end, double base) {
        double change = end / base - 1;
        return Math.abs(change) < ACCUMULATED * context.plan().relativeTolerance() ? 0 : 100 * change;
    }

    /** NaN for what cannot be switched off without breaking the model. */
    private double[] ends(StudyContext runner, Case one) {
        try {
            var settings = context.plan().settings().withOutputTimes(context.plan().tEnd());
            var simulation = one.route() == null ? runner.prepare(one.variant(), settings)
                    : runner.prepare(without(one), settings);
            var trajectory = runner.run(simulation, 0);
            return targets.stream().mapToDouble(t -> t.end(trajectory)).toArray();
        } catch (InvalidModelException e) {
            if (one.kind().isEmpty()) {
                throw e;
            }
            double[] unknown = new double[targets.size()];
            java.util.Arrays.fill(unknown, Double.NaN);
            return unknown;
        }
    }

    /** The model with a hypothesis more, which closes the route. */
    private SimulationModel without(Case one) {
        Organism model = context.subject().organism().orElseThrow();
        Organism copy;
        synchronized (model) {
            copy = EcoreUtil.copy(model);
        }
        Route route = Contents.of(copy, Route.class).filter(r -> r.getId().equals(one.id())).findFirst().orElseThrow();
        Hypothesis closed = PagetFactory.eINSTANCE.createHypothesis();
        closed.setId(one.id() + "_closed");
        closed.getDisables().add(route);
        copy.getHypotheses().add(closed);
        List<String> hypotheses = new ArrayList<>(one.variant().hypotheses());
        hypotheses.add(closed.getId());
        var compiled = ModelCompiler.compile(copy, new Variant(hypotheses, one.variant().overrides(), false));
        if (compiled.network().isEmpty()) {
            throw new InvalidModelException(List.of(paget.sim.Issue.error("study.route", one.id(),
                    ElementPath.of(route) + " cannot be closed.")));
        }
        return compiled.requireNetwork();
    }

    /** The knock-outs that change a result most, in words, with all that change it as much; empty when none does. */
    static String sentence(Table table, Target target) {
        List<List<Object>> rows = new ArrayList<>(table.rows());
        int column = table.indexOf(target.id());
        rows.removeIf(row -> Double.isNaN((Double) row.get(column)));
        rows.sort(Comparator.comparingDouble((List<Object> row) -> -Math.abs((Double) row.get(column))));
        List<String> parts = new ArrayList<>();
        for (String kind : List.of("factor", "receptor", "route")) {
            List<List<Object>> alike = rows.stream().filter(row -> row.get(0).equals(kind)
                    && Math.abs((Double) row.get(column)) >= MENTIONED).toList();
            if (!alike.isEmpty()) {
                String most = percent(alike.getFirst(), column);
                String names = alike.stream().filter(row -> percent(row, column).equals(most))
                        .map(row -> (String) row.get(2)).collect(Collectors.joining(" or "));
                parts.add(kind + " " + names + " by " + most);
            }
        }
        return parts.isEmpty() ? "" : " Switched off, these change it most: " + String.join("; ", parts) + ".";
    }

    private static String percent(List<Object> row, int column) {
        return String.format(Locale.ROOT, "%+.1f %%", row.get(column));
    }
}
