package paget.core.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.CompiledModel;
import paget.model.CellStage;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Population;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Transition;
import paget.sim.network.Observable;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesReference;
import paget.sim.unit.Unit;

/** The elements of a model over the output times of one run. */
public final class ElementCourse {

    private final double[] times;
    private final Unit timeUnit;
    private final List<ElementGroup> groups;
    private final List<ProcessFlux> fluxes;
    private final List<CascadeStep> steps;
    private final List<Passage> passages;
    private final List<String> missing;

    private ElementCourse(double[] times, Unit timeUnit, List<ElementGroup> groups, List<ProcessFlux> fluxes,
            List<CascadeStep> steps, List<Passage> passages, List<String> missing) {
        this.times = times.clone();
        this.timeUnit = timeUnit;
        this.groups = List.copyOf(groups);
        this.fluxes = List.copyOf(fluxes);
        this.steps = List.copyOf(steps);
        this.passages = List.copyOf(passages);
        this.missing = List.copyOf(missing);
    }

    /**
     * Reads a course off the result of a run.
     *
     * @param compiled what was run; must have a network
     * @param times    output times in the model's unit
     * @param columns  values by the ids of observables, one for each time; those of state variables are used
     */
    public static ElementCourse of(CompiledModel compiled, double[] times, Map<String, double[]> columns) {
        return of(compiled, times, columns, true);
    }

    /**
     * Reads a course off the result of a run in space. It has values only: how many cells take a step depends there on where
     * they are, which the rates of the network do not know.
     *
     * @param compiled what was run, as a network
     * @param times    output times in the model's unit
     * @param columns  values by the ids of observables, one for each time; those of state variables are used
     */
    public static ElementCourse inSpace(CompiledModel compiled, double[] times, Map<String, double[]> columns) {
        return of(compiled, times, columns, false);
    }

