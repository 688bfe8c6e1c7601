package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import paget.core.compile.tissue.CellBehaviour.Departure;
import paget.core.compile.tissue.Multiplier.Response;
import paget.core.compile.tissue.Speeds.Speed;
import paget.model.Activation;
import paget.model.CellStage;
import paget.model.Death;
import paget.model.GrowthLaw;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.RegulatedAspect;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.TraitKind;
import paget.model.Transition;
import paget.model.Uptake;
import paget.model.Vessel;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;

/**
 * Turns the processes of a population into what its cells do, at the same rates. Per cell: division, death and switching
 * at the rate of the process; crowding of logistic growth as death at rate·N/K with the number N of cells of the type;
 * killing on contact at rate·V/v with the volume V of the tissue and the volume v in which two cells touch; secretion and
 * uptake so that the mean level changes as in the network. In a sample of a part f of the tissue, numbers of cells are
 * compared with f times the stated ones, and each cell does 1/f times as much to the whole of the tissue.
 */
final class PopulationReader {

    private final Baseline baseline;
    private final Ledger ledger;
    private final Space space;
    private final Names<Population> types;
    private final Names<StateVariable> fields;
    private final RegulationReader regulations;
    private final Body body;
    private final SurroundingsReader surroundings;
    private final Map<String, RateSum> sums = new LinkedHashMap<>();
    private final List<CellType.Mutation> mutations = new ArrayList<>();
    private final List<CellType.Exchange> exchanges = new ArrayList<>();
    private final List<Departure> ways = new ArrayList<>();
    private Population population;
    private Speeds speeds;
    private Domain domain;
    private double radius;
    private double part;

    PopulationReader(Baseline baseline, Ledger ledger, Space space, Names<Population> types,
            Names<StateVariable> fields, SurroundingsReader surroundings) {
        this.surroundings = surroundings;
        this.baseline = baseline;
        this.ledger = ledger;
        this.space = space;
        this.types = types;
        this.fields = fields;
        this.regulations = new RegulationReader(baseline, ledger, surroundings);
        this.body = new Body(baseline, ledger, surroundings);
    }

    CellBehaviour read(Population cells) {
        population = cells;
        speeds = new Speeds(baseline, ledger, surroundings, cells, this::signal);
        domain = space.domain(cells);
        radius = body.radius(cells.getCellType());
        part = space.part(Space.place(cells));
        sums.clear();
        mutations.clear();
        exchanges.clear();
        ways.clear();
        space.processes.forEach(this::read);
        rupture();
        ledger.exact(cells, "Cells of the type " + types.of(cells) + ".");
        return behaviour();
    }

    private void read(Process process) {
        switch (process) {
            case Proliferation p when p.getPopulation() == population -> divide(p);
            case Death p when p.getPopulation() == population -> add(Behaviour.DEATH, "", p);
            case Mutation p when p.getPopulation() == population -> mutate(p);
            case Killing p when p.getKiller() == population -> kill(p);
            case Transition p when p.getSource() == population -> move(p);
            case Secretion p when p.getPopulation() == population && isLocal(p, p.getLevel()) -> secrete(p);
            case Uptake p when p.getPopulation() == population && isLocal(p, p.getLevel()) ->
                consume(p, p.getLevel());
            case Proteolysis p when p.getProtease() == population && isLocal(p, p.getSubstrate()) ->
                consume(p, p.getSubstrate());
            case Activation p when p.getActivator() == population && space.holds(p) -> activate(p);
            case Remodelling p when p.getAgent() == population && isLocal(p, p.getState()) -> remodel(p);
            default -> {
                // About other cells, or about fields, which read it themselves.
            }
        }
    }

    /** What is in the same tissue is sensed there, what is elsewhere by its mean. */
    private Signal signal(StateVariable variable) {
        if (Space.together(variable, population) && space.holds(variable)) {
            if (variable instanceof Population other) {
                return new Signal.Count(types.of(other));
            }
            if (fields.of(variable) != null) {
                return new Signal.Level(fields.of(variable));
            }
        }
        return surroundings.isActive() ? surroundings.sense(variable.getId()) : null;
    }

    private RateSum sum(Behaviour behaviour, String object) {
        return sums.computeIfAbsent(behaviour + " " + object, key -> new RateSum());
    }

    private void add(Behaviour behaviour, String object, Process process) {
        Speed speed = speeds.perCell(process);
        if (speed != null) {
            sum(behaviour, object).add(process, speed.rate(), speed.multiplier());
        }
    }

