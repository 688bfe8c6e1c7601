package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import paget.model.Activation;
import paget.model.Decay;
import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proteolysis;
import paget.model.RegulatedAspect;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.path.ElementPath;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.FieldSetup.Patch;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Region;

/**
 * Turns factor levels and tissue states into fields: decay, degradation by other fields, sources that need no cells, and
 * levels that are held. Without a diffusion coefficient a matrix component or a tissue state stays in place.
 */
final class LevelReader {

    /** Diffusion of a protein of some 30 kDa in tissue, 1e-7 cm²/s, where a factor states none. */
    static final double DEFAULT_DIFFUSION_PER_MINUTE = 600;
    /** How fast a zone that holds a level brings it back, in 1/min. */
    static final double HOLDING_PER_MINUTE = 1000;

    private final Baseline baseline;
    private final Ledger ledger;
    private final Space space;
    private final Regions regions;
    private final Rates rates;
    private final RegulationReader regulations;
    private final SurroundingsReader surroundings;
    private final Names<StateVariable> fields;
    private final FieldLosses regulated;

    /** @param frozen whether what regulates losses is taken as it is at the start */
    LevelReader(Baseline baseline, Ledger ledger, Space space, Regions regions, SurroundingsReader surroundings,
            Names<Population> types, Names<StateVariable> fields, boolean frozen) {
        this.surroundings = surroundings;
        this.baseline = baseline;
        this.ledger = ledger;
        this.space = space;
        this.regions = regions;
        this.rates = new Rates(baseline);
        this.regulations = new RegulationReader(baseline, ledger, surroundings);
        this.fields = fields;
        this.regulated = new FieldLosses(space, regulations, surroundings, types, fields, frozen);
    }

    static boolean isHeld(StateVariable level) {
        return level instanceof FactorLevel factor && factor.isHeld();
    }

    /** Held everywhere: nothing changes it. */
    static boolean isFixed(StateVariable level) {
        return isHeld(level) && !Regions.hasZones(level);
    }

    Field field(String id, String name, StateVariable level) {
        double decay = 0;
        List<Field.Degradation> degradations = new ArrayList<>();
        List<Field.Loss> losses = isFixed(level) ? List.of() : losses(level);
        for (Field.Loss loss : losses) {
            if (loss.responses().isEmpty() && loss.by().isEmpty()) {
                decay += loss.rate();
            } else if (loss.responses().isEmpty()) {
                degradations.add(new Field.Degradation(loss.by(), loss.rate()));
            }
        }
        List<Field.Activation> activations = new ArrayList<>();
        for (Process process : space.processes) {
            if (process instanceof Activation a && a.getZymogen() == level && space.holds(a)
                    && !(a.getActivator() instanceof Population)) {
                activations.add(new Field.Activation(fields.of(a.getProduct()),
                        a.getActivator() == null ? "" : fields.of(a.getActivator()), constant(a, null), !isFixed(level)));
            }
        }
        return new Field(id, name, level.getId(), baseline.base(Amounts.unit(level)), diffusion(level), decay,
                degradations, activations, losses.stream().filter(loss -> !loss.responses().isEmpty()).toList());
    }

    /** Decay, and degradation by other fields. */
    private List<Field.Loss> losses(StateVariable level) {
        List<Field.Loss> losses = new ArrayList<>();
        for (Process process : space.processes) {
            if (process instanceof Decay d && d.getLevel() == level) {
                losses.add(regulated.of(d, level, "", bare(d, level)));
            } else if (process instanceof Proteolysis p && p.getSubstrate() == level
                    && space.levels.contains(p.getProtease()) && Space.together(p.getProtease(), level)) {
                losses.add(regulated.of(p, level, fields.of(p.getProtease()), bare(p, null)));
            } else if (process instanceof Remodelling r && r.getState() == level && r.getAgent() != null
                    && space.levels.contains(r.getAgent()) && baseline.value(r.getGoal(), 0) == 0) {
                losses.add(regulated.of(r, level, fields.of(r.getAgent()), bare(r, null)));
            }
        }
        return losses;
    }

    private double diffusion(StateVariable level) {
        if (isFixed(level) || !(level instanceof FactorLevel factorLevel) || factorLevel.getFactor() == null) {
            return 0;
        }
        Factor factor = factorLevel.getFactor();
        if (factor.getDiffusion() != null) {
            ledger.exact(factor, "Its diffusion coefficient holds in space.");
            return baseline.area(factor.getDiffusion());
        }
        if (factor.getKind() == FactorKind.MATRIX_COMPONENT) {
            return 0;
        }
        ledger.approximated(factor, "It states no diffusion coefficient; " + DEFAULT_DIFFUSION_PER_MINUTE
                + " µm²/min is assumed.");
        return DEFAULT_DIFFUSION_PER_MINUTE * baseline.minute();
    }

    /** A rate constant with its regulations as they are at the start. */
    private double constant(Process process, StateVariable bearer) {
        double multiplier = Rates.hasLaw(process) ? 1
                : regulations.frozen(process, RegulatedAspect.RATE, Space.place(firstLevel(process)));
        return bare(process, bearer) * multiplier;
    }

