package paget.generate.physicell.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.GsonBuilder;

import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.core.generate.TargetIds;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/**
 * What joins the tissues, for scripts around PhysiCell: how fast cells leave which tissue, where they go with what chance
 * and after what time, and through which doors. Times are in minutes, lengths in µm.
 */
public final class CirculationFile {

    private final SpatialModel model;
    private final TargetIds ids;
    private final SpatialReport report;

    public CirculationFile(SpatialModel model, TargetIds ids, SpatialReport report) {
        this.model = model;
        this.ids = ids;
        this.report = report;
    }

    /** Writes the file, if there is a circulation. */
    public void write(OutputSink sink, Provenance provenance) throws IOException {
        if (model.tissue().circulation().routes().isEmpty()) {
            return;
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("written", provenance.lines());
        root.put("timeUnit", "min");
        root.put("lengthUnit", "micron");
        root.put("projects", projects());
        root.put("departures", departures());
        root.put("routes", routes());
        root.put("fates", fates());
        root.put("doors", doors());
        sink.write("circulation.json", new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root)
                + "\n");
        model.tissue().tissues().forEach(t -> report.approximated(t.id(),
                "A project of its own; what joins it to others is in circulation.json."));
    }

    /** Cells of a project that is a sample of its tissue stand for 1/part cells each. */
    private List<Object> projects() {
        return model.tissue().tissues().stream().filter(t -> !model.typesOf(t).isEmpty()).map(t -> (Object) entry("tissue",
                ids.of(t.id()), "settings", ids.of(t.id()) + "/config/PhysiCell_settings.xml", "part",
                model.compiled().samples().getOrDefault(t.id(), 1.0), "cellsAtStart",
                t.placements().stream().mapToInt(Placement::count).sum())).toList();
    }

    private List<Object> departures() {
        List<Object> list = new ArrayList<>();
        for (Tissue tissue : model.tissue().tissues()) {
            model.typesOf(tissue).stream().filter(t -> t.intravasationRate() > 0
                    && Double.isFinite(t.intravasationRate())).forEach(t -> list.add(entry("tissue", ids.of(tissue.id()),
                            "cellType", ids.of(t.id()), "rate", model.perMinute(t.intravasationRate()), "clusters",
                            t.clusters())));
        }
        return list;
    }

    private List<Object> routes() {
        return model.tissue().circulation().routes().stream().map(r -> (Object) entry("from", ids.of(r.from()), "to",
                r.to().isEmpty() ? "" : ids.of(r.to()), "cellType", r.cellType().isEmpty() ? "" : ids.of(r.cellType()),
                "becomes", r.becomes().isEmpty() ? "" : ids.of(r.becomes()), "share", r.share(), "transitTime",
                r.transitTime() * model.minutes())).toList();
    }

    private List<Object> fates() {
        return model.tissue().circulation().fates().stream().map(f -> (Object) entry("cellType", ids.of(f.cellType()),
                "singleSurvival", f.singleSurvival(), "clusterSurvival", f.clusterSurvival(), "disaggregation",
                f.disaggregation(), "extravasation", f.extravasation())).toList();
    }

    private List<Object> doors() {
        List<Object> list = new ArrayList<>();
        model.tissue().tissues().forEach(tissue -> tissue.vessels().forEach(v -> list.add(entry("tissue",
                ids.of(tissue.id()), "name", v.name(), "lymphatic", v.lymphatic(), "ruptured", v.ruptured(), "share",
                v.share(), "region", region(v.region())))));
        return list;
    }

    private static Object region(Region region) {
        return switch (region) {
            case Region.Everywhere everywhere -> entry("shape", "everywhere");
            case Region.Ball ball -> entry("shape", "ball", "x", ball.centre().x(), "y", ball.centre().y(), "z",
                    ball.centre().z(), "radius", ball.radius());
            case Region.Box box -> entry("shape", "box", "xMin", box.lower().x(), "yMin", box.lower().y(), "zMin",
                    box.lower().z(), "xMax", box.upper().x(), "yMax", box.upper().y(), "zMax", box.upper().z());
        };
    }

    private static Map<String, Object> entry(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