    private static ElementCourse of(CompiledModel compiled, double[] times, Map<String, double[]> columns, boolean mixed) {
        ReactionNetwork network = compiled.requireNetwork();
        Map<List<Object>, Map<String, double[]>> groups = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Observable observable : network.observables()) {
            if (element(compiled, observable.id()) instanceof StateVariable variable) {
                double[] values = columns.get(observable.id());
                if (values == null) {
                    missing.add(variable.getId());
                } else {
                    groups.computeIfAbsent(List.of(kind(variable), observable.unit()), unused -> new LinkedHashMap<>())
                            .put(variable.getId(), values);
                }
            }
        }
        List<ProcessFlux> fluxes = new ArrayList<>();
        List<CascadeStep> steps = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        if (mixed) {
            NetworkState state = new NetworkState(network, times, columns);
            fluxes(compiled, network, state, times.length, fluxes, steps);
            passages.addAll(passages(compiled, network, state, times.length));
        }
        return new ElementCourse(times, network.timeUnit(),
                groups.entrySet().stream().map(entry -> new ElementGroup((ElementGroup.Kind) entry.getKey().get(0),
                        (Unit) entry.getKey().get(1), entry.getValue())).toList(),
                fluxes, steps, passages, missing);
    }

    private static void fluxes(CompiledModel compiled, ReactionNetwork network, NetworkState state, int rows,
            List<ProcessFlux> fluxes, List<CascadeStep> steps) {
        compiled.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Process process && !compiled.trace().reactionsOf(process).isEmpty()) {
                fluxes.add(flux(compiled, network, state, process, rows));
                if (process instanceof Transition step && step.getSource() != null && step.getTarget() != null) {
                    steps.add(step(network, state, step, rows));
                }
            }
        });
    }

    private static Element element(CompiledModel compiled, String id) {
        return compiled.origin(id).orElse(null);
    }

    private static ElementGroup.Kind kind(StateVariable variable) {
        return switch (variable) {
            case Population cells -> ElementGroup.Kind.CELLS;
            case FactorLevel level -> ElementGroup.Kind.FACTORS;
            default -> ElementGroup.Kind.STATES;
        };
    }

    private static ProcessFlux flux(CompiledModel compiled, ReactionNetwork network, NetworkState state, Process process,
            int rows) {
        List<Reaction> reactions = compiled.trace().reactionsOf(process).stream().map(id -> (Reaction) network.element(id))
                .toList();
        Reaction main = reactions.stream().filter(reaction -> reaction.id().equals(process.getId())).findFirst()
                .orElse(reactions.getFirst());
        Map<String, Double> effect = effect(main);
        boolean cells = effect.keySet().stream().anyMatch(id -> element(compiled, id) instanceof Population);
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (Reaction reaction : reactions) {
                int sign = reaction == main ? 1 : undoes(effect, effect(reaction)) ? -1 : 0;
                if (sign != 0) {
                    values[row] += sign * state.at(row, reaction.id());
                }
            }
        }
        return new ProcessFlux(process.getId(), cells, values);
    }

    /** What one firing changes. */
    private static Map<String, Double> effect(Reaction reaction) {
        Map<String, Double> effect = new LinkedHashMap<>();
        reaction.products().forEach(product -> effect.merge(product.species(), product.stoichiometry(), Double::sum));
        reaction.reactants().forEach(used -> effect.merge(used.species(), -used.stoichiometry(), Double::sum));
        effect.values().removeIf(change -> change == 0);
        return effect;
    }

    private static boolean undoes(Map<String, Double> effect, Map<String, Double> other) {
        return !effect.isEmpty() && effect.keySet().equals(other.keySet())
                && effect.entrySet().stream().allMatch(entry -> other.get(entry.getKey()) == -entry.getValue());
    }

    private static CascadeStep step(ReactionNetwork network, NetworkState state, Transition step, int rows) {
        String from = step.getSource().getId();
        List<Reaction> leaving = leaving(network, from);
        double[] flux = new double[rows];
        double[] waiting = new double[rows];
        double[] efficiency = new double[rows];
        for (int row = 0; row < rows; row++) {
            double all = 0;
            for (Reaction reaction : leaving) {
                double cells = -effect(reaction).get(from) * state.at(row, reaction.id());
                all += cells;
                if (reaction.source().equals(step.getId()) && makes(reaction, step.getTarget().getId())) {
                    flux[row] += cells;
                }
            }
            waiting[row] = all > 0 ? state.at(row, from) / all : Double.NaN;
            efficiency[row] = all > 0 ? flux[row] / all : Double.NaN;
        }
        return new CascadeStep(step.getId(), flux, waiting, efficiency);
    }

    /** Of the populations from which a way leads on. */
    private static List<Passage> passages(CompiledModel compiled, ReactionNetwork network, NetworkState state, int rows) {
        List<Passage> passages = new ArrayList<>();
        compiled.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Population population && population.getStage() != CellStage.ESTABLISHED) {
                String id = population.getId();
                List<Reaction> leaving = leaving(network, id);
                List<Reaction> onward = leaving.stream().filter(reaction -> reaction.products().stream()
                        .map(SpeciesReference::species).anyMatch(to -> !to.equals(id) && element(compiled, to) instanceof Population))
                        .toList();
                if (!onward.isEmpty()) {
                    passages.add(new Passage(id, population.getStage(), cells(onward, id, state, rows), cells(leaving, id, state, rows)));
                }
            }
        });
        return passages;
    }

    private static List<Reaction> leaving(ReactionNetwork network, String population) {
        return network.reactions().stream().filter(reaction -> effect(reaction).getOrDefault(population, 0.0) < 0).toList();
    }

    private static double[] cells(List<Reaction> reactions, String population, NetworkState state, int rows) {
        double[] cells = new double[rows];
        for (Reaction reaction : reactions) {
            for (int row = 0; row < rows; row++) {
                cells[row] -= effect(reaction).get(population) * state.at(row, reaction.id());
            }
        }
        return cells;
    }

    private static boolean makes(Reaction reaction, String species) {
        return reaction.products().stream().map(SpeciesReference::species).anyMatch(species::equals);
    }

    /** Output times. A copy. */
    public double[] times() {
        return times.clone();
    }

    /** The output time nearest to a time; the last one if there are two. */
    public int nearest(double time) {
        int best = 0;
        for (int i = 1; i < times.length; i++) {
            if (Math.abs(times[i] - time) <= Math.abs(times[best] - time)) {
                best = i;
            }
        }
        return best;
    }

    /** Unit of the times. */
    public Unit timeUnit() {
        return timeUnit;
    }

    /** State variables with their values, in the order of the model. */
    public List<ElementGroup> groups() {
        return groups;
    }

    /** How fast the processes go. */
    public List<ProcessFlux> fluxes() {
        return fluxes;
    }

    /** The steps of cells between populations. */
    public List<CascadeStep> steps() {
        return steps;
    }

    /** Ids of state variables that the result has no column for. */
    public List<String> missing() {
        return missing;
    }

    /**
     * What holds the cascade up at an output time, as the id of a population: of the stage from whose populations together
     * the smallest share of the cells that leave goes on, the population from which the smallest share does. Established
     * tumours are not on their way. Empty where nobody leaves, and for runs in space.
     */
    public Optional<String> bottleneck(int row) {
        Map<CellStage, List<Passage>> stages = new EnumMap<>(CellStage.class);
        passages.stream().filter(passage -> passage.leaving()[row] > 0)
                .forEach(passage -> stages.computeIfAbsent(passage.stage(), stage -> new ArrayList<>()).add(passage));
        return stages.values().stream().min(Comparator.comparingDouble(stage -> share(stage, row)))
                .flatMap(stage -> stage.stream().min(Comparator.comparingDouble(passage -> share(List.of(passage), row))))
                .map(Passage::population);
    }

    private static double share(List<Passage> passages, int row) {
        // In single precision, so that of equals the first in the model counts and not the one with the luckier rounding.
        return (float) (passages.stream().mapToDouble(passage -> passage.onward()[row]).sum()
                / passages.stream().mapToDouble(passage -> passage.leaving()[row]).sum());
    }
}
