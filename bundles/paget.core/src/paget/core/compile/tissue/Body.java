package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import paget.core.compile.tissue.Multiplier.Response;
import paget.model.CellType;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.RegulatedAspect;
import paget.model.StateVariable;
import paget.model.Trait;
import paget.model.TraitKind;
import paget.model.query.InheritedTrait;
import paget.sim.tissue.Mechanics;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Motility.Chemotaxis;
import paget.sim.tissue.Regulation.Behaviour;

/**
 * What a cell is by itself: its size, how it pushes and holds others, how it moves. Strengths that a drawing does not
 * state are those usual for epithelial cells: repulsion 10 µm/min, adhesion 0.4 µm/min for a trait of 1, range 1.25
 * contact distances (A. Ghaffarizadeh et al., PLoS Comput Biol 14 (2018) e1005991).
 */
final class Body {

    static final double DEFAULT_DIAMETER = 16.8;
    private static final double REPULSION = 10;
    private static final double ADHESION = 0.4;
    private static final double RANGE = 1.25;
    /** µm² in mm². */
    private static final double AREA = 1e6;
    private static final double PERSISTENCE = 10;

    private final Baseline baseline;
    private final Ledger ledger;
    private final Rates rates;
    private final RegulationReader regulations;

    /** A regulation of a behaviour that is about no other thing. */
    record Regulated(Behaviour behaviour, Response response) {
    }

    Body(Baseline baseline, Ledger ledger, SurroundingsReader surroundings) {
        this.baseline = baseline;
        this.ledger = ledger;
        this.rates = new Rates(baseline);
        this.regulations = new RegulationReader(baseline, ledger, surroundings);
    }

    double radius(CellType type) {
        Set<CellType> seen = new HashSet<>();
        for (CellType t = type; t != null && seen.add(t); t = t.getParent()) {
            if (t.getDiameter() != null) {
                return baseline.length(t.getDiameter()) / 2;
            }
            if (t.getPackingDensity() != null) {
                ledger.approximated(type, "A diameter of (6/(π·packing density))^(1/3), because it states none.");
                return baseline.micrometres(Math.cbrt(6 / (Math.PI * baseline.value(t.getPackingDensity())))) / 2;
            }
        }
        ledger.approximated(type, "It states no diameter; " + DEFAULT_DIAMETER + " µm is assumed.");
        return DEFAULT_DIAMETER / 2;
    }

    Mechanics mechanics(CellType type) {
        double perTime = baseline.minute();
        Optional<InheritedTrait> adhesion = InheritedTrait.of(type, TraitKind.ADHESION, null);
        double strength = 0;
        if (adhesion.isPresent() && adhesion.get().trait().getValue() != null) {
            Trait trait = adhesion.get().trait();
            boolean speed = baseline.isLike(trait.getValue(), "m/s");
            strength = speed ? baseline.micrometres(rates.value(adhesion.get())) : rates.value(adhesion.get()) * ADHESION * perTime;
            if (speed) {
                ledger.exact(trait, "The largest speed at which cells draw one another near.");
            } else {
                ledger.approximated(trait, "A largest speed of attraction of the trait times 0.4 µm/min.");
            }
        }
        return new Mechanics(REPULSION * perTime, strength, RANGE, REPULSION * perTime);
    }

    Motility motility(Population population, Names<StateVariable> fields, Signals signals) {
        CellType type = population.getCellType();
        Optional<InheritedTrait> motility = InheritedTrait.of(type, TraitKind.MOTILITY, null);
        if (motility.isEmpty() || motility.get().trait().getValue() == null) {
            return new Motility.Persistent(0, 0, 0, List.of());
        }
        Quantity stated = motility.get().trait().getValue();
        ledger.exact(motility.get().trait(), "How cells move in space.");
        if (!baseline.isLike(stated, "m/s")) {
            return new Motility.Diffusive(AREA * rates.value(motility.get()), chemotaxis(population, fields, AREA));
        }
        Optional<InheritedTrait> persistence = InheritedTrait.of(type, TraitKind.PERSISTENCE, null);
        double time = persistence.map(rates::value).orElse(PERSISTENCE / baseline.minute());
        if (persistence.isEmpty()) {
            ledger.approximated(motility.get().trait(), "Without a persistence time, " + PERSISTENCE
                    + " min is assumed.");
        } else {
            ledger.exact(persistence.get().trait(), "Mean time between changes of direction.");
        }
        List<Chemotaxis> towards = chemotaxis(population, fields, 1);
        double bias = Math.min(1, towards.stream().mapToDouble(c -> Math.abs(c.sensitivity())).sum());
        double constant = regulations.read(motility.get().trait(), RegulatedAspect.RATE, Space.place(population), signals)
                .constant();
        return new Motility.Persistent(constant * baseline.micrometres(rates.value(motility.get())), time, bias, towards);
    }

    private List<Chemotaxis> chemotaxis(Population population, Names<StateVariable> fields, double scale) {
        List<Chemotaxis> towards = new ArrayList<>();
        Place place = Space.place(population);
        for (FactorLevel level : place.getFactorLevels()) {
            InheritedTrait.of(population.getCellType(), TraitKind.CHEMOTAXIS, level.getFactor()).ifPresent(trait -> {
                towards.add(new Chemotaxis(fields.of(level), rates.value(trait) * scale));
                ledger.exact(trait.trait(), "Motion along the gradient of " + fields.of(level) + ".");
            });
        }
        return towards;
    }

    /** Regulations of the traits that only single cells have. */
    List<Regulated> regulated(Population population, Signals signals) {
        List<Regulated> all = new ArrayList<>();
        collect(population, TraitKind.MOTILITY, Behaviour.SPEED, signals, all);
        collect(population, TraitKind.PERSISTENCE, Behaviour.PERSISTENCE, signals, all);
        collect(population, TraitKind.ADHESION, Behaviour.ADHESION, signals, all);
        return all;
    }

    private void collect(Population population, TraitKind kind, Behaviour behaviour, Signals signals,
            List<Regulated> all) {
        InheritedTrait.of(population.getCellType(), kind, null).ifPresent(trait -> regulations
                .read(trait.trait(), RegulatedAspect.RATE, Space.place(population), signals).responses()
                .forEach(response -> all.add(new Regulated(behaviour, response))));
    }

    /** A trait that is a fraction, such as the survival of clusters. */
    Optional<Double> fraction(CellType type, TraitKind kind) {
        return InheritedTrait.of(type, kind, null).map(trait -> {
            ledger.travelling(trait.trait(), Fidelity.EXACT, "A chance in the circulation.");
            return rates.value(trait);
        });
    }
}
