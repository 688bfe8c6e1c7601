package paget.studies.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import paget.analysis.exposure.Exposure;
import paget.analysis.exposure.Occupancy;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.Place;
import paget.model.Receptor;
import paget.model.Vessel;
import paget.model.path.ElementPath;
import paget.model.query.Contents;
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

    List<Measured> measure(Trajectory trajectory) {
        double blood = levels.stream().filter(DrugLevels::isInBlood).findFirst()
                .map(l -> exposure(trajectory, l).area()).orElse(Double.NaN);
        List<Measured> measured = new ArrayList<>();
        for (FactorLevel level : levels) {
            Exposure exposure = exposure(trajectory, level);
            measured.add(new Measured(level.getId(), name(), drug.getKind().getLiteral(),
                    ElementPath.of(level.eContainer()), unit(level).toString(), exposure,
                    isInBlood(level) ? Double.NaN : exposure.area() / blood, occupancy(trajectory, level)));
        }
        return measured;
    }

    private String name() {
        return drug.getName() == null ? drug.getId() : drug.getName();
    }

    private static boolean isInBlood(FactorLevel level) {
        return level.eContainer() instanceof Vessel;
    }

    private static Exposure exposure(Trajectory trajectory, FactorLevel level) {
        return Exposure.of(trajectory.times(), trajectory.column(level.getId()));
    }

    private static Unit unit(FactorLevel level) {
        return Unit.parse(level.getInitial() == null || level.getInitial().getUnit() == null ? "nmol/L"
                : level.getInitial().getUnit());
    }

    /** Mean over time of the part of a receptor that the drug holds among all that bind it in the place. */
    private double occupancy(Trajectory trajectory, FactorLevel level) {
        for (CellType type : model.getCellTypes()) {
            for (Receptor receptor : type.getReceptors()) {
                for (Binding binding : receptor.getBindings()) {
                    if (binding.getFactor() == drug && binding.getDissociationConstant() != null) {
                        return occupancy(trajectory, level, receptor, binding);
                    }
                }
            }
        }
        return Double.NaN;
    }

    private static double occupancy(Trajectory trajectory, FactorLevel level, Receptor receptor, Binding own) {
        Place place = (Place) level.eContainer();
        double[] times = trajectory.times();
        double[] drug = trajectory.column(level.getId());
        double constant = constant(own, level);
        double[] others = new double[times.length];
        for (Binding binding : receptor.getBindings()) {
            place.getFactorLevels().stream().filter(l -> binding != own && l.getFactor() == binding.getFactor()
                    && binding.getDissociationConstant() != null).forEach(ligand -> {
                        double[] values = trajectory.column(ligand.getId());
                        for (int i = 0; i < others.length; i++) {
                            others[i] += values[i] / constant(binding, ligand);
                        }
                    });
        }
        double sum = 0;
        for (int i = 1; i < times.length; i++) {
            sum += (times[i] - times[i - 1]) * (Occupancy.competitive(drug[i], constant, others[i])
                    + Occupancy.competitive(drug[i - 1], constant, others[i - 1])) / 2;
        }
        return sum / (times[times.length - 1] - times[0]);
    }

    /** The dissociation constant in the unit of the level; NaN where they do not convert. */
    private static double constant(Binding binding, FactorLevel level) {
        Unit stated = Unit.parse(binding.getDissociationConstant().getUnit());
        Unit shown = unit(level);
        return stated.isCommensurable(shown)
                ? binding.getDissociationConstant().getValue() * stated.scale() / shown.scale() : Double.NaN;
    }
}
