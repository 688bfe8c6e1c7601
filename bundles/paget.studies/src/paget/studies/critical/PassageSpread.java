package paget.studies.critical;

import java.util.List;
import java.util.Optional;

import paget.analysis.survival.KaplanMeier;
import paget.analysis.survival.SurvivalTimes;
import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.sim.run.Simulation;
import paget.studies.input.Input;
import paget.studies.input.PreparedInputs;

/**
 * How far the median time of first passage moves when the uncertain values of the model are drawn from their evidence. All draws
 * have the same replicates, with the same random numbers, so that chance moves them together and not apart.
 */
final class PassageSpread {

    /** A tenth of the study's replicates for each draw, within these limits: the whole costs a few times the study. */
    private static final int LEAST = 20;
    private static final int MOST = 100;

    /** What counts as the passage, for each variant of the model. */
    interface Passages {
        /** Finds the times of passage in a variant. */
        FirstPassage.Passage in(Variant variant);
    }

    private final StudyContext context;
    private final List<Input> uncertain;
    private final EvidenceDraws draws;

    PassageSpread(StudyContext context) {
        this.context = context;
        uncertain = EvidenceDraws.uncertain(context, List.of());
        draws = new EvidenceDraws(context, uncertain);
    }

    boolean isKnown() {
        return draws.size() > 0;
    }

    /** Replicates of each draw. */
    int replicates() {
        return Math.min(context.replicates(), Math.clamp(context.replicates() / 10, LEAST, MOST));
    }

    /** Empty when fewer than two draws have a median by the end. */
    Optional<Spread> of(StudyContext part, Passages passages) {
        Variant variant = context.plan().variant();
        PreparedInputs prepared = new PreparedInputs(context, variant, uncertain, context.plan().settings());
        List<Double> medians = draws.each(part, (i, runner) -> {
            Simulation simulation = prepared.at(draws.get(i));
            FirstPassage.Passage passage = passages.in(draws.at(variant, i));
            double[] times = new double[replicates()];
            for (int replicate = 0; replicate < times.length; replicate++) {
                runner.checkCancelled();
                times[replicate] = passage.of(runner.run(simulation, replicate), replicate);
            }
            return KaplanMeier.of(SurvivalTimes.until(times, context.plan().tEnd())).median();
        });
        return Spread.of(context, medians.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
