package paget.studies.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.analysis.exposure.Exposure;
import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.StateVariable;
import paget.model.Vessel;
import paget.model.path.ElementPath;
import paget.model.query.Contents;
import paget.sim.expression.Expression;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/** The levels of one drug: in blood and in tissues. */
final class DrugLevels {

    private static final Set<FactorKind> DRUGS = Set.of(FactorKind.DRUG, FactorKind.ANTIBODY,
            FactorKind.PROTEASE_INHIBITOR, FactorKind.ANGIOGENESIS_INHIBITOR);

    private final Organism model;
    private final Factor drug;
    private final List<FactorLevel> levels;

    private DrugLevels(Organism model, Factor drug, List<FactorLevel> levels) {
        this.model = model;
        this.drug = drug;
        this.levels = levels;
    }

    /** The drugs that have a level anywhere, in the order of the model. */
    static List<DrugLevels> of(Organism model) {
        List<DrugLevels> drugs = new ArrayList<>();
        for (Factor factor : model.getFactors()) {
            List<FactorLevel> levels = Contents.of(model, FactorLevel.class).filter(l -> l.getFactor() == factor)
                    .toList();
            if (DRUGS.contains(factor.getKind()) && !levels.isEmpty()) {
                drugs.add(new DrugLevels(model, factor, levels));
            }
        }
        return drugs;
    }

    /** What has to be integrated over a run of the network, under the ids that {@link #measure} looks for. */
    Map<String, Expression> integrands(ReactionNetwork network) {
        Map<String, Expression> integrands = new LinkedHashMap<>();
        for (FactorLevel level : levels) {
            integrands.put(area(level), shown(network, level));
            held(level).ifPresent(held -> integrands.put(held(level.getId()), held.part(variable -> shown(network, variable))));
        }
        return integrands;
    }

    /** @param trajectory a run, best of a network with the integrals of {@link #integrands}; else the rows have to do */
    List<Measured> measure(Trajectory trajectory) {
        double blood = levels.stream().filter(DrugLevels::isInBlood).findFirst()
                .map(l -> exposure(trajectory, l).area()).orElse(Double.NaN);
        double duration = trajectory.time(trajectory.rows() - 1) - trajectory.time(0);
        List<Measured> measured = new ArrayList<>();
        for (FactorLevel level : levels) {
            Exposure exposure = exposure(trajectory, level);
            double occupancy = held(level).map(held -> integral(trajectory, held(level.getId()))
                    .orElseGet(() -> Exposure.of(trajectory.times(), held.parts(trajectory)).area()) / duration)
                    .orElse(Double.NaN);
            measured.add(new Measured(level.getId(), name(), drug.getKind().getLiteral(),
                    ElementPath.of(level.eContainer()), isInBlood(level), unit(level).toString(), exposure,
                    isInBlood(level) ? Double.NaN : exposure.area() / blood, occupancy));
        }
        return measured;
    }

    private static Exposure exposure(Trajectory trajectory, FactorLevel level) {
        Exposure exposure = Exposure.of(trajectory.times(), trajectory.column(level.getId()));
        return integral(trajectory, area(level)).map(exposure::withArea).orElse(exposure);
    }

    private static Optional<Double> integral(Trajectory trajectory, String id) {
        return trajectory.observables().stream().anyMatch(o -> o.id().equals(id)) ? Optional.of(trajectory.last(id))
                : Optional.empty();
    }

    private static String area(FactorLevel level) {
        return level.getId() + "__area";
    }

    private static String held(String levelId) {
        return levelId + "__held";
    }

    /** A level, or a number of cells, in the unit in which it is shown. */
    private static Expression shown(ReactionNetwork network, StateVariable variable) {
        return network.observables().stream().filter(o -> o.id().equals(variable.getId())).findFirst().orElseThrow()
                .expression();
    }

    private String name() {
        return drug.getName() == null ? drug.getId() : drug.getName();
    }

    private static boolean isInBlood(FactorLevel level) {
        return level.eContainer() instanceof Vessel;
    }

    /** How the drug holds the first receptor that it binds; empty where it binds none. */
    private Optional<ReceptorHold> held(FactorLevel level) {
        return model.getCellTypes().stream().flatMap(type -> type.getReceptors().stream())
                .flatMap(receptor -> receptor.getBindings().stream())
                .filter(b -> b.getFactor() == drug && b.getDissociationConstant() != null).findFirst()
                .flatMap(binding -> ReceptorHold.of(level, binding));
    }

    static Unit unit(FactorLevel level) {
        return Unit.parse(level.getInitial() == null || level.getInitial().getUnit() == null ? "nmol/L"
                : level.getInitial().getUnit());
    }
}
