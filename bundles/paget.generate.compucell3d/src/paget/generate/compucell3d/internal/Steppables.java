package paget.generate.compucell3d.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.TargetIds;
import paget.core.generate.space.Outside;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Tissue;

/**
 * Python for what CC3DML cannot say: division, death, switching, killing, departure, secretion, uptake and motion, with
 * the rates of the model and its regulations. The rates are a table; the code is the same for every model.
 */
final class Steppables {

    private final SpatialModel model;
    private final Tissue tissue;
    private final List<CellType> types;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Cc3dProject.Scale scale;
    private final Outside outside;
    private final List<FieldSetup> solved;

    Steppables(SpatialModel model, Tissue tissue, List<CellType> types, TargetIds ids, SpatialReport report,
            Cc3dProject.Scale scale, Outside outside, List<FieldSetup> solved) {
        this.outside = outside;
        this.solved = solved;
        this.model = model;
        this.tissue = tissue;
        this.types = types;
        this.ids = ids;
        this.report = report;
        this.scale = scale;
    }

    /** Sites of a cell: its cross-section in two dimensions, its volume in three. */
    static double volume(CellType type, boolean flat, Cc3dProject.Scale scale) {
        double r = type.radius() / scale.site();
        return flat ? Math.PI * r * r : 4.0 / 3 * Math.PI * r * r * r;
    }

    String main(String name) {
        return "from cc3d import CompuCellSetup\n\nfrom " + name
                + "Steppables import BirthSteppable, CellSteppable, FieldSteppable, OutsideSteppable\n\n"
                + "CompuCellSetup.register_steppable(steppable=FieldSteppable(frequency=1))\n"
                + "CompuCellSetup.register_steppable(steppable=BirthSteppable(frequency=1))\n"
                + "CompuCellSetup.register_steppable(steppable=OutsideSteppable(frequency=1))\n"
                + "CompuCellSetup.register_steppable(steppable=CellSteppable(frequency=1))\nCompuCellSetup.run()\n";
    }

    String module() {
        return PythonCode.HEAD + table() + new OutsideTables(outside, ids, model.minutes()).text() + OutsideCode.TEXT
                + PythonCode.POPULATION + FieldCode.TEXT + PythonCode.CELLS;
    }

    private String table() {
        StringBuilder text = new StringBuilder("# Rates in 1/min, lengths in sites.\nSTEP = ").append(number(scale.step()))
                .append("\nSEED = ").append(model.seed()).append("\nTYPE_IDS = ").append(numbers())
                .append("\nTYPE_NAMES = {n: name for name, n in TYPE_IDS.items()}\nTYPES = {\n");
        types.forEach(type -> type(type, text));
        text.append("}\n\n# (type, behaviour, object): (kind of signal, its name, b, m, K, n, None) for the factors "
                + "b + (m - b)*s**n/(K**n + s**n);\n# of a receptor (..., [(kind, name, K), ...]) with what competes for it and "
                + "b + (m - b)*(x/(1 + x))**n,\n# x = s/(K*(1 + sum of s/K of the others))\nREGULATIONS = {\n");
        regulations(text);
        text.append("}\n\n# (type, rate in cells/min)\nINFLOWS = [");
        text.append(String.join(", ", tissue.inflows().stream().filter(i -> i.rate() > 0).map(i -> "(" + quoted(i.cellType()) + ", "
                + number(model.perMinute(i.rate())) + ")").toList())).append("]\n\n");
        fields(text);
        return text.toString();
    }

