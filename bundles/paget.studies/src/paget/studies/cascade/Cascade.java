package paget.studies.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import paget.model.CellStage;
import paget.model.Population;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesReference;

/** The populations of a network as stations, its reactions as ways between them. */
public final class Cascade {

    private final List<Population> stations;
    private final List<Way> ways = new ArrayList<>();
    private final double[] initial;

    /**
     * A reaction of populations.
     *
     * @param reaction the reaction
     * @param from number of the station that a cell leaves, or −1 when a cell is born
     * @param to number of the station that it reaches, or −1 when it is lost
     */
    public record Way(Reaction reaction, int from, int to) {

        /** Whether a cell goes from one station to another. */
        public boolean isStep() {
            return from >= 0 && to >= 0 && from != to;
        }
    }

    public Cascade(ReactionNetwork network, Map<String, Population> populations) {
        stations = new ArrayList<>(populations.values());
        initial = new double[stations.size()];
        network.species().stream().filter(s -> populations.containsKey(s.id()))
                .forEach(s -> initial[stations.indexOf(populations.get(s.id()))] = s.initialValue());
        for (Reaction reaction : network.reactions()) {
            if (CountedNetwork.touches(reaction, populations.keySet())) {
                ways.add(new Way(reaction, station(reaction.reactants(), populations),
                        station(reaction.products(), populations)));
            }
        }
    }

    private int station(List<SpeciesReference> side, Map<String, Population> populations) {
        return side.stream().filter(s -> populations.containsKey(s.species())).findFirst()
                .map(s -> stations.indexOf(populations.get(s.species()))).orElse(-1);
    }

    /** Ids of the counters, one a way. */
    public List<String> counters() {
        return ways.stream().map(way -> CountedNetwork.counter(way.reaction().id())).toList();
    }

    public List<Way> ways() {
        return ways;
    }

    public Population station(int number) {
        return stations.get(number);
    }

    public double initial(int station) {
        return initial[station];
    }

    public List<Integer> stations(CellStage stage) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            if (stations.get(i).getStage() == stage) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Stations from which a step leads on, other than established tumours, which are not on their way. */
    public List<Integer> underWay() {
        return steps().stream().map(step -> ways.get(step).from()).distinct()
                .filter(station -> stations.get(station).getStage() != CellStage.ESTABLISHED).toList();
    }

    /** Numbers of the ways that are steps, in the order of the stages that they leave and of the model. */
    public List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).isStep()) {
                steps.add(i);
            }
        }
        steps.sort(Comparator.comparing((Integer i) -> stations.get(ways.get(i).from()).getStage())
                .thenComparing(i -> i));
        return steps;
    }
}
