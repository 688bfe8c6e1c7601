package paget.generate.morpheus.internal;

import static paget.generate.morpheus.internal.Scale.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.Membrane;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Motility.Chemotaxis;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Tissue;

/**
 * Types of cells. A cell divides, dies or switches in a step when a random number lies below 1 − exp(−rate·step); the
 * rate holds the factors b + (m − b)·sⁿ/(Kⁿ + sⁿ) of the regulations, with the level averaged over the cell.
 */
final class CellTypes {

    private final SpatialModel model;
    private final Tissue tissue;
    private final List<CellType> types;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Scale scale;
    private final OutsideSystem outside;

    CellTypes(SpatialModel model, Tissue tissue, List<CellType> types, TargetIds ids, SpatialReport report,
            Scale scale, OutsideSystem outside) {
        this.outside = outside;
        this.model = model;
        this.tissue = tissue;
        this.types = types;
        this.ids = ids;
        this.report = report;
        this.scale = scale;
    }

    void write(XmlNode node, CellType type) {
        boolean flat = tissue.domain().dimensions() == 2;
        double sites = scale.sites(type, flat);
        node.add("VolumeConstraint").set("target", number(sites)).set("strength",
                number(Math.max(1, Membrane.stiffness(sites, flat, MorpheusModel.CONTACT))));
        node.add("ConnectivityConstraint");
        Set<String> sensed = new TreeSet<>();
        Set<String> touched = new TreeSet<>();
        String cycle = rate(type, Behaviour.CYCLE, "", model.perMinute(type.cycle().isEmpty() ? 0
                : 1 / type.cycle().stream().mapToDouble(phase -> 1 / phase.rate()).sum()), sensed, touched);
        String death = death(type, sensed, touched);
        if (!cycle.equals("0")) {
            node.add("CellDivision").set("division-plane", "random").text("Condition", chance(cycle));
        }
        List<String> ends = new ArrayList<>(outside.removals(type.id()));
        if (!death.equals("0")) {
            ends.addFirst(chance(death));
        }
        if (!ends.isEmpty()) {
            node.add("CellDeath").text("Condition", String.join(" or ", ends));
        }
        for (CellType.Switch change : type.switches()) {
            if (has(change.target())) {
                String rate = rate(type, Behaviour.SWITCH, change.target(), model.perMinute(change.rate()), sensed,
                        touched);
                node.add("ChangeCellType").set("newCellType", ids.of(change.target())).set("time-step",
                        number(scale.step())).text("Condition", chance(rate));
            }
        }
        arrivals(node, type);
        exchanges(node, type, sensed, touched);
        motion(node, type);
        sensed.forEach(field -> sense(node, field));
        touched.forEach(other -> touch(node, other));
        others(type);
    }

    /** Cells from outside and those that events add; Morpheus takes the fraction of a count as the chance of one more. */
    private void arrivals(XmlNode node, CellType type) {
        tissue.inflows().stream().filter(i -> i.cellType().equals(type.id())).forEach(i -> {
            XmlNode add = node.add("AddCell");
            add.text("Count", number(model.perMinute(i.rate()) * scale.step()));
            add.text("Distribution", scale.condition(i.region()));
        });
        outside.additions(type.id()).forEach(count -> {
            XmlNode add = node.add("AddCell");
            add.text("Count", count);
            add.text("Distribution", "1");
        });
    }

    private boolean has(String type) {
        return types.stream().anyMatch(t -> t.id().equals(type));
    }

    private String chance(String rate) {
        return "rand_uni(0, 1) < 1 - exp(-(" + rate + ")*" + number(scale.step()) + ")";
    }

    /** Own death, departure where every place is a door, and killing by cells that touch. */
    private String death(CellType type, Set<String> sensed, Set<String> touched) {
        List<String> causes = new ArrayList<>();
        add(causes, rate(type, Behaviour.DEATH, "", model.perMinute(type.deathRate()), sensed, touched));
        type.deaths().forEach(cause -> add(causes, rate(type, Behaviour.DEATH, cause.id(), model.perMinute(cause.rate()), sensed,
                touched)));
        boolean door = tissue.vessels().stream().anyMatch(v -> v.region() instanceof Region.Everywhere);
        if (type.intravasationRate() > 0 && door && Double.isFinite(type.intravasationRate())) {
            add(causes, rate(type, Behaviour.INTRAVASATION, "", model.perMinute(type.intravasationRate()), sensed,
                    touched));
        }
        for (CellType killer : types) {
            killer.killings().stream().filter(k -> k.target().equals(type.id())).forEach(k -> {
                touched.add(killer.id());
                causes.add(number(model.perMinute(k.rate())) + "*" + touching(killer.id()) + skill(killer, type));
            });
        }
        return causes.isEmpty() ? "0" : String.join(" + ", causes);
    }