    private void divide(Proliferation process) {
        boolean bounded = process.getGrowthLaw() != GrowthLaw.EXPONENTIAL && !Rates.hasLaw(process);
        if (surroundings.isActive() && bounded && (process.getGrowthLaw() != GrowthLaw.LOGISTIC
                || process.getCapacityState() != null && baseline.varies(process.getCapacityState()))) {
            // beyond the capacity growth turns into loss
            Stream.of(false, true).forEach(loss -> {
                Speed speed = speeds.mean(process, loss);
                if (speed != null) {
                    sum(loss ? Behaviour.DEATH : Behaviour.CYCLE, "").add(process, speed.rate(), speed.multiplier());
                }
            });
            return;
        }
        Speed speed = speeds.perCell(process);
        if (speed == null) {
            return;
        }
        double rate = speed.rate();
        if (bounded) {
            double capacity = process.getCapacityState() == null ? baseline.value(process.getCapacity(), 1)
                    : baseline.initial(process.getCapacityState());
            if (process.getCapacityState() != null && baseline.varies(process.getCapacityState())) {
                ledger.approximated(process, "The capacity stays as it is at the start.");
            }
            if (process.getGrowthLaw() == GrowthLaw.LOGISTIC) {
                crowd(process, rate, speed.multiplier(), capacity);
            } else {
                double size = Math.max(1, baseline.initial(population));
                rate *= Math.max(0, Math.log(capacity / size));
                ledger.leftOut(process, "Gompertz growth has no form for single cells; division at rate·ln(K/N) with "
                        + "the number of cells at the start takes its place.");
            }
        }
        sum(Behaviour.CYCLE, "").add(process, rate, speed.multiplier());
    }

    private void crowd(Proliferation process, double rate, Multiplier multiplier, double capacity) {
        Response crowding = Response.proportional(process.getId(), new Signal.Count(types.of(population)), capacity);
        Multiplier felt = multiplier.and(new Multiplier(1, List.of(crowding)));
        if (!surroundings.isActive() && !multiplier.responses().isEmpty()) {
            // other simulators have one rate of death, in which the responses of one cause cannot be kept apart
            ledger.approximated(process, "Crowding does not feel the regulations of division.");
            felt = new Multiplier(multiplier.constant(), List.of(crowding));
        }
        sum(Behaviour.DEATH, "").add(process, rate, felt);
    }

    private void mutate(Mutation process) {
        if (types.of(process.getMutant()) == null || !Space.together(process.getMutant(), population)) {
            ledger.leftOut(process, "The mutants are not cells of the same tissue.");
            return;
        }
        Speed speed = speeds.of(process);
        if (speed != null) {
            if (!speed.multiplier().responses().isEmpty()) {
                ledger.leftOut(process, "The chance of a mutation cannot be regulated in space.");
            }
            mutations.add(new CellType.Mutation(types.of(process.getMutant()),
                    Math.min(1, speed.rate() * speed.multiplier().constant())));
        }
    }

    private void kill(Killing process) {
        Population victim = process.getVictim();
        if (types.of(victim) == null || !Space.together(victim, population)) {
            ledger.leftOut(process, "The victims are not cells of the same tissue.");
            return;
        }
        Speed speed = speeds.of(process);
        if (speed != null) {
            double reach = radius + body.radius(victim.getCellType());
            double contact = domain.dimensions() == 2 ? Math.PI * reach * reach * domain.depth()
                    : 4.0 / 3 * Math.PI * reach * reach * reach;
            sum(Behaviour.KILLING, types.of(victim)).add(process, speed.rate() * wholeVolume() / contact,
                    speed.multiplier());
            ledger.approximated(process, "On contact at rate·V/v, with the volume V of the tissue and the volume v in "
                    + "which two cells touch; the same rate where cells are well mixed.");
        }
    }

    private void move(Transition process) {
        Speed bare = speeds.perCell(process);
        if (bare == null) {
            return;
        }
        Speed speed = new Speed(bare.rate(), bare.multiplier().and(speeds.passage(process)));
        double success = Math.min(1, baseline.value(process.getSuccessProbability(), 1)
                * regulations.frozen(process, RegulatedAspect.SUCCESS_PROBABILITY, Space.place(population)));
        double rate = speed.rate();
        Population target = process.getTarget();
        if (target != null && types.of(target) != null && Space.together(target, population)) {
            sum(Behaviour.SWITCH, types.of(target)).add(process, rate * success, speed.multiplier());
            sum(Behaviour.DEATH, "").add(process, rate * (1 - success), speed.multiplier());
        } else if (target == null) {
            sum(Behaviour.DEATH, "").add(process, rate, speed.multiplier());
        } else if (Space.together(target, population)) {
            ledger.leftOut(process, "What the cells become is not counted in cells.");
        } else {
            sum(Behaviour.INTRAVASATION, "").add(process, rate, speed.multiplier());
            ways.add(new Departure(rate * speed.multiplier().constant(), target.getId(), success));
        }
    }

    /** Cells of every type are washed out where a vessel is torn, if the model says what becomes of them there. */
    private void rupture() {
        if (!ways.isEmpty() || !(Space.place(population) instanceof Tissue tissue)) {
            return;
        }
        tissue.getZones().stream().filter(z -> z.isRuptured() && z.getVessel() != null).findFirst()
                .flatMap(z -> circulating(z.getVessel()))
                .ifPresent(target -> ways.add(new Departure(1, target.getId(), 1)));
    }

    private Optional<Population> circulating(Vessel vessel) {
        return vessel.getPopulations().stream().filter(p -> p.getStage() == CellStage.CIRCULATING
                && p.getCellType() == population.getCellType()).findFirst();
    }