    /** A rate constant without its regulations; those of a law are in it. */
    private double bare(Process process, StateVariable bearer) {
        OptionalDouble constant = rates.constant(process, bearer);
        if (constant.isEmpty()) {
            ledger.leftOut(process, "Its law is no rate constant that space could use.");
            return 0;
        }
        ledger.exact(process, "The same rate in space.");
        return constant.getAsDouble();
    }

    private static StateVariable firstLevel(Process process) {
        return switch (process) {
            case Decay d -> d.getLevel();
            case Secretion s -> s.getLevel();
            case Proteolysis p -> p.getSubstrate();
            case Remodelling r -> r.getState();
            case FactorTransport t -> t.getTarget();
            case Activation a -> a.getZymogen();
            default -> throw new IllegalArgumentException("not about a level: " + process.getId());
        };
    }

    /** Where the level is at the start, and what adds to it without cells. */
    FieldSetup setup(String field, StateVariable level, Domain domain) {
        Boundary closed = new Boundary.NoFlux();
        double initial = baseline.initial(level);
        List<Patch> patches = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        boolean zoned = Regions.hasZones(level);
        boolean followed = surroundings.isActive() && Space.isHeldFromOutside(level, baseline);
        if (zoned) {
            regions.of(level, domain).forEach(region -> patches.add(new Patch(region, initial)));
        }
        if (followed) {
            surroundings.sense(level.getId());
            regions.of(level, domain).forEach(region -> sources.add(new Source(region, holding(), 1, level.getId())));
        } else if (zoned && isHeld(level)) {
            regions.of(level, domain).forEach(region -> sources.add(new Source(region, holding(), initial)));
        }
        if (!isFixed(level)) {
            space.processes.forEach(process -> source(process, level, domain, sources));
            if (surroundings.isActive()) {
                new Inflows(baseline, ledger, space, surroundings).read(level, regions.of(level, domain),
                        transported -> doors(transported, level, domain), domain, sources);
            }
        }
        ledger.exact(level, followed ? "A field that is held at the level that a treatment sets."
                : isFixed(level) ? "A field that stays at its level." : "A field with its level at the start.");
        return new FieldSetup(field, zoned ? 0 : initial, List.of(closed, closed, closed, closed, closed, closed),
                patches, sources);
    }

    /** As fast as the model's own step allows. */
    private double holding() {
        double fastest = HOLDING_PER_MINUTE * baseline.minute();
        return baseline.model.getSpatialStep() == null ? fastest
                : Math.min(fastest, 1 / baseline.value(baseline.model.getSpatialStep()));
    }

    private void source(Process process, StateVariable level, Domain domain, List<Source> sources) {
        Region everywhere = new Region.Everywhere();
        switch (process) {
            case Secretion s when s.getLevel() == level && s.getPopulation() == null ->
                sources.add(new Source(everywhere, constant(s, null) * (Amounts.isAmount(s, baseline)
                        ? baseline.concentration(1, Regions.volume(domain)) : 1), Double.POSITIVE_INFINITY));
            case Remodelling r when r.getState() == level && r.getAgent() == null && !Rates.hasLaw(r) ->
                sources.add(new Source(everywhere, constant(r, null), baseline.value(r.getGoal(), 0)));
            case FactorTransport t when t.getTarget() == level -> transport(t, domain, sources);
            default -> {
                // Processes with cells belong to the cells; decay and degradation to the field.
            }
        }
    }

    /** A level elsewhere feeds this one: r·(p·L₁ − c) with the level L₁ at the start. */
    private void transport(FactorTransport process, Domain domain, List<Source> sources) {
        if (space.holds(process.getSource()) && !surroundings.isActive()) {
            ledger.leftOut(process, "Space cannot move a factor between two of its fields.");
            return;
        }
        boolean isRate = process.getRate() == null || baseline.isLike(process.getRate(), "1/s");
        double rate = constant(process, null) * (isRate ? 1 : baseline.concentration(1, Regions.volume(domain)));
        boolean driven = surroundings.isActive() && baseline.varies(process.getSource());
        double partition = baseline.value(process.getPartition(), 1);
        double target = driven ? partition : partition * baseline.initial(process.getSource());
        String by = driven ? process.getSource().getId() : "";
        if (driven) {
            surroundings.sense(by);
        }
        List<Region> doors = doors(process, process.getTarget(), domain);
        double share = Regions.volume(domain) / doors.stream().mapToDouble(r -> Regions.volume(r, domain)).sum();
        doors.forEach(region -> sources.add(new Source(region, rate * share, target, by)));
        if (!driven && baseline.varies(process.getSource())) {
            ledger.approximated(process, "A source rate·(level − c) with the level of "
                    + ElementPath.of(process.getSource()) + " at the start.");
        } else if (share != 1) {
            ledger.approximated(process, "A source at the vessels, with rate·(volume of tissue)/(volume of vessels).");
        }
    }

    /** The zones of the vessel at the other end of a transport, or everywhere. */
    private List<Region> doors(FactorTransport process, StateVariable here, Domain domain) {
        Tissue tissue = (Tissue) Space.place(here);
        StateVariable other = process.getTarget() == here ? process.getSource() : process.getTarget();
        List<Region> doors = tissue.getZones().stream()
                .filter(z -> z.getVessel() != null && z.getVessel() == Space.place(other))
                .map(z -> regions.of(z, domain)).toList();
        return doors.isEmpty() ? List.of(new Region.Everywhere()) : doors;
    }
}
