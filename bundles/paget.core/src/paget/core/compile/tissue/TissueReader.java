package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import paget.model.Barrier;
import paget.model.FactorLevel;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.RegulatedAspect;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.VesselKind;
import paget.model.Zone;
import paget.model.path.ElementPath;
import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue.Inflow;
import paget.sim.tissue.Vessel;

/** Turns a tissue of the drawing into a piece of space: its fields, barriers, doors, and cells at the start. */
final class TissueReader {

    private static final double DEFAULT_THRESHOLD = 0.5;

    private final Baseline baseline;
    private final Ledger ledger;
    private final Space space;
    private final Regions regions;
    private final Names<Population> types;
    private final Names<StateVariable> fields;
    private final LevelReader levels;
    private final SurroundingsReader surroundings;

    TissueReader(Baseline baseline, Ledger ledger, Space space, Regions regions, Names<Population> types,
            Names<StateVariable> fields, LevelReader levels, SurroundingsReader surroundings) {
        this.surroundings = surroundings;
        this.baseline = baseline;
        this.ledger = ledger;
        this.space = space;
        this.regions = regions;
        this.types = types;
        this.fields = fields;
        this.levels = levels;
    }

    /** @param leaves whether cells leave the tissue, so that it needs a door even where no zone has a vessel */
    paget.sim.tissue.Tissue read(Tissue tissue, boolean leaves) {
        Domain domain = space.tissues.get(tissue);
        List<FieldSetup> setups = new ArrayList<>();
        space.levels.stream().filter(level -> Space.place(level) == tissue)
                .forEach(level -> setups.add(levels.setup(fields.of(level), level, domain)));
        List<paget.sim.tissue.Barrier> barriers = tissue.getBarriers().stream().filter(this::isInSpace)
                .map(barrier -> barrier(barrier, domain)).toList();
        List<Placement> placements = new ArrayList<>();
        List<Inflow> inflows = new ArrayList<>();
        space.populations.stream().filter(p -> Space.place(p) == tissue).forEach(population -> {
            place(population, domain, placements);
            space.processes.forEach(process -> {
                if (process instanceof Recruitment r && r.getPopulation() == population) {
                    inflow(r, domain, inflows);
                }
            });
        });
        volume(tissue, domain);
        return new paget.sim.tissue.Tissue(tissue.getId(), ElementPath.of(tissue), tissue.getId(), domain, setups,
                barriers, doors(tissue, domain, leaves), placements, inflows);
    }

    private void volume(Tissue tissue, Domain domain) {
        if (tissue.getVolume() != null && Math.abs(space.part(tissue) * baseline.volume(tissue.getVolume())
                / Regions.volume(domain) - 1) > 1e-6) {
            ledger.approximated(tissue, "Its volume differs from that of its space, so amounts that cells give off lead to "
                    + "levels that differ by the ratio of the two.");
        }
    }

    /** A barrier without a zone stands in the way of no single place; the rates of transitions have its factor. */
    private boolean isInSpace(Barrier barrier) {
        if (!Regions.hasZones(barrier)) {
            ledger.approximated(barrier, "Without a zone it lies nowhere in space; it is a factor in the rates of those "
                    + "who pass it.");
            return false;
        }
        return true;
    }

    private paget.sim.tissue.Barrier barrier(Barrier barrier, Domain domain) {
        String protease = "";
        double degradation = 0;
        for (Process process : space.processes) {
            if (process instanceof Proteolysis p && p.getSubstrate() == barrier) {
                if (p.getProtease() instanceof FactorLevel level && fields.of(level) != null
                        && Space.together(level, barrier) && protease.isEmpty()) {
                    OptionalDouble rate = new Rates(baseline).constant(p, null);
                    protease = fields.of(level);
                    degradation = rate.orElse(0) * new RegulationReader(baseline, ledger, surroundings).frozen(p,
                            RegulatedAspect.RATE, Space.place(barrier));
                    if (rate.isPresent()) {
                        ledger.exact(p, "Wears the barrier down where the protease is.");
                    } else {
                        ledger.leftOut(p, "Its law is no rate constant that space could use.");
                    }
                } else {
                    ledger.leftOut(p, "In space a barrier is worn down by one protease of its own tissue.");
                }
            }
        }
        List<Region> where = regions.of(barrier, domain);
        if (where.size() > 1) {
            ledger.leftOut(barrier, "A barrier lies in one zone only; give each zone a barrier of its own.");
        }
        double threshold = barrier.getThreshold() == null ? DEFAULT_THRESHOLD : baseline.value(barrier.getThreshold());
        ledger.exact(barrier, "A wall that cells pass where its integrity is below " + threshold + ".");
        return new paget.sim.tissue.Barrier(barrier.getId(), ElementPath.of(barrier), barrier.getId(),
                where.getFirst(), baseline.initial(barrier), threshold, protease, degradation);
    }

    /** Whole cells, divided among the zones in proportion to their volumes. */
    private void place(Population population, Domain domain, List<Placement> placements) {
        double stated = baseline.initial(population);
        long count = Math.round(stated * space.part(Space.place(population)));
        if (count == 0 && stated > 0.5) {
            ledger.approximated(population, "The sample is too small to hold one of its cells.");
        }
        if (count > Integer.MAX_VALUE) {
            ledger.leftOut(population, "More cells than can be placed one by one; let the tissue be a sample.");
            return;
        }
        List<Region> where = regions.of(population, domain);
        double total = where.stream().mapToDouble(r -> Regions.volume(r, domain)).sum();
        double volume = 0;
        long placed = 0;
        for (Region region : where) {
            volume += Regions.volume(region, domain);
            long upTo = Math.round(count * volume / total);
            if (upTo > placed) {
                placements.add(new Placement(types.of(population), (int) (upTo - placed), region));
                placed = upTo;
            }
        }
    }

    private void inflow(Recruitment process, Domain domain, List<Inflow> inflows) {
        OptionalDouble rate = new Rates(baseline).constant(process, null);
        if (rate.isEmpty()) {
            ledger.leftOut(process, "Its law is not constant.");
            return;
        }
        double multiplier = Rates.hasLaw(process) ? 1 : new RegulationReader(baseline, ledger, surroundings).frozen(process,
                RegulatedAspect.RATE, Space.place(process.getPopulation()));
        List<Region> where = regions.of(process.getPopulation(), domain);
        double total = where.stream().mapToDouble(r -> Regions.volume(r, domain)).sum();
        where.forEach(region -> inflows.add(new Inflow(types.of(process.getPopulation()),
                rate.getAsDouble() * multiplier * space.part(Space.place(process.getPopulation())) * Regions.volume(region, domain) / total, region)));
        ledger.exact(process, "Cells appear at the same rate.");
    }

    private List<Vessel> doors(Tissue tissue, Domain domain, boolean leaves) {
        List<Vessel> doors = new ArrayList<>();
        for (Zone zone : tissue.getZones()) {
            if (zone.getVessel() != null) {
                doors.add(new Vessel(zone.getId(), ElementPath.of(zone), zone.getId(), regions.of(zone, domain),
                        zone.getVessel().getKind() == VesselKind.LYMPHATIC, baseline.value(zone.getShare(), 1),
                        List.of(), zone.isRuptured()));
                ledger.exact(zone, "A door to the circulation.");
            } else {
                ledger.exact(zone, "A part of the tissue.");
            }
        }
        if (doors.isEmpty() && leaves) {
            doors.add(new Vessel(tissue.getId() + "_vessels", ElementPath.of(tissue), tissue.getId(),
                    new Region.Everywhere(), false, 1, List.of()));
        }
        return doors;
    }
}
