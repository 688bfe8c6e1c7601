package paget.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.chart.ChartStyle;
import paget.chart.TissueColors;
import paget.chart.TissuePicture;
import paget.chart.TissueView;
import paget.core.course.RecordedRun;
import paget.core.course.TissueCourse;
import paget.core.run.NumberText;
import paget.core.run.RunOutcome;
import paget.core.store.RunStore;
import paget.core.study.StudyResult;
import paget.model.Organism;
import paget.sim.run.Progress;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueSnapshot;

/** Cells and fields of a run in space at its start and at its end, for reports. */
public final class TissuePictures {

    /** Two of them stand side by side. */
    private static final ChartStyle STYLE = new ChartStyle(470, 310, false, OutlineLettering.INSTANCE);

    /** Relative differences of levels that no picture can show. */
    private static final double EVEN = 1e-9;

    private TissuePictures() {
    }

    /**
     * A picture at the start and one at the end of every tissue that has cells then; none of a run without space or of a branch. Of a tissue
     * in three dimensions it is the plane in the middle.
     *
     * @param store where the states of the run may be; without them it is run again
     */
    public static List<Report.Diagram> of(RunOutcome outcome, Optional<RunStore> store, Progress progress) {
        RecordedRun run = RecordedRun.of(outcome);
        Optional<Organism> model = outcome.subject().organism();
        if (!run.isInSpace() || run.isBranch() || model.isEmpty()) {
            return List.of();
        }
        TissueCourse course = run.tissue(model.get(), store, progress);
        int last = course.times().length - 1;
        List<Report.Diagram> pictures = new ArrayList<>();
        for (int tissue = 0; tissue < course.model().tissues().size(); tissue++) {
            for (int time : new int[] {0, last}) {
                TissueSnapshot snapshot = course.at(time, tissue);
                if (snapshot.cells() > 0) {
                    pictures.add(picture(course, tissue, time, snapshot, outcome.result()));
                }
            }
        }
        return pictures;
    }

    private static Report.Diagram picture(TissueCourse course, int tissue, int time, TissueSnapshot snapshot,
            StudyResult result) {
        Tissue drawn = course.model().tissues().get(tissue);
        Domain domain = drawn.domain();
        int field = drawn.fields().isEmpty() ? -1 : 0;
        double[] range = field < 0 ? new double[] {0, 1} : range(course, tissue, field);
        String words = NumberText.of(course.times()[time]) + " " + course.model().timeUnit();
        boolean solid = domain.dimensions() == 3;
        double layer = solid ? (domain.gridCells(2) / 2 + 0.5) * domain.gridEdge(2) : 0;
        TissuePicture picture = new TissuePicture(course.model(), snapshot, new TissueView(tissue, field, range[0], range[1], layer,
                words), new TissueColors(course.model(), drawn, result), STYLE);
        String levels = field < 0 ? "" : "; colours show "
                + course.model().field(drawn.fields().get(field).field()).name();
        return new Report.Diagram(drawn.name() + " at " + words + ": " + snapshot.cells() + " cells" + levels
                + (solid ? "; the plane in the middle" : ""), picture.svg());
    }

    /** Levels of a field for its colours; one that is the same everywhere is compared with nothing, else it would look like nothing. */
    private static double[] range(TissueCourse course, int tissue, int field) {
        double[] range = course.range(tissue, field);
        return range[1] > 0 && range[1] - range[0] <= EVEN * range[1] ? new double[] {0, range[1]} : range;
    }
}
