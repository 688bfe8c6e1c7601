package paget.core.validation;

import java.util.EnumSet;
import java.util.Set;

import paget.model.Arrest;
import paget.model.Awakening;
import paget.model.CellStage;
import paget.model.CirculationLoss;
import paget.model.DormancyEntry;
import paget.model.Extravasation;
import paget.model.Intravasation;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.Transition;
import paget.model.Vessel;
import paget.model.path.Labels;

/** Populations stand at the stage that their place and the steps of the cascade ask for. */
final class StageRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Population population : model.all(Population.class)) {
            boolean travels = population.getStage() == CellStage.CIRCULATING;
            boolean inVessel = population.eContainer() instanceof Vessel;
            boolean tissueStage = EnumSet.of(CellStage.SOLITARY, CellStage.MICROMETASTASIS, CellStage.MACROMETASTASIS)
                    .contains(population.getStage());
            if (travels && !inVessel && population.eContainer() instanceof Place) {
                findings.warning("stage.place", population, PagetPackage.Literals.POPULATION__STAGE, Labels.of(population)
                        + " circulate, but are in the tissue " + Labels.of(population.eContainer())
                        + "; put them into a vessel or choose another stage.");
            } else if (inVessel && tissueStage) {
                findings.warning("stage.place", population, PagetPackage.Literals.POPULATION__STAGE, Labels.of(population)
                        + " are in the vessel " + Labels.of(population.eContainer()) + ", but stand at a stage in tissue; "
                        + "choose circulating.",
                        QuickFix.set("Make them circulating", population, PagetPackage.Literals.POPULATION__STAGE,
                                CellStage.CIRCULATING));
            }
        }
        for (Process process : model.all(Process.class)) {
            switch (process) {
                case Intravasation t -> expect(t, t.getTarget(), EnumSet.of(CellStage.CIRCULATING), "end", findings);
                case Arrest t -> {
                    expect(t, t.getSource(), EnumSet.of(CellStage.CIRCULATING), "start", findings);
                    expect(t, t.getTarget(), EnumSet.of(CellStage.ARRESTED), "end", findings);
                }
                case Extravasation t ->
                    expect(t, t.getSource(), EnumSet.of(CellStage.ARRESTED, CellStage.CIRCULATING), "start", findings);
                case DormancyEntry t -> expect(t, t.getTarget(), EnumSet.of(CellStage.DORMANT), "end", findings);
                case Awakening t -> expect(t, t.getSource(), EnumSet.of(CellStage.DORMANT), "start", findings);
                case CirculationLoss p -> expect(p, p.getPopulation(), EnumSet.of(CellStage.CIRCULATING, CellStage.ARRESTED),
                        "act", findings);
                default -> {
                    // Other processes may act at any stage.
                }
            }
        }
    }

    private static void expect(Process process, Population population, Set<CellStage> stages, String verb, Findings findings) {
        if (population != null && !stages.contains(population.getStage())) {
            findings.warning("stage.unexpected", process,
                    process instanceof Transition ? verb.equals("start") ? PagetPackage.Literals.TRANSITION__SOURCE
                            : PagetPackage.Literals.TRANSITION__TARGET : PagetPackage.Literals.CIRCULATION_LOSS__POPULATION,
                    Labels.capital(Labels.of(process)) + " should " + verb + (verb.equals("act") ? " on " : " with ")
                            + String.join(" or ", stages.stream().map(Labels::words).toList()) + " cells, but "
                            + Labels.of(population) + " are " + Labels.words(population.getStage())
                            + "; choose another population or change its stage.");
        }
    }
}