    /** What changes the speed of killing and is the same for all killers, so that their victim can sense it, too. */
    private String skill(CellType killer, CellType victim) {
        StringBuilder text = new StringBuilder();
        for (Regulation r : model.tissue().regulations()) {
            if (r.cellType().equals(killer.id()) && r.behaviour() == Behaviour.KILLING && r.object().equals(victim.id())
                    && isShared(r)) {
                text.append("*").append(factor(r, new TreeSet<>(), new TreeSet<>()));
            }
        }
        return text.toString();
    }

    private static boolean isShared(Regulation r) {
        return !r.receptor() && (r.signal() instanceof Signal.Outside || r.signal() instanceof Signal.Count);
    }

    private static void add(List<String> causes, String rate) {
        if (!rate.equals("0")) {
            causes.add(rate);
        }
    }

    /** The rate with its regulations; the fields and types that they need are added to the sets. */
    private String rate(CellType type, Behaviour behaviour, String object, double rate, Set<String> sensed,
            Set<String> touched) {
        if (rate == 0) {
            return "0";
        }
        StringBuilder text = new StringBuilder(number(rate));
        for (Regulation r : model.tissue().regulations()) {
            if (r.cellType().equals(type.id()) && r.behaviour() == behaviour && r.object().equals(object)) {
                String factor = factor(r, sensed, touched);
                if (factor == null) {
                    report.leftOut(r.source(), "Morpheus's cells have no such signal.");
                } else {
                    text.append("*").append(factor);
                }
            }
        }
        return text.toString();
    }

    /** b + (m − b)·sⁿ/(Kⁿ + sⁿ), or by the occupancy of a receptor; null when a signal is missing. */
    private String factor(Regulation r, Set<String> sensed, Set<String> touched) {
        String signal = signal(r.signal(), sensed, touched);
        if (signal == null) {
            return null;
        }
        String share;
        if (r.receptor()) {
            StringBuilder others = new StringBuilder("1");
            for (Regulation.Competitor competitor : r.competitors()) {
                String other = signal(competitor.signal(), sensed, touched);
                if (other == null) {
                    return null;
                }
                others.append(" + ").append(other).append("/").append(number(competitor.constant()));
            }
            String half = number(r.halfEffect()) + "*(" + others + ")";
            share = "(" + signal + "/(" + half + " + " + signal + "))^" + number(r.exponent());
        } else {
            String power = signal + "^" + number(r.exponent());
            share = power + "/(" + number(Math.pow(r.halfEffect(), r.exponent())) + " + " + power + ")";
        }
        return "(" + number(r.basal()) + " + " + number(r.saturated() - r.basal()) + "*" + share + ")";
    }

    private String signal(Signal signal, Set<String> sensed, Set<String> touched) {
        return switch (signal) {
            case Signal.Level level when isField(level.field()) -> {
                sensed.add(level.field());
                yield here(level.field());
            }
            case Signal.Contact contact when has(contact.cellType()) -> {
                touched.add(contact.cellType());
                yield touching(contact.cellType());
            }
            case Signal.Count count when has(count.cellType()) -> "celltype." + ids.of(count.cellType()) + ".size";
            case Signal.Outside(String variable) -> outside.name(variable);
            default -> null;
        };
    }

    private boolean isField(String field) {
        return tissue.fields().stream().anyMatch(f -> f.field().equals(field));
    }

    private String here(String field) {
        return "here_" + ids.of(field);
    }

    private String touching(String type) {
        return "touching_" + ids.of(type);
    }

    private void sense(XmlNode node, String field) {
        node.add("Property").set("symbol", here(field)).set("value", 0);
        XmlNode mapper = node.add("Mapper").set("time-step", number(scale.step()));
        mapper.add("Input").set("value", ids.of(field));
        mapper.add("Output").set("symbol-ref", here(field)).set("mapping", "average");
    }