    private boolean isLocal(Process process, StateVariable level) {
        if (level == null || LevelReader.isHeld(level)) {
            return false;
        }
        if (!Space.together(level, population) && surroundings.isActive()) {
            surroundings.sense(level.getId());
            ledger.exact(process, "Outside of space, with the number of cells in space.");
            return false;
        }
        if (!Space.together(level, population) || fields.of(level) == null) {
            ledger.leftOut(process, "It acts on what is no field of the tissue of the cells.");
            return false;
        }
        return true;
    }

    private void secrete(Secretion process) {
        boolean amount = !Rates.hasLaw(process) && Amounts.isAmount(process, baseline);
        exchange(process, process.getLevel(), Behaviour.SECRETION, speeds.perCell(process), rate -> new CellType.Exchange(
                fields.of(process.getLevel()), amount ? baseline.concentration(rate, 1)
                        : rate * wholeVolume(), Double.POSITIVE_INFINITY, 0));
    }

    private void consume(Process process, StateVariable level) {
        exchange(process, level, Behaviour.UPTAKE, speeds.of(process), rate -> new CellType.Exchange(fields.of(level), 0, 0,
                rate * wholeVolume() / volume()));
    }

    /** What cells take of a zymogen becomes its product at once. */
    private void activate(Activation process) {
        exchange(process, process.getZymogen(), Behaviour.UPTAKE, speeds.of(process), rate -> new CellType.Exchange(
                fields.of(process.getZymogen()), 0, 0, rate * wholeVolume() / volume(), fields.of(process.getProduct())));
    }

    private void remodel(Remodelling process) {
        exchange(process, process.getState(), Behaviour.SECRETION, speeds.of(process), rate -> new CellType.Exchange(
                fields.of(process.getState()), rate * wholeVolume() / volume(),
                baseline.value(process.getGoal(), 0), 0));
    }

    /** The volume of the space as a part of the tissue: what all cells of the tissue act on together. */
    private double wholeVolume() {
        return Regions.volume(domain) / part;
    }

    private double volume() {
        return 4.0 / 3 * Math.PI * radius * radius * radius;
    }

    private void exchange(Process process, StateVariable level, Behaviour behaviour, Speed speed,
            DoubleFunction<CellType.Exchange> make) {
        if (speed != null) {
            exchanges.add(make.apply(speed.rate() * speed.multiplier().constant()));
            RateSum only = new RateSum();
            only.add(process, 1, speed.multiplier());
            sums.merge(behaviour + " " + fields.of(level), only, (a, b) -> {
                if (a.isRegulated() || b.isRegulated()) {
                    ledger.leftOut(process, "Its regulations cannot be kept apart from those of another process.");
                }
                return a;
            });
        }
    }

    private CellBehaviour behaviour() {
        List<CellType.Phase> cycle = new ArrayList<>();
        List<CellType.Switch> switches = new ArrayList<>();
        List<CellType.Killing> killings = new ArrayList<>();
        List<Regulation> responses = new ArrayList<>();
        List<CellType.Cause> deaths = new ArrayList<>();
        double death = 0;
        double leaving = 0;
        for (Map.Entry<String, RateSum> entry : sums.entrySet()) {
            Behaviour behaviour = Behaviour.valueOf(entry.getKey().substring(0, entry.getKey().indexOf(' ')));
            String object = entry.getKey().substring(entry.getKey().indexOf(' ') + 1);
            RateSum sum = entry.getValue();
            if (behaviour == Behaviour.DEATH && surroundings.isActive()) {
                sum.apart().forEach((cause, part) -> {
                    deaths.add(new CellType.Cause(cause, part.total()));
                    part.responses(ledger).forEach(r -> responses.add(regulation(behaviour, cause, r)));
                });
            }
            double total = sum.total();
            if (total == 0) {
                continue;
            }
            switch (behaviour) {
                case CYCLE -> cycle.add(new CellType.Phase("cycle", total, false));
                case DEATH -> death = total;
                case SWITCH -> switches.add(new CellType.Switch(object, total));
                case KILLING -> killings.add(new CellType.Killing(object, total));
                case INTRAVASATION -> leaving = total;
                default -> {
                    // The amounts are in the exchanges already.
                }
            }
            sum.responses(ledger).forEach(r -> responses.add(regulation(behaviour, object, r)));
        }
        body.regulated(population, this::signal)
                .forEach(r -> responses.add(regulation(r.behaviour(), "", r.response())));
        Motility motility = body.motility(population, fields, this::signal);
        CellType type = new CellType("", "", "", radius, body.mechanics(population.getCellType()), motility, cycle,
                death, 0, switches, exchanges, killings, leaving,
                body.fraction(population.getCellType(), TraitKind.CLUSTER_SURVIVAL).isPresent(), mutations, deaths);
        return new CellBehaviour(type, responses, ways);
    }

    private Regulation regulation(Behaviour behaviour, String object, Response response) {
        double half = response.signal() instanceof Signal.Count ? response.halfEffect() * part : response.halfEffect();
        return new Regulation(response.source(), "", behaviour, object, response.signal(), response.basal(),
                response.saturated(), half, response.exponent(), response.receptor(),
                response.competitors());
    }
}
