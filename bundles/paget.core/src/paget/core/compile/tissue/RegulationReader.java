package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.core.compile.tissue.Multiplier.Response;
import paget.model.Binding;
import paget.model.BindingRole;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Regulated;
import paget.model.RegulatedAspect;
import paget.model.Regulation;
import paget.model.StateVariable;
import paget.sim.tissue.Regulation.Competitor;
import paget.sim.tissue.Regulation.Signal;

/**
 * Reads regulations as responses to what a cell can sense where it is. The occupancy of a receptor by its only ligand is
 * a Hill function of exponent 1 with K = Kd·(1 + Σ Iᵢ/Kᵢ), where Iᵢ are the other molecules that bind. What a cell cannot
 * sense is taken at its level at the start.
 */
final class RegulationReader {

    private final Baseline baseline;
    private final Ledger ledger;
    private final SurroundingsReader surroundings;

    RegulationReader(Baseline baseline, Ledger ledger, SurroundingsReader surroundings) {
        this.baseline = baseline;
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    /** The product of the enabled regulations of an aspect. */
    Multiplier read(Regulated regulated, RegulatedAspect aspect, Place place, Signals signals) {
        Multiplier product = Multiplier.ONE;
        for (Regulation regulation : regulated.getRegulations()) {
            if (regulation.isEnabled() && regulation.getAspect() == aspect) {
                product = product.and(read(regulation, place, signals));
            }
        }
        return product;
    }

    /** The product at the start, for what space keeps constant. */
    double frozen(Regulated regulated, RegulatedAspect aspect, Place place) {
        return read(regulated, aspect, place, variable -> null).constant();
    }

    private Multiplier read(Regulation regulation, Place place, Signals signals) {
        Optional<StateVariable> level = level(regulation, place);
        if (level.isEmpty()) {
            ledger.leftOut(regulation, "The regulator has no level where the process happens.");
            return Multiplier.ONE;
        }
        double basal = baseline.value(regulation.getBasal(), 1);
        double saturated = baseline.value(regulation.getSaturated(), 0);
        double exponent = baseline.value(regulation.getHillCoefficient(), 1);
        boolean receptor = regulation.getReceptor() != null;
        if (receptor && surroundings.isActive()) {
            Optional<Multiplier> occupancy = occupancy(regulation, level.get(), place, signals);
            if (occupancy.isPresent()) {
                return occupancy.get();
            }
        }
        double half = receptor ? effectiveConstant(regulation, level.get(), place)
                : baseline.value(regulation.getHalfMaximal(), 1);
        Signal signal = isDynamic(level.get()) ? signals.of(level.get()) : null;
        if (signal != null && !(receptor && exponent != 1)) {
            ledger.exact(regulation, "A response of the cells to the level where they are.");
            return new Multiplier(1, List.of(new Response(regulation.getId(), signal, basal, saturated, half,
                    exponent)));
        }
        double ratio = baseline.initial(level.get()) / half;
        double response = receptor ? Math.pow(ratio / (1 + ratio), exponent)
                : Math.pow(ratio, exponent) / (1 + Math.pow(ratio, exponent));
        if (baseline.varies(level.get())) {
            ledger.approximated(regulation, "The regulator is taken at its level at the start, because cells in space "
                    + "sense only what is in their own tissue.");
        } else {
            ledger.exact(regulation, "A constant factor, because the regulator does not change.");
        }
        return new Multiplier(basal + (saturated - basal) * response, List.of());
    }

    /** The occupancy by all that bind, as far as any of it changes; else empty. */
    private Optional<Multiplier> occupancy(Regulation regulation, StateVariable level, Place place, Signals signals) {
        double own = 1;
        double constant = 1;
        boolean dynamic = isDynamic(level);
        List<Competitor> competitors = new ArrayList<>();
        for (Binding binding : regulation.getReceptor().getBindings()) {
            Optional<? extends StateVariable> bound = level instanceof FactorLevel l
                    && l.getFactor() == binding.getFactor() ? Optional.of(l) : levelOf(binding.getFactor(), place);
            if (bound.isEmpty() || binding.getDissociationConstant() == null) {
                continue;
            }
            double k = baseline.value(binding.getDissociationConstant());
            if (bound.get() == level) {
                own = k;
            } else if (isDynamic(bound.get())) {
                Signal signal = signals.of(bound.get());
                if (signal == null) {
                    return Optional.empty();
                }
                competitors.add(new Competitor(signal, k));
                dynamic = true;
            } else {
                constant += baseline.initial(bound.get()) / k;
            }
        }
        Signal signal = dynamic ? signals.of(level) : null;
        if (signal == null) {
            return Optional.empty();
        }
        double all = constant;
        ledger.exact(regulation, "The occupancy of the receptor by all that bind, where the cells are.");
        return Optional.of(new Multiplier(1, List.of(new Response(regulation.getId(), signal,
                baseline.value(regulation.getBasal(), 1), baseline.value(regulation.getSaturated(), 0), own * all,
                baseline.value(regulation.getHillCoefficient(), 1), true, competitors.stream()
                        .map(c -> new Competitor(c.signal(), c.constant() * all)).toList()))));
    }

    private boolean isDynamic(StateVariable level) {
        return baseline.varies(level) || isSpread(level);
    }

    /** Levels that lie in zones differ from place to place even where nothing changes their mean in the network. */
    private static boolean isSpread(StateVariable variable) {
        return Regions.hasZones(variable);
    }

    private double effectiveConstant(Regulation regulation, StateVariable level, Place place) {
        double own = 1;
        double others = 1;
        for (Binding binding : regulation.getReceptor().getBindings()) {
            Optional<FactorLevel> bound = level instanceof FactorLevel l && l.getFactor() == binding.getFactor()
                    ? Optional.of(l) : levelOf(binding.getFactor(), place);
            if (bound.isEmpty() || binding.getDissociationConstant() == null) {
                continue;
            }
            double constant = baseline.value(binding.getDissociationConstant());
            if (bound.get() == level) {
                own = constant;
            } else {
                others += baseline.initial(bound.get()) / constant;
                if (baseline.varies(bound.get())) {
                    ledger.approximated(regulation, "K = Kd·(1 + Σ I/Ki) with the level of the "
                            + (binding.getRole() == BindingRole.ANTAGONIST ? "antagonist" : "competitor")
                            + " at the start.");
                }
            }
        }
        return own * others;
    }

    private static Optional<StateVariable> level(Regulation regulation, Place place) {
        return switch (regulation.getSource()) {
            case StateVariable variable -> Optional.of(variable);
            case Factor factor -> levelOf(factor, place).map(StateVariable.class::cast);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<FactorLevel> levelOf(Factor factor, Place place) {
        List<FactorLevel> levels = place == null ? List.of() : new ArrayList<>(place.getFactorLevels());
        return levels.stream().filter(level -> level.getFactor() == factor).findFirst();
    }
}
