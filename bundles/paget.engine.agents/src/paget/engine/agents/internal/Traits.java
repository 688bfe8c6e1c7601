package paget.engine.agents.internal;

import java.util.List;
import java.util.function.BiFunction;

import paget.sim.tissue.CellType;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.TissueModel;

/** Rates of a cell type in a tissue, with fields and types by number. Immutable once made. */
final class Traits {

    final String id;
    final String name;
    final double radius;
    final double volume;
    final double barrierRepulsion;

    final int phases;
    final double[] phaseRate;
    final boolean[] phaseFixed;
    final Factor[] phaseFactor;
    final double deathRate;
    final Factor deathFactor;
    final double[] causeRate;
    final Factor[] causeFactor;
    final double removalTime;
    final int[] switchTarget;
    final double[] switchRate;
    final Factor[] switchFactor;
    final int[] mutationTarget;
    final double[] mutationProbability;
    /** Rate at which it kills each type in contact. */
    final double[] killRate;
    final Factor[] killFactor;
    final double intravasationRate;
    final Factor intravasationFactor;
    final boolean clusters;

    /** Number of the field of each exchange, −1 when the tissue does not have it. */
    final int[] exchangeField;
    /** Whether what is taken becomes another field, and its number, −1 when the tissue does not have it. */
    final boolean[] activates;
    final int[] exchangeProduct;
    final double[] secretion;
    final double[] target;
    final double[] uptake;
    final Factor[] secretionFactor;
    final Factor[] uptakeFactor;

    final boolean diffusive;
    /** Speed, or diffusion coefficient. */
    final double mobility;
    final double persistence;
    final double bias;
    final int[] attractant;
    final double[] sensitivity;
    final Factor speedFactor;
    final Factor persistenceFactor;
    final Factor biasFactor;
    final Factor adhesionFactor;

    /** @param fieldIds fields of the tissue in order */
    Traits(TissueModel model, int number, List<String> fieldIds, Factor.Names names) {
        CellType type = model.cellTypes().get(number);
        BiFunction<Behaviour, String, Factor> factors = (behaviour, object) -> new Factor(model.regulations().stream()
                .filter(r -> r.cellType().equals(type.id()) && r.behaviour() == behaviour
                        && (r.object().isEmpty() || r.object().equals(object)))
                .map(Regulation::response).toList(), names);
        id = type.id();
        name = type.name();
        radius = type.radius();
        volume = 4 / 3.0 * Math.PI * radius * radius * radius;
        barrierRepulsion = type.mechanics().barrierRepulsion();
        phases = type.cycle().size();
        phaseRate = type.cycle().stream().mapToDouble(CellType.Phase::rate).toArray();
        phaseFixed = new boolean[phases];
        phaseFactor = new Factor[phases];
        for (int p = 0; p < phases; p++) {
            phaseFixed[p] = type.cycle().get(p).fixed();
            phaseFactor[p] = factors.apply(Behaviour.CYCLE, type.cycle().get(p).id());
        }
        deathRate = type.deathRate();
        deathFactor = factors.apply(Behaviour.DEATH, "");
        causeRate = type.deaths().stream().mapToDouble(CellType.Cause::rate).toArray();
        causeFactor = type.deaths().stream().map(cause -> new Factor(model.regulations().stream()
                .filter(r -> r.cellType().equals(type.id()) && r.behaviour() == Behaviour.DEATH
                        && r.object().equals(cause.id())).map(Regulation::response).toList(), names)).toArray(Factor[]::new);
        removalTime = type.removalTime();
        switchTarget = type.switches().stream().mapToInt(s -> names.type(s.target())).toArray();
        switchRate = type.switches().stream().mapToDouble(CellType.Switch::rate).toArray();
        switchFactor = type.switches().stream().map(s -> factors.apply(Behaviour.SWITCH, s.target()))
                .toArray(Factor[]::new);
        mutationTarget = type.mutations().stream().mapToInt(m -> names.type(m.target())).toArray();
        mutationProbability = type.mutations().stream().mapToDouble(CellType.Mutation::probability).toArray();
        killRate = new double[model.cellTypes().size()];
        killFactor = new Factor[killRate.length];
        for (CellType.Killing killing : type.killings()) {
            int victim = names.type(killing.target());
            killRate[victim] += killing.rate();
            killFactor[victim] = factors.apply(Behaviour.KILLING, killing.target());
        }
        intravasationRate = type.intravasationRate();
        intravasationFactor = factors.apply(Behaviour.INTRAVASATION, "");
        clusters = type.clusters();

        int exchanges = type.exchanges().size();
        exchangeField = type.exchanges().stream().mapToInt(e -> fieldIds.indexOf(e.field())).toArray();
        activates = new boolean[exchanges];
        exchangeProduct = type.exchanges().stream().mapToInt(e -> fieldIds.indexOf(e.product())).toArray();
        secretion = new double[exchanges];
        target = new double[exchanges];
        uptake = new double[exchanges];
        secretionFactor = new Factor[exchanges];
        uptakeFactor = new Factor[exchanges];
        for (int e = 0; e < exchanges; e++) {
            CellType.Exchange exchange = type.exchanges().get(e);
            secretion[e] = exchange.secretion();
            target[e] = exchange.target();
            uptake[e] = exchange.uptake();
            activates[e] = !exchange.product().isEmpty();
            secretionFactor[e] = factors.apply(Behaviour.SECRETION, exchange.field());
            uptakeFactor[e] = factors.apply(Behaviour.UPTAKE, exchange.field());
        }

        switch (type.motility()) {
            case Motility.Persistent walk -> {
                diffusive = false;
                mobility = walk.speed();
                persistence = walk.persistence();
                bias = walk.bias();
            }
            case Motility.Diffusive walk -> {
                diffusive = true;
                mobility = walk.diffusion();
                persistence = 0;
                bias = 0;
            }
        }
        List<Motility.Chemotaxis> sensed = type.motility().chemotaxis().stream()
                .filter(c -> fieldIds.contains(c.field()) && c.sensitivity() != 0).toList();
        attractant = sensed.stream().mapToInt(c -> fieldIds.indexOf(c.field())).toArray();
        sensitivity = sensed.stream().mapToDouble(Motility.Chemotaxis::sensitivity).toArray();
        speedFactor = factors.apply(Behaviour.SPEED, "");
        persistenceFactor = factors.apply(Behaviour.PERSISTENCE, "");
        biasFactor = factors.apply(Behaviour.BIAS, "");
        adhesionFactor = factors.apply(Behaviour.ADHESION, "");
    }

    /** Whether cells of this type move by themselves. */
    boolean isMotile() {
        return mobility > 0 || diffusive && attractant.length > 0;
    }

    boolean kills() {
        for (double rate : killRate) {
            if (rate > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether any behaviour depends on neighbours. */
    boolean needsNeighbours() {
        return kills() || any(phaseFactor) || deathFactor.needsNeighbours() || any(causeFactor) || any(switchFactor)
                || intravasationFactor.needsNeighbours() || any(secretionFactor) || any(uptakeFactor)
                || speedFactor.needsNeighbours() || persistenceFactor.needsNeighbours()
                || biasFactor.needsNeighbours() || adhesionFactor.needsNeighbours();
    }

    private static boolean any(Factor[] factors) {
        for (Factor factor : factors) {
            if (factor.needsNeighbours()) {
                return true;
            }
        }
        return false;
    }
}