    private void touch(XmlNode node, String type) {
        node.add("Property").set("symbol", touching(type)).set("value", 0);
        XmlNode reporter = node.add("NeighborhoodReporter").set("time-step", number(scale.step()));
        reporter.add("Input").set("scaling", "cell").set("value", "cell.type == celltype." + ids.of(type) + ".id");
        reporter.add("Output").set("symbol-ref", touching(type)).set("mapping", "sum");
    }

    /** Rates of the cell, spread over its sites: rate·V(cell)/(V(site)·number of sites). */
    private void exchanges(XmlNode node, CellType type, Set<String> sensed, Set<String> touched) {
        double depth = tissue.domain().dimensions() == 2 ? tissue.domain().depth() : scale.site();
        double siteVolume = scale.site() * scale.site() * depth;
        double spread = 4.0 / 3 * Math.PI * Math.pow(type.radius(), 3) / siteVolume;
        for (FieldSetup setup : tissue.fields()) {
            List<String> gains = new ArrayList<>();
            List<String> losses = new ArrayList<>();
            for (CellType.Exchange e : type.exchanges()) {
                if (e.field().equals(setup.field())) {
                    boolean amount = Double.isInfinite(e.target());
                    double given = model.perMinute(e.secretion()) * (amount ? 1 / siteVolume : spread);
                    add(gains, rate(type, Behaviour.SECRETION, e.field(), amount ? given : given * e.target(), sensed,
                            touched));
                    add(losses, rate(type, Behaviour.SECRETION, e.field(), amount ? 0 : given, sensed, touched));
                    add(losses, rate(type, Behaviour.UPTAKE, e.field(), model.perMinute(e.uptake()) * spread, sensed,
                            touched));
                }
            }
            define(node, Fields.gain(ids.of(setup.field())), gains);
            define(node, Fields.loss(ids.of(setup.field())), losses);
        }
    }

    private void define(XmlNode node, String symbol, List<String> parts) {
        if (!parts.isEmpty()) {
            node.add("Property").set("symbol", symbol).set("value", 0);
            node.add("Equation").set("symbol-ref", symbol).text("Expression",
                    "(" + String.join(" + ", parts) + ")/cell.volume");
        }
    }

    private void motion(XmlNode node, CellType type) {
        if (type.motility() instanceof Motility.Persistent walk && walk.speed() > 0) {
            node.add("PersistentMotion").set("decay-time", number(Math.max(scale.step(),
                    walk.persistence() * model.minutes()))).set("strength",
                            number(Math.min(10, 2 * model.perMinute(walk.speed()))));
            report.approximated(type.id(), "Persistent motion with a strength of twice the speed in µm/min, at most 10; its "
                    + "speed has to be calibrated.");
        } else if (type.motility() instanceof Motility.Diffusive) {
            report.approximated(type.id(), "Random motion by the fluctuations of the membrane; its diffusion coefficient has "
                    + "to be calibrated.");
        }
        for (Chemotaxis c : type.motility().chemotaxis()) {
            if (isField(c.field())) {
                double level = Math.max(1, tissue.fields().stream().filter(f -> f.field().equals(c.field())).findFirst()
                        .orElseThrow().initial());
                double strength = Math.signum(c.sensitivity()) * Math.min(1, Math.abs(c.sensitivity())) * 10
                        * scale.temperature() / level;
                node.add("Chemotaxis").set("field", ids.of(c.field())).set("strength", number(strength));
                report.approximated(type.id(), "Chemotaxis by an energy µ·Δc with µ = sensitivity·10·T/(level at the start, at "
                        + "least 1).");
            }
        }
    }

    /** Regulations of what Morpheus's cells cannot change. */
    private void others(CellType type) {
        for (Regulation r : model.tissue().regulations()) {
            boolean unread = switch (r.behaviour()) {
                case SPEED, BIAS, PERSISTENCE, ADHESION -> true;
                case KILLING -> !isShared(r);
                default -> false;
            };
            if (r.cellType().equals(type.id()) && unread) {
                report.leftOut(r.source(), "The regulated behaviour is constant in the Potts model.");
            }
        }
    }
}
