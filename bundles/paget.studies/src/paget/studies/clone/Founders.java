package paget.studies.clone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Proportion;
import paget.analysis.statistics.RatioOfMeans;
import paget.analysis.statistics.Sample;
import paget.core.study.Column;
import paget.core.study.Table;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.query.Places;
import paget.studies.Numbers;
import paget.studies.cascade.Cascade;
import paget.studies.cascade.Cascade.Way;
import paget.studies.cascade.Ledger;

/** Who founded the metastases of each organ: one clone or several, and with which share. */
final class Founders {

    private final Ledger ledger;
    private final double confidence;
    /** Founders in each replicate by organ and clone. */
    private final Map<Organ, Map<CellType, double[]>> founders = new LinkedHashMap<>();

    Founders(Cascade cascade, Ledger ledger, double confidence) {
        this.ledger = ledger;
        this.confidence = confidence;
        CellStage stage = stage(cascade);
        for (int i = 0; i < cascade.ways().size(); i++) {
            Way way = cascade.ways().get(i);
            if (way.isStep() && cascade.station(way.to()).getStage() == stage
                    && cascade.station(way.from()).getStage() != stage) {
                Organ organ = Places.organOf(cascade.station(way.to())).orElse(null);
                if (organ != null && organ.getRole() != OrganRole.PRIMARY) {
                    double[] counts = ledger.count(i);
                    founders.computeIfAbsent(organ, o -> new LinkedHashMap<>())
                            .merge(cascade.station(way.to()).getCellType(), counts, Founders::sum);
                }
            }
        }
    }

    /** The first stage of the model that is a colony, else solitary cells. */
    private static CellStage stage(Cascade cascade) {
        return List.of(CellStage.MICROMETASTASIS, CellStage.MACROMETASTASIS).stream()
                .filter(s -> !cascade.stations(s).isEmpty()).findFirst().orElse(CellStage.SOLITARY);
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    List<Table> tables(List<String> answers) {
        List<List<Object>> shares = new ArrayList<>();
        List<List<Object>> kinds = new ArrayList<>();
        founders.forEach((organ, clones) -> {
            double[] all = clones.values().stream().reduce(new double[ledger.replicates()], Founders::sum);
            clones.forEach((clone, counts) -> {
                double mean = Arrays.stream(counts).average().orElseThrow();
                RatioOfMeans share = RatioOfMeans.of(counts, all, confidence);
                Interval interval = share.interval();
                shares.add(List.of(organ.getId(), clone.getId(), ClonesReport.name(organ), Descent.name(clone), mean,
                        100 * share.estimate(), 100 * interval.lower(), 100 * interval.upper()));
                Interval number = new Sample(counts).meanInterval(confidence);
                answers.add(ClonesReport.name(organ) + ": " + Descent.name(clone) + " founds "
                        + (Double.isNaN(interval.lower()) ? Numbers.of(100 * share.estimate()) + " %"
                                : Numbers.percent(share.estimate(), interval, confidence))
                        + " of the metastases, " + Numbers.of(mean, number)
                        + (ledger.replicates() > 1 ? " of them on average." : " of them."));
            });
            if (ledger.replicates() > 1) {
                kinds.add(kinds(organ, clones, answers));
            }
        });
        List<Table> tables = new ArrayList<>();
        tables.add(new Table("founders", "Founders of metastases",
                List.of(Column.text("organ", "Organ"), Column.text("clone", "Clone"), Column.text("place", "In"),
                        Column.text("name", "Founded by"), Column.number("metastases", "Metastases", ""),
                        Column.number("share", "Share", "%"), Column.number("lower", "from", "%"),
                        Column.number("upper", "to", "%")),
                shares));
        if (!kinds.isEmpty()) {
            tables.add(new Table("clonality", "Organs by the number of clones in them",
                    List.of(Column.text("organ", "Organ"), Column.text("place", "In"),
                            Column.number("none", "None", "%"), Column.number("monoclonal", "Monoclonal", "%"),
                            Column.number("polyclonal", "Polyclonal", "%"), Column.number("lower", "from", "%"),
                            Column.number("upper", "to", "%")),
                    kinds));
        }
        return tables;
    }

    private List<Object> kinds(Organ organ, Map<CellType, double[]> clones, List<String> answers) {
        int n = ledger.replicates();
        int[] classes = new int[3];
        for (int r = 0; r < n; r++) {
            int replicate = r;
            int present = (int) clones.values().stream().filter(counts -> counts[replicate] > 0).count();
            classes[Math.min(2, present)]++;
        }
        Interval interval = new Proportion(classes[2], n).interval(confidence);
        answers.add(ClonesReport.name(organ) + ": more than one clone is there in "
                + Numbers.percent((double) classes[2] / n, interval, confidence) + " of " + Numbers.count(n, "replicate")
                + ", a single one in " + Numbers.of(100.0 * classes[1] / n) + " %, none in " + Numbers.of(100.0 * classes[0] / n)
                + " %.");
        return List.of(organ.getId(), ClonesReport.name(organ), 100.0 * classes[0] / n, 100.0 * classes[1] / n,
                100.0 * classes[2] / n, 100 * interval.lower(), 100 * interval.upper());
    }
}