    private void type(CellType type, StringBuilder text) {
        boolean flat = tissue.domain().dimensions() == 2;
        text.append("    ").append(quoted(type.id())).append(": {\n");
        entry(text, "volume", number(volume(type, flat, scale)));
        entry(text, "stiffness", number(Contacts.stiffness(volume(type, flat, scale), flat, scale.temperature())));
        double division = type.cycle().isEmpty() ? 0
                : 1 / type.cycle().stream().mapToDouble(phase -> 1 / phase.rate()).sum();
        entry(text, "CYCLE", number(model.perMinute(division)));
        entry(text, "DEATH", number(model.perMinute(type.deathRate())));
        entry(text, "CAUSES", map(type.deaths().stream().map(d -> OutsideTables.quoted(d.id()) + ": "
                + number(model.perMinute(d.rate()))).toList()));
        boolean door = tissue.vessels().stream().anyMatch(v -> v.region() instanceof Region.Everywhere);
        boolean leaves = door && Double.isFinite(type.intravasationRate());
        entry(text, "INTRAVASATION", number(leaves ? model.perMinute(type.intravasationRate()) : 0));
        entry(text, "SWITCH", map(type.switches().stream().filter(s -> has(s.target()))
                .map(s -> pair(s.target(), model.perMinute(s.rate()))).toList()));
        entry(text, "KILLING", map(type.killings().stream().filter(k -> has(k.target()))
                .map(k -> pair(k.target(), model.perMinute(k.rate()))).toList()));
        entry(text, "mutations", map(type.mutations().stream().filter(m -> has(m.target()))
                .map(m -> pair(m.target(), m.probability())).toList()));
        entry(text, "exchanges", "[" + String.join(", ", type.exchanges().stream().filter(e -> tissue.fields().stream()
                .anyMatch(f -> f.field().equals(e.field()))).map(e -> exchange(type, e)).toList()) + "]");
        double speed = switch (type.motility()) {
            case Motility.Persistent walk -> model.perMinute(walk.speed());
            case Motility.Diffusive walk -> 0;
        };
        entry(text, "force", number(Math.min(1, speed) * 10 * scale.temperature() / 10));
        double persistence = type.motility() instanceof Motility.Persistent walk ? walk.persistence() * model.minutes() : 0;
        entry(text, "persistence", number(Math.max(scale.step(), persistence)));
        if (speed > 0) {
            report.approximated(type.id(), "A walk by a force of min(1, speed in µm/min)·T whose direction changes after the "
                    + "persistence time on average; its speed has to be calibrated.");
        } else if (type.motility() instanceof Motility.Diffusive) {
            report.approximated(type.id(), "Random motion by the fluctuations of the membrane; its diffusion coefficient has "
                    + "to be calibrated.");
        }
        text.append("    },\n");
    }

    private boolean has(String type) {
        return types.stream().anyMatch(t -> t.id().equals(type));
    }

    /** Field, amount per min, rate and target per min of the cell's volume, uptake per min of the cell's volume. */
    private String exchange(CellType type, CellType.Exchange e) {
        boolean amount = Double.isInfinite(e.target());
        double depth = tissue.domain().dimensions() == 2 ? tissue.domain().depth() : scale.site();
        double siteVolume = scale.site() * scale.site() * depth;
        double sphere = 4.0 / 3 * Math.PI * Math.pow(type.radius(), 3);
        // One rate for the whole cell, spread over its sites: rate·V(cell)/(V(site)·number of sites) in each.
        double spread = sphere / siteVolume;
        return "(" + quoted(e.field()) + ", " + number(amount ? model.perMinute(e.secretion()) / siteVolume : 0) + ", "
                + number(amount ? 0 : model.perMinute(e.secretion()) * spread) + ", " + number(amount ? 0 : e.target())
                + ", " + number(model.perMinute(e.uptake()) * spread) + ")";
    }

    private void regulations(StringBuilder text) {
        Map<String, List<String>> factors = new LinkedHashMap<>();
        for (Regulation r : model.tissue().regulations()) {
            if (!has(r.cellType())) {
                continue;
            }
            String signal = signal(r.signal());
            List<String> competitors = r.competitors().stream().map(c -> {
                String other = signal(c.signal());
                return other == null ? null : "(" + other + ", " + number(c.constant()) + ")";
            }).toList();
            if (signal == null || competitors.contains(null) || !isWritten(r.behaviour())) {
                report.leftOut(r.source(), "The steppables have no such signal or behaviour.");
                continue;
            }
            String object = r.object().isEmpty() ? "\"\"" : ids.contains(r.object()) ? quoted(r.object())
                    : OutsideTables.quoted(r.object());
            factors.computeIfAbsent("(" + quoted(r.cellType()) + ", \"" + r.behaviour() + "\", " + object + ")",
                    key -> new ArrayList<>()).add("(" + signal + ", " + number(r.basal()) + ", " + number(r.saturated())
                            + ", " + number(r.halfEffect()) + ", " + number(r.exponent()) + ", "
                            + (r.receptor() ? "[" + String.join(", ", competitors) + "]" : "None") + ")");
        }
        factors.forEach((key, list) -> text.append("    ").append(key).append(": [").append(String.join(", ", list))
                .append("],\n"));
    }

    private static boolean isWritten(Behaviour behaviour) {
        return switch (behaviour) {
            case CYCLE, DEATH, SWITCH, KILLING, INTRAVASATION, SECRETION, UPTAKE -> true;
            case SPEED, BIAS, PERSISTENCE, ADHESION -> false;
        };
    }

