package paget.core.compile.tissue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import paget.model.Dosing;
import paget.model.Element;
import paget.model.FactorTransport;
import paget.model.StateVariable;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Reaction;
import paget.sim.network.SpeciesReference;
import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Region;

/**
 * Reactions of the network that change a level in space and that no process of cells or fields makes: a drug that is
 * given into the tissue itself and leaves it, a factor that is carried off to where it is no field. With a speed
 * a − b·c, b constant, the level follows gains and losses in each grid cell.
 */
final class Inflows {

    private final Baseline baseline;
    private final Ledger ledger;
    private final Space space;
    private final SurroundingsReader surroundings;

    Inflows(Baseline baseline, Ledger ledger, Space space, SurroundingsReader surroundings) {
        this.baseline = baseline;
        this.ledger = ledger;
        this.space = space;
        this.surroundings = surroundings;
    }

    /**
     * @param regions where the level is
     * @param doors where a transport happens
     */
    void read(StateVariable level, List<Region> regions, Function<FactorTransport, List<Region>> doors, Domain domain,
            List<Source> sources) {
        baseline.model.getTreatments().stream().filter(t -> t.isEnabled() && t instanceof Dosing)
                .forEach(dosing -> read(dosing, level, regions, domain, sources));
        space.processes.stream().filter(p -> p instanceof FactorTransport t && t.getSource() == level)
                .forEach(t -> read(t, level, doors.apply((FactorTransport) t), domain, sources));
    }

    private void read(Element cause, StateVariable level, List<Region> regions, Domain domain, List<Source> sources) {
        for (Reaction reaction : baseline.network.reactions()) {
            double sign = net(reaction, level.getId());
            if (reaction.source().equals(cause.getId()) && sign != 0) {
                read(cause, reaction, sign, level, regions, domain, sources);
            }
        }
    }

    private static double net(Reaction reaction, String species) {
        return sum(reaction.products(), species) - sum(reaction.reactants(), species);
    }

    private static double sum(List<SpeciesReference> references, String species) {
        return references.stream().filter(r -> r.species().equals(species))
                .mapToDouble(SpeciesReference::stoichiometry).sum();
    }

    private void read(Element cause, Reaction reaction, double sign, StateVariable level, List<Region> regions,
            Domain domain, List<Source> sources) {
        String id = level.getId();
        Expression gain = Expressions.times(Expressions.number(sign),
                Rewriting.substitute(reaction.rate(), Map.of(id, Expressions.ZERO)));
        double none = sign * baseline.evaluate(reaction.rate(), Map.of(id, 0.0));
        double loss = none - sign * baseline.evaluate(reaction.rate(), Map.of(id, 1.0));
        double twice = none - sign * baseline.evaluate(reaction.rate(), Map.of(id, 2.0));
        if (loss < 0 || Math.abs(twice - 2 * loss) > 1e-9 * Math.abs(twice)) {
            ledger.leftOut(cause, "Its speed is not in proportion to the level that it takes from.");
            return;
        }
        double share = Regions.volume(domain) / regions.stream().mapToDouble(r -> Regions.volume(r, domain)).sum();
        boolean varies = baseline.varies(gain, "");
        String by = reaction.id() + "_into_" + id;
        if (varies) {
            surroundings.sense(by, gain);
        }
        for (Region region : regions) {
            if (loss > 0) {
                sources.add(new Source(region, loss * share, 0));
            }
            if (varies) {
                sources.add(new Source(region, share, Double.POSITIVE_INFINITY, by));
            } else if (none > 0) {
                sources.add(new Source(region, none * share, Double.POSITIVE_INFINITY));
            }
        }
        ledger.exact(cause, "The same speed, where the level is.");
    }
}