    private String signal(Signal sensed) {
        return switch (sensed) {
            case Signal.Level level -> tissue.fields().stream().anyMatch(f -> f.field().equals(level.field()))
                    ? "\"level\", " + quoted(level.field()) : null;
            case Signal.Contact contact -> has(contact.cellType()) ? "\"contact\", " + quoted(contact.cellType()) : null;
            case Signal.Count count -> has(count.cellType()) ? "\"count\", " + quoted(count.cellType()) : null;
            case Signal.Outside(String variable) -> "\"outside\", " + OutsideTables.quoted(variable);
            case Signal.Pressure pressure -> null;
        };
    }

    private void fields(StringBuilder text) {
        text.append("# field, region as a function of sites, level at the start\nPATCHES = [\n");
        tissue.fields().forEach(f -> f.patches().forEach(p -> text.append("    (").append(quoted(f.field())).append(", ")
                .append(PythonRegion.of(p.region(), scale.site())).append(", ").append(number(p.level()))
                .append("),\n")));
        text.append("]\n\n# field, region, gain in levels/min, loss in 1/min, what outside multiplies the gain\nSOURCES = [\n");
        tissue.fields().forEach(f -> f.sources().forEach(s -> {
            boolean constant = Double.isInfinite(s.target());
            double rate = model.perMinute(s.rate());
            text.append("    (").append(quoted(f.field())).append(", ").append(PythonRegion.of(s.region(), scale.site()))
                    .append(", ").append(number(constant ? rate : rate * s.target())).append(", ")
                    .append(number(constant ? 0 : rate)).append(", ").append(s.by().isEmpty() ? "None"
                            : OutsideTables.quoted(s.by())).append("),\n");
        }));
        text.append("]\n\n# field, field that wears it down, rate in 1/(min*level)\nDEGRADATIONS = [\n");
        for (FieldSetup f : tissue.fields()) {
            model.tissue().field(f.field()).degradations().stream().filter(d -> tissue.fields().stream()
                    .anyMatch(other -> other.field().equals(d.field()))).forEach(d -> text.append("    (")
                            .append(quoted(f.field())).append(", ").append(quoted(d.field())).append(", ")
                            .append(number(model.perMinute(d.rate()))).append("),\n"));
        }
        text.append("]\n\n# field, field that it turns into, field that makes it do so, rate in 1/min, whether it grows less\n"
                + "ACTIVATIONS = [\n");
        for (FieldSetup f : tissue.fields()) {
            model.tissue().field(f.field()).activations().forEach(a -> text.append("    (").append(quoted(f.field())).append(", ")
                    .append(quoted(a.product())).append(", ").append(a.activator().isEmpty() ? "None" : quoted(a.activator()))
                    .append(", ").append(number(model.perMinute(a.rate()))).append(", ").append(a.used() ? "True" : "False")
                    .append("),\n"));
        }
        text.append("]\n");
        solved(text);
    }

    /** Fields that the steppable itself solves. */
    private void solved(StringBuilder text) {
        text.append("\n# field: level at the start, diffusion in sites**2/min, decay in 1/min, levels held at the ends of the axes\nSOLVED = {\n");
        tissue.fields().stream().filter(solved::contains).forEach(f -> {
            Field field = model.tissue().field(f.field());
            text.append("    ").append(quoted(f.field())).append(": (").append(number(f.initial())).append(", ")
                    .append(number(scale.diffusion(model, field) / scale.step())).append(", ")
                    .append(number(model.perMinute(field.decay()))).append(", ").append(ends(f)).append("),\n");
        });
        boolean followed = types.stream().anyMatch(t -> t.motility().chemotaxis().stream().anyMatch(c -> tissue.fields().stream()
                .anyMatch(f -> f.field().equals(c.field()) && solved.contains(f))));
        text.append("}\nLEVELS = {}\n# longest step of those that diffuse, in minutes\nLONGEST = ")
                .append(number(Cc3dProject.Scale.LONGEST)).append("\n# whether cells move along one of them\nFOLLOWED = ")
                .append(followed ? "True" : "False").append('\n');
    }

    private String ends(FieldSetup setup) {
        return tissue.domain().periodic() ? "\"periodic\"" : "(" + String.join(", ", setup.boundary().stream()
                .map(b -> b instanceof FieldSetup.Boundary.Level(double value) ? number(value) : "None").toList()) + ")";
    }

    private String numbers() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            pairs.add(pair(types.get(i).id(), i + 1));
        }
        return map(pairs);
    }

    private static void entry(StringBuilder text, String key, String value) {
        text.append("        \"").append(key).append("\": ").append(value).append(",\n");
    }

    private String pair(String type, double value) {
        return quoted(type) + ": " + number(value);
    }

    private static String map(List<String> pairs) {
        return "{" + String.join(", ", pairs) + "}";
    }

    private String quoted(String id) {
        return "\"" + ids.of(id) + "\"";
    }
}
